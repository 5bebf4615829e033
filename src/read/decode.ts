import type { Finding } from '../plan/value/problem.ts';

type Complaint = Omit<Finding, 'file'>;

/** The text of a file, or why there is none that could be read. */
export function decode(bytes: Uint8Array): string | Complaint {
  if (isUtf16(bytes)) return encoding('UTF-16', { line: 1, column: 1 });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return unusable(text) ?? text;
  } catch {
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const before = lenient.slice(0, lenient.indexOf('\ufffd')).split('\n');
    return encoding('noget andet', { line: before.length, column: before.at(-1)!.length + 1 });
  }
}

/** With its mark, or seen from every other byte of the first line being nothing. */
const isUtf16 = ([first, second, ...rest]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  ((first === 0 || second === 0) && rest.slice(0, 8).filter((byte) => byte === 0).length >= 3);

const encoding = (saved: string, where: { line: number; column: number }): Complaint => ({
  rule: 'encoding',
  where,
  message: `Filen er ikke gemt som UTF-8${saved === 'UTF-16' ? ', men som UTF-16' : ', så æ, ø og å kan ikke læses'}.`,
  hint: 'Gem filen igen med tegnkodningen UTF-8.',
});

function unusable(text: string): Complaint | undefined {
  if (text.trim() === '') {
    return { rule: 'empty-file', message: 'Filen er tom.', hint: 'Skriv indholdet, eller slet filen.' };
  }
  const conflict = conflictIn(text);
  if (conflict) return conflict;
  const lone = /\r(?!\n)/.exec(text);
  if (!lone) return undefined;
  const before = text.slice(0, lone.index).split('\n');
  return {
    rule: 'line-ends',
    where: { line: before.length, column: before.at(-1)!.length + 1 },
    message: 'Linjerne er skilt med et tegn (CR), som ikke læses som et linjeskift.',
    hint: 'Gem filen med linjeskift som LF eller CRLF.',
  };
}

/** The lines that Git leaves around what it could not merge, also where some of them have been taken away. */
function conflictIn(text: string): Complaint | undefined {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => /^(?:<{7}|>{7}|\|{7}|={7})(?: .*)?$/.test(line));
  if (first < 0) return undefined;
  const isWhole = /^<{7}/.test(lines[first]!) && lines.some((line) => /^>{7}(?: |$)/.test(line));
  return {
    rule: 'git-conflict',
    where: { line: first + 1, column: 1 },
    message: isWhole
      ? 'Her er to udgaver af teksten, som Git ikke kunne flette (<<<<<<<).'
      : `Linjen er sat af Git, som ikke kunne flette to udgaver (${lines[first]!.slice(0, 7)}).`,
    hint: 'Vælg den rigtige, og slet linjerne med <<<<<<<, ======= og >>>>>>>.',
  };
}
