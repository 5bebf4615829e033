import { Refused } from './refusal.ts';

/** The text of a file, and how it was encoded where that is not UTF-8. */
export interface Decoded {
  text: string;
  encoding?: string;
}

/** Reads a text whatever program saved it: UTF-8 with or without its mark, UTF-16 with it, and Windows-1252. */
export function decoded(bytes: Uint8Array): Decoded {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (wide) return { text: usable(new TextDecoder(wide).decode(bytes)), encoding: 'UTF-16' };
  try {
    return { text: usable(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    if (error instanceof Refused) throw error;
    return { text: usable(new TextDecoder('windows-1252').decode(bytes)), encoding: 'Windows-1252' };
  }
}

function usable(text: string): string {
  if (text.includes('\0')) {
    throw new Refused({
      message: 'Filen er ikke tekst: den har tegn, som kun programmer skriver.',
      hint: 'Gem tabellen som .xlsx eller .csv fra det program, den er lavet i.',
    });
  }
  if (text.trim() === '') throw new Refused({ message: 'Filen er tom.', hint: 'Se efter, om det er den rigtige fil.' });
  return text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '');
}
