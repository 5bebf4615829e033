import type { Problem } from '../plan/value/problem.ts';
import { shown } from '../plan/words/shown.ts';

/** A problem that can be shown anywhere: what it repeats from a file is not too long and holds nothing invisible. */
export function presentable(problem: Problem): Problem {
  const { file, message, hint } = problem;
  return { ...problem, file: visible(file), message: shortened(message), hint: shortened(hint) };
}

const shortened = (text: string): string =>
  visible(text.replace(/\s+/g, ' '))
    .replace(/”([^”]{81,})”/g, (_whole, quoted: string) => `”${shown(quoted)}”`)
    .replace(/\S{150,}/g, shown);

/** Control characters, and what turns the direction of writing, as codes. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
