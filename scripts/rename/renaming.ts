import { imagePath, type Entry, type EntryKind } from '../../src/plan/library/layout.ts';
import type { Reference } from '../../src/plan/library/references.ts';
import { isPlanYear, yearless, type PlanYear } from '../../src/plan/value/plan-year.ts';
import { CommandError } from '../reason.ts';

/** What is to have another key: where it stands, and what it is called now and then. */
export interface Renaming {
  what: RenamedKind;
  /** The plan that it belongs to. */
  year: PlanYear | undefined;
  /** The table that it is a row, a column, a section or a note of. */
  figure: string | undefined;
  from: string;
  to: string;
}

interface KindOfThing {
  /** What it is called in Danish. */
  name: string;
  example: string;
  /** Its file, of which the key is the name. */
  file?: string;
  /** The list that it stands in. */
  list?: EntryKind;
  /** The list of a table that it stands in. */
  inTable?: 'rows' | 'columns' | 'sections' | 'notes';
}

/** All that can be renamed, by what it is called after the command. */
export const renamedKinds = {
  goal: { name: 'målet', example: '2019/loentimer flere-loentimer', file: 'data/<year>/goals/<id>.yaml' },
  figure: { name: 'tabellen', example: '2019/tabel-8 ydelser', file: 'data/<year>/figures/<id>.yaml' },
  row: { name: 'rækken', example: '2019/tabel-8/lilleby nyby', inTable: 'rows' },
  column: { name: 'kolonnen', example: '2019/tabel-8/2019q3 kvartal-3', inTable: 'columns' },
  section: { name: 'afsnittet', example: '2019/tabel-8/unge de-unge', inTable: 'sections' },
  note: { name: 'noten', example: '2019/tabel-8/a b', inTable: 'notes' },
  chapter: { name: 'kapitlet', example: '2019/unge de-unge', file: 'content/<year>/<id>.mdx' },
  bilag: { name: 'bilaget', example: '2019/bilag-1 bilag-2', file: 'content/<year>/bilag/<id>.mdx' },
  page: { name: 'siden', example: 'om om-webstedet', file: 'content/<id>.mdx' },
  'follow-up': { name: 'opfølgningen', example: '2019/ultimo hele-aaret', file: 'data/<year>/follow-ups/<id>.yaml' },
  offer: { name: 'tilbuddet', example: 'jobklub jobklubben', file: 'data/offers/<id>.yaml' },
  event: { name: 'begivenheden', example: 'reform-2014 reformen', file: 'data/events/<id>.yaml' },
  measure: { name: 'målingen', example: 'ledighed bruttoledighed', file: 'data/measures/<id>.yaml' },
  term: { name: 'ordet', example: 'jobparat job-parat', list: 'terms' },
  group: { name: 'gruppen', example: 'unge under-30', list: 'groups' },
  place: { name: 'stedet', example: 'lilleby nyby', list: 'places' },
  theme: { name: 'temaet', example: 'unge de-unge', list: 'themes' },
  'target-group': { name: 'målgruppen', example: 'unge de-unge', list: 'target-groups' },
  document: { name: 'dokumentet', example: 'plan-2019 planen', list: 'documents' },
  image: { name: 'billedet', example: '2019/havnen.jpg havn.jpg' },
} as const satisfies Record<string, KindOfThing>;

export type RenamedKind = keyof typeof renamedKinds;

export const kindOfThing = (what: RenamedKind): KindOfThing => renamedKinds[what];

/** The file that a thing has to itself, under a key. */
export function ownFile({ what, year }: Renaming, id: string): string | undefined {
  if (what === 'image') return imagePath(id, year);
  return kindOfThing(what)
    .file?.replace('<year>', year ?? '')
    .replace('<id>', id);
}

/** Files beside it that are named after it: the text for a target group. */
export const companions = ({ what, from, to }: Renaming): [string, string][] =>
  what === 'target-group' ? [[`content/maalgrupper/${from}.mdx`, `content/maalgrupper/${to}.mdx`]] : [];

/** Reads what was written after the command: `goal 2019/loentimer flere-loentimer`. */
export function renamingOf(what: RenamedKind, old: string, fresh: string): Renaming {
  const { file, inTable, example } = kindOfThing(what);
  const parts = old.split('/');
  const isOfPlan = inTable !== undefined || file?.includes('<year>') || (what === 'image' && parts.length > 1);
  const [year, figure, from] = isOfPlan
    ? [parts[0], inTable ? parts[1] : undefined, parts[inTable ? 2 : 1]]
    : [undefined, undefined, parts[0]];
  const wanted = (isOfPlan ? 2 : 1) + (inTable ? 1 : 0);
  const wrong = `Skriv fx: npm run rename -- ${what} ${example}`;
  if (parts.length !== wanted || !from || (year !== undefined && !isPlanYear(year)))
    throw new CommandError(`”${old}” kan ikke læses. ${wrong}`);
  // Only the key is changed: a thing stays in its plan and its table.
  const above = old.slice(0, old.length - from.length);
  const to = fresh.startsWith(above) ? fresh.slice(above.length) : fresh;
  const isKey = (what === 'image' ? /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpe?g|png)$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/).test(
    to,
  );
  if (!isKey) {
    throw new CommandError(
      `”${fresh}” kan ikke være en nøgle. Brug små bogstaver a-z, tal og bindestreg; æ, ø, å skrives ae, oe, aa. ${wrong}`,
    );
  }
  if (what === 'image' && to.split('.')[1] !== from.split('.')[1])
    throw new CommandError('Et billede skal slutte på det samme som før: det bliver ikke lavet om.');
  return { what, year: year, figure, from, to };
}

/** How something that is renamed is named after: the key as it is written there, or undefined where it is something else. */
export function renamedReference({ to, id, plan, from }: Reference, renaming: Renaming): string | undefined {
  const { what, year, figure } = renaming;
  const isSame = id === renaming.from;
  switch (to) {
    case 'cell':
      return renamedCell(id, plan, renaming);
    case 'spot':
      return isOfFigure(from, renaming) ? renamedSpot(id, renaming) : undefined;
    case 'row':
    case 'column':
    case 'section':
    case 'note':
      return isSame && to === what && isOfFigure(from, { year, figure }) ? renaming.to : undefined;
    case 'goal':
    case 'figure':
      return isSame && to === what && plan === year ? renaming.to : undefined;
    default:
      return isSame && to === what ? renaming.to : undefined;
  }
}

const isOfFigure = ({ kind, year, id }: Entry, renaming: Pick<Renaming, 'year' | 'figure'>): boolean =>
  kind === 'figure' && year === renaming.year && id === renaming.figure;

function renamedSpot(spot: string, { what, from, to }: Renaming): string | undefined {
  const [row, column] = spot.split('/');
  if (what === 'row' && row === from) return `${to}/${column!}`;
  return what === 'column' && column === from ? `${row!}/${to}` : undefined;
}

/** `year/figure/row/column`, with or without the year. */
export function renamedCell(
  reference: string,
  own: PlanYear | undefined,
  { what, year, figure, from, to }: Renaming,
): string | undefined {
  const parts = reference.split('/');
  const first = parts.length - 3;
  if (first < 0 || (first === 1 ? parts[0] : (own ?? yearless)) !== year) return undefined;
  const at = { figure: 0, row: 1, column: 2 }[what as string];
  if (at === undefined || parts[first + at] !== from || (at > 0 && parts[first] !== figure)) return undefined;
  return parts.with(first + at, to).join('/');
}
