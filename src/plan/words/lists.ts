/** Danish lists, apart from all else that is Danish, since a reader's browser writes lists too. */

const lists = {
  og: new Intl.ListFormat('da', { type: 'conjunction' }),
  eller: new Intl.ListFormat('da', { type: 'disjunction' }),
};

/** A list as Danish writes it: "a, b og c". */
export const joinList = (items: readonly string[], last: 'og' | 'eller' = 'og'): string => lists[last].format(items);

/** The same of things that are more than text, such as links: each with what stands before it, "", ", " or " og ". */
export function withJoints<Item>(items: readonly Item[]): { joint: string; item: Item }[] {
  const parts = lists.og.formatToParts(items.map(() => 'x'));
  const joints = ['', ...parts.filter(({ type }) => type === 'literal').map(({ value }) => value)];
  return items.map((item, i) => ({ joint: joints[i]!, item }));
}
