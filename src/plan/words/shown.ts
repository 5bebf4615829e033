const longest = 80;

/** What an editor wrote, as a message repeats it: not too long, and without characters that one cannot see. */
export function shown(written: string): string {
  const visible = written.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return visible.length > longest ? `${visible.slice(0, longest)} …` : visible;
}

/** How far before the first difference a long text is shown from. */
const lead = 30;

/** Two texts as a message holds them together, from a little before where they part. */
export function shownApart(before: string, after: string): [string, string] {
  let at = 0;
  while (at < Math.min(before.length, after.length) && before[at] === after[at]) at += 1;
  const from = at <= lead ? 0 : before.lastIndexOf(' ', at - lead) + 1;
  const cut = (text: string): string => (text === '' ? 'intet' : `”${from > 0 ? '… ' : ''}${shown(text.slice(from))}”`);
  return [cut(before), cut(after)];
}
