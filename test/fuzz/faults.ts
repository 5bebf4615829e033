import type { Files, ReadLibrary } from '../../src/read/read-library.ts';
import type { Problem } from '../../src/plan/value/problem.ts';

/** So many messages at most may one slip give. */
const mostMessages = 10;
/** Longer than this a read must not take, in milliseconds of the processor's time: a busy machine does not count. */
export const longestRead = 3000;

/** The time that this process has had, in milliseconds. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Words that only a parser or a programmer would say to a Danish editor. */
const english =
  /\b(?:the|must|unexpected|expected|invalid|missing|cannot|should|allowed|error|unresolved|implicit|mapping|sequence|received|undefined|object|NaN|Infinity|stack|token|are|not|with|from|than|this|that|has|been|was|which|string|number|array|boolean|input|character|unrecognized|required|duplicate|found|before|after|between|too|big|small|null)\b/i;
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** What is wrong with how a library was read after one slip; nothing, where all is as it should be. */
export function faultsOf({ problems, library }: ReadLibrary, files: Files): string[] {
  return [
    ...(problems.length > mostMessages ? [`${problems.length} messages`] : []),
    ...(problems.length === 0 && !library ? ['no model and no reason'] : []),
    ...problems.flatMap((problem) => faultsOfProblem(problem, files)),
  ];
}

function faultsOfProblem(problem: Problem, files: Files): string[] {
  const { message, hint, rule } = problem;
  const said = `${message} ${hint}`;
  // Keys of the files are English, and stand in quotes or in a list at the end.
  const own = said
    .replace(/(?:[Vv]ælg en af|med nøgler|værdien|Skriv [\w-]+): .*|^Nøglerne .* mangler\.|efter ”.*/g, '')
    .replace(/”[^”]*”|\{[^}]*\}|<[^>]*>|\S+:\d+|[\w-]+:/g, '');
  return [
    ...(english.test(own) ? [`English: ${said}`] : []),
    ...(invisible.test(said + problem.file) ? [`invisible: ${JSON.stringify(said)}`] : []),
    ...(said.length > 1500 ? [`${said.length} characters (${rule})`] : []),
    ...(/^\S.*[.?…]$|^\S.*\}\}?\.?$|: \S+$/s.test(message) && hint !== '' ? [] : [`no sentence: ${said}`]),
    ...placeFault(problem, files),
  ];
}

function placeFault({ file, line, column, rule }: Problem, files: Files): string[] {
  const bytes = files.get(file);
  const lines = bytes ? new TextDecoder().decode(bytes).split(/\r?\n/) : [''];
  const text = lines[line - 1];
  const isInside = line >= 1 && column >= 1 && text !== undefined && column <= text.length + 1;
  return isInside ? [] : [`${rule} at ${file}:${line}:${column}, outside it`];
}
