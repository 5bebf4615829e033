/** Something on the site as programs that keep references know it. */
export interface Reference {
  /** What BibTeX calls it. */
  key: string;
  author: string;
  title: string;
  /** The site that it stands on. */
  site: string;
  /** Which document it renders, and which edition of the site's rendering it is. */
  note: string;
  edition: { number: string; date: string } | undefined;
  address: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A reference for BibTeX, BibLaTeX and Zotero: UTF-8, with what TeX would take for its own written out. */
export function bibtex({ key, author, title, site, note, edition, address }: Reference): string {
  const [year, month] = edition?.date.split('-') ?? [];
  const fields: [name: string, value: string][] = [
    ['author', `{{${tex(author)}}}`],
    ['title', `{{${tex(title)}}}`],
    ['howpublished', `{${tex(site)}}`],
    ...(year && month
      ? ([
          ['year', year],
          ['month', months[Number(month) - 1]!],
        ] satisfies [string, string][])
      : []),
    ['note', `{${tex(note)}}`],
    ['url', `{${address}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

const texWords: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A brace that is only escaped counts still, so that one without its other would end no field. */
const tex = (text: string): string => line(text).replaceAll(/[\\{}~^%#&_$]/g, (sign) => texWords[sign] ?? `\\${sign}`);

/** The same as RIS, which EndNote, Mendeley and Zotero read: a tag on each line, and no signs of its own within one. */
export function ris({ author, title, site, note, edition, address }: Reference): string {
  const tags: [tag: string, value: string][] = [
    ['TY', 'ELEC'],
    // Without the comma EndNote takes the last word for a family name.
    ['AU', `${author},`],
    ['TI', title],
    ['T2', site],
    ...(edition
      ? ([
          ['PY', edition.date.slice(0, 4)],
          ['DA', edition.date.replaceAll('-', '/')],
          ['ET', edition.number],
        ] satisfies [string, string][])
      : []),
    ['N1', note],
    ['LA', 'da'],
    ['UR', address],
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${line(value)}\r\n`).join('');
}

const line = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
