import wrapAnsi from 'wrap-ansi';
import { compareProblems, type Problem } from '../plan/value/problem.ts';
import type { RuleId } from '../plan/value/rule-id.ts';
import { isWarning } from './count.ts';
import { frameOf, lengthMeant } from './frame.ts';
import { plain, type Look } from './look.ts';
import { why } from './why.ts';

/** The bytes of files by their path, as they were read. */
export type Sources = ReadonlyMap<string, Uint8Array>;

/** A wider frame is hard to read, however wide the screen is. */
const widestFrame = 110;

/**
 * Problems as an editor reads them: file by file, each with its place, the line itself with a mark under what is meant, what
 * is wrong, why it matters where that is not plain, and what to do.
 */
export function report(problems: readonly Problem[], sources: Sources, look: Look = plain): string {
  const explained = new Set<RuleId>();
  const byFile = Map.groupBy([...problems].sort(compareProblems), ({ file }) => file);
  return [...byFile]
    .map(([file, found]) => {
      const lines = linesIn(sources.get(file));
      const told = found.map((problem) => {
        const isNew = !explained.has(problem.rule);
        explained.add(problem.rule);
        return ofProblem(problem, lines[problem.line - 1], isNew, look);
      });
      return [look.paint('file', file), ...told].join('\n\n');
    })
    .join('\n\n\n');
}

/** The line of a file that a problem is about; nothing where it is about the whole file, or cannot be shown. */
export function lineOf(problem: Problem, sources: Sources): string | undefined {
  const line = linesIn(sources.get(problem.file))[problem.line - 1];
  return canBeShown(problem, line) ? line : undefined;
}

const linesIn = (bytes: Uint8Array | undefined): string[] => new TextDecoder().decode(bytes).split(/\r?\n/);

/** What is wrong with these is not a matter of their first line. */
const ofWholeFile: ReadonlySet<RuleId> = new Set([
  'empty-file',
  'image-file',
  'image-size',
  'missing-file',
  'unreadable',
  'unshown-image',
  'wrong-place',
]);

const canBeShown = ({ rule }: Problem, line: string | undefined): line is string =>
  line !== undefined && line.trim() !== '' && !ofWholeFile.has(rule) && !line.includes('\0');

function ofProblem(problem: Problem, line: string | undefined, isNew: boolean, look: Look): string {
  const { rule, message, hint } = problem;
  const tone = isWarning(problem) ? 'warning' : 'problem';
  const place = look.paint('place', `${problem.line}:${problem.column}`);
  const name = look.paint(tone, isWarning(problem) ? `advarsel, ${rule}` : rule);
  const reason = isNew ? why[rule] : undefined;
  return [
    `  ${place}  ${name}`,
    ...(canBeShown(problem, line) ? framed(problem, line, tone, look) : []),
    ...paragraph(message, look),
    ...(reason ? paragraph(reason, look).map((text) => look.paint('quiet', text)) : []),
    ...paragraph(hint, look, '→ ').map((text) => look.paint('hint', text)),
  ].join('\n');
}

function framed(problem: Problem, line: string, tone: 'problem' | 'warning', { columns, paint }: Look): string[] {
  const number = String(problem.line);
  const margin = 4 + number.length + 3;
  const room = Math.max(20, Math.min(columns, widestFrame) - margin);
  const { text, mark } = frameOf(line, problem.column, lengthMeant(line, problem.column, problem.message), room);
  return [
    `    ${paint('quiet', `${number} │`)} ${text}`,
    `    ${paint('quiet', `${' '.repeat(number.length)} │`)} ${paint(tone, mark)}`,
  ];
}

/** A sentence below the place, broken between words where the screen ends. */
function paragraph(text: string, { columns }: Look, first = ''): string[] {
  const margin = 4 + first.length;
  const lines = Number.isFinite(columns) ? wrapAnsi(text, Math.max(20, columns - margin)).split('\n') : [text];
  return lines.map((line, i) => (i === 0 ? first.padStart(margin) : ' '.repeat(margin)) + line);
}
