/** Notes as people leave them in a text: "TODO", "??", "XX pct.", "[tjek tallet]", a comment of Word, a note of Word. */
const notes: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:TODO|FIXME|TBD)(?![\p{L}\d])[^.\n]{0,40}/u,
  /\?{2,}/,
  /(?<![\p{L}\d])X{2,}(?=[\s.,;:]|$)/u,
  /\[[^\]\n]{0,60}(?<!\p{L})(?:tjek|check|mangler|ret(?:tes)?|slet(?:tes)?|spørg|indsæt|obs|nb|udfyld)(?!\p{L})[^\]\n]{0,60}\]/iu,
  /\[\p{Lu}{1,4}\d{1,3}:?[^\]\n]{0,80}\]/u,
  /(?<=[\p{L}.,])\[\d{1,2}\]/u,
];

/** The first note of a text. */
export function leftoverNote(text: string): { text: string; index: number } | undefined {
  for (const note of notes) {
    const match = note.exec(text);
    if (match) return { text: match[0].trim(), index: match.index };
  }
  return undefined;
}
