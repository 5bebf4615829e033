import type { PlanComparison } from '../plan/compare/compare.ts';
import { aimText } from '../plan/compare/course.ts';
import type { MeasurePair } from '../plan/compare/measures.ts';
import { basisText } from '../plan/library/basis-text.ts';
import { wordingText } from '../plan/library/goal-wording.ts';
import { byId, type Library } from '../plan/library/library.ts';
import type { Observation } from '../plan/library/observation.ts';
import { editionOf, planWords } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { goalSummary } from '../plan/publish/goal-summary.ts';
import type { Goal } from '../plan/entry/goal.ts';
import { formatPeriod } from '../plan/words/danish.ts';
import { courseLabels, tieLabels, unitWords } from '../plan/words/labels.ts';
import { sourceLine } from './csv.ts';
import { numberFormat, writeWorkbook, type SheetCell, type SheetContent, type WorkbookContent } from './workbook.ts';

/** Two plans beside each other as a workbook: the numbers, the goals and the offers. */
export const comparisonWorkbook = (
  comparison: PlanComparison,
  library: Library,
  at: PublicAddress,
): Promise<Uint8Array> => writeWorkbook(comparisonSheets(comparison, library, at));

function comparisonSheets(comparison: PlanComparison, library: Library, at: PublicAddress): WorkbookContent {
  const { older, newer } = comparison;
  const title = `${planWords(older).name} og ${planWords(newer).name}, ${library.site.municipality}`;
  const address = at(addresses.comparison(comparison.years));
  const about: SheetCell[] = [`${editionOf(older)}. ${editionOf(newer)}.`, { text: address, to: { address } }];
  const sheets = [measureSheet(comparison, library), goalSheet(comparison, library), offerSheet(comparison)].map(
    (sheet) => ({ ...sheet, about }),
  );
  const date = [older.edition.date, newer.edition.date].sort().at(-1)!;
  return { title, creator: library.site.municipality, date, sheets };
}

type Sheet = Omit<SheetContent, 'about'>;

const measureSheet = ({ older, newer, measures }: PlanComparison, library: Library): Sheet => ({
  name: 'Tal',
  title: `Tal, som begge planer har: ${older.year} og ${newer.year}`,
  heads: [
    [
      ...['Måling', 'Gruppe', `Planen for ${older.year}`, 'Tallet er fra', `Planen for ${newer.year}`, 'Tallet er fra'],
      ...['Forskel', 'Enhed', 'Vurdering', 'Forbehold', 'Kilde til det ældste', 'Kilde til det nyeste'],
    ],
  ],
  rows: measures.map((pair) => ({ cells: measureCells(pair, library) })),
  below: [
    ...(measures.length === 0 ? ['De to planer har ingen tal om det samme.'] : []),
    'En forskel er kun regnet ud, hvor tallene kan holdes op mod hinanden. Kun hvor et dokument siger, hvilken vej tallet skulle gå, er der en vurdering.',
  ],
  widths: [40, 28, 14, 20, 14, 20, 12, 16, 24, 60, 50, 50],
});

function measureCells(pair: MeasurePair, library: Library): SheetCell[] {
  const { measure, group, older, newer, difference, reading, comparability } = pair;
  const { refusals, reservations, warnings } = comparability;
  const said = [
    ...[...refusals, ...reservations, ...warnings].map(({ text }) => text),
    ...(reading.aim ? [aimText(reading.aim, library)] : []),
  ];
  return [
    measure.title,
    group ? byId(library.groups, group).title : '',
    numberOf(older),
    older.period ? formatPeriod(older.period) : '',
    numberOf(newer),
    newer.period ? formatPeriod(newer.period) : '',
    difference ? { value: difference.value + 0, format: numberFormat(difference.decimals) } : null,
    unitWords(difference?.unit ?? measure.unit).many,
    courseLabels[reading.course],
    said.join(' '),
    sourceLine(older.figure, library),
    sourceLine(newer.figure, library),
  ];
}

const numberOf = ({ value, decimals }: Observation): SheetCell =>
  value === null ? null : { value: value + 0, format: numberFormat(decimals) };

const goalSheet = ({ older, newer, goals, loneGoals }: PlanComparison, library: Library): Sheet => ({
  name: 'Mål',
  title: `Mål i planerne for ${older.year} og ${newer.year}`,
  heads: [
    [
      ...['Tema', `Mål i ${older.year}`, `Status, ${older.year}`, `Mål i ${newer.year}`, `Status, ${newer.year}`],
      ...['Sammenhæng', 'Hvorfor'],
    ],
  ],
  rows: [
    ...goals.map((pair) => ({
      cells: [
        byId(library.themes, pair.theme).title,
        ...goalCells(pair.older, library),
        ...goalCells(pair.newer, library),
        tieLabels[pair.kind],
        [basisText(pair.basis, library), ...pair.reasons].join(' '),
      ],
    })),
    ...loneGoals.map(({ theme, goal, absence, reasons }) => {
      const own = goalCells(goal, library);
      const cells = goal.year === older.year ? [...own, '', ''] : ['', '', ...own];
      const other =
        absence.of === 'unknown' ? 'Om den anden plan har målet, vides ikke' : 'Ikke fundet i den anden plan';
      return { cells: [byId(library.themes, theme).title, ...cells, other, reasons.join(' ')] };
    }),
  ],
  below: [],
  widths: [24, 60, 24, 60, 24, 28, 70],
});

const goalCells = (goal: Goal, library: Library): [string, string] => [
  `${goal.title}: ${wordingText(goal)}`,
  goal.target ? goalSummary(goal, library).statusText : '',
];

const offerSheet = ({ older, newer, offers }: PlanComparison): Sheet => ({
  name: 'Tilbud',
  title: `Tilbud, som planerne for ${older.year} og ${newer.year} fortæller om`,
  heads: [
    ['Tilbud', `Nævnt i ${older.year}`, `Det siger ${older.year}`, `Nævnt i ${newer.year}`, `Det siger ${newer.year}`],
  ],
  rows: offers.map(({ offer, named, older: before = '', newer: after = '' }) => ({
    cells: [offer.name, yesNo(named !== 'newer'), before, yesNo(named !== 'older'), after],
  })),
  below: [],
  widths: [36, 14, 70, 14, 70],
});

const yesNo = (is: boolean): string => (is ? 'ja' : 'nej');
