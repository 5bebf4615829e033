const longest = 80;

/** What an editor wrote, as a message repeats it: not too long, and without characters that one cannot see. */
export function shown(written: string): string {
  const visible = written.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return visible.length > longest ? `${visible.slice(0, longest)} …` : visible;
}
