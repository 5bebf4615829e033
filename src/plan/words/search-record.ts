/** A thing that the search finds, as it is written for the index and read from it again in a reader's browser. */

/** What readers choose among: kinds of things, in their words. */
export const searchKinds = {
  goal: 'Mål',
  number: 'Tal',
  chapter: 'Kapitler',
  offer: 'Tilbud',
  word: 'Ord',
  overview: 'Oversigter',
} as const;
export type SearchKind = keyof typeof searchKinds;

/** What readers choose by, as it stands in the index and in the address of an answer, and what it says where nothing is chosen. */
export const facets = [
  { key: 'aar', title: 'Planår', all: 'Alle planår' },
  { key: 'slags', title: 'Slags', all: 'Alle slags' },
  { key: 'gruppe', title: 'Målgruppe', all: 'Alle målgrupper' },
] as const;
export type FacetKey = (typeof facets)[number]['key'];
export type Chosen = Partial<Record<FacetKey, string>>;

interface To {
  text: string;
  address: string;
}

/** What is shown of something that was found. */
export interface Hit {
  title: string;
  address: string;
  /** What it is: "mål", "afsnit". */
  kind: string;
  /** Where it stands: "Unge, 2019". */
  place?: string | undefined;
  /** The same in several plan years, the newest first: the way to each. */
  years: To[];
  /** The newest number that it has: "4,9 pct., 4. kvartal 2019". */
  value?: string | undefined;
  /** What it is called today, where that is something else. */
  today?: { text: string; address?: string | undefined } | undefined;
  /** Other names for it. */
  names: string[];
  text: string;
  /** What it is found by beside what stands in it. */
  terms: string[];
}

export interface SearchRecord extends Hit {
  facets: Record<FacetKey, readonly string[]>;
}

/** A record as the index gives it back. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** Parts the text of a record; no text has it. */
const between = ' ¶ ';
const namesBetween = ' · ';

/** How much more a word counts in the name of something than in what is told of it; most in the name of what runs through the years. */
const weights = { title: 7, names: 5, text: 1, terms: 0.5 };
const ofLasting = { ...weights, title: 10 };

/** Written so that only words that are to be found are indexed with weight; what is shown beside them is kept as attributes. */
export function recordHtml(record: SearchRecord): string {
  const parts: Record<keyof typeof weights, string> = {
    title: record.title,
    names: record.names.join(namesBetween),
    text: record.text,
    terms: record.terms.join(' '),
  };
  const weigh = record.place === undefined ? ofLasting : weights;
  const told = Object.entries(parts).map(
    ([part, text]) => `<span data-pagefind-weight="${weigh[part as keyof typeof weigh]}">${escaped(text)}</span>`,
  );
  const kept = Object.entries({
    kind: record.kind,
    place: record.place,
    years: record.years.map(({ text, address }) => `${text}|${address}`).join(' ') || undefined,
    value: record.value,
    today: record.today && [record.today.text, ...(record.today.address ? [record.today.address] : [])].join('|'),
  }).flatMap(([key, value]) => (value ? [`<i data-pagefind-meta="${key}[title]" title="${escaped(value)}"></i>`] : []));
  const chosenBy = Object.entries(record.facets).flatMap(([key, values]) =>
    values.map((value) => `<i data-pagefind-filter="${key}[title]" title="${escaped(value)}"></i>`),
  );
  return `<html lang="da"><body><p>${told.join(between)}</p>${kept.join('')}${chosenBy.join('')}</body></html>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What counts where a word stands in what is shown beside a text, and how alike things that match come in order. */
export const ranking = {
  metaWeights: { title: 0, kind: 0, place: 0.3, years: 0, value: 0.2, today: 0.5 },
  pageLength: 0.4,
  termFrequency: 0.8,
  termSimilarity: 2,
};

export function hitOf({ url, content, meta }: Fragment): Hit {
  const [title = '', names = '', text = '', terms = ''] = content.split('¶').map((part) => part.trim());
  const to = (written: string): To => {
    const [said = '', address = ''] = written.split('|');
    return { text: said, address };
  };
  return {
    title,
    address: url,
    kind: meta['kind'] ?? '',
    place: meta['place'],
    years: (meta['years'] ?? '').split(' ').filter(Boolean).map(to),
    value: meta['value'],
    today: meta['today'] === undefined ? undefined : to(meta['today']),
    names: names
      .split(namesBetween.trim())
      .map((name) => name.trim())
      .filter(Boolean),
    text,
    terms: terms.split(' '),
  };
}
