import type { Library } from '../../src/plan/library/library.ts';
import { goodText, libraryWith } from './libraries.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

/** A table of one measure for a small library: one row of numbers, one column for each period. */
export interface SmallTable {
  year: PlanYear;
  id: string;
  /** Rows: a group, a measure, and the municipality's number for each period. */
  rows: {
    group?: string;
    measure: string;
    unit: string;
    values: (number | string)[];
    population?: string;
    place?: string;
  }[];
  periods: (string | number)[];
  document?: string;
  cautions?: string;
  place?: string;
}

/** The good library with plans for 2019 and 2021 and the tables and measures that a test is about. */
export function measuresLibrary(
  tables: readonly SmallTable[],
  measures: Record<string, string> = {},
  more: Record<string, string> = {},
): Library {
  const plan = goodText('data/2019/plan.yaml').replace('keyFigures: [tabel-1]', 'keyFigures: []');
  return libraryWith({
    'data/2019/plan.yaml': plan,
    'data/2021/plan.yaml': plan
      .replaceAll('2019', '2021')
      .replace('{extent: whole, document: plan-2021}', '{extent: missing, text: Planen er ikke blandt dokumenterne.}')
      .replace('document: plan-2021', 'document: status-2021')
      .replace('hue: teal', 'hue: plum'),
    'data/documents.yaml': `
- {id: plan-2019, title: Planen for 2019, short: Planen 2019, publisher: Lilleby Kommune}
- {id: status-2021, title: Status for 2021, short: Status 2021, publisher: Lilleby Kommune}
`,
    'data/groups.yaml': `
- {id: unge, title: unge, phrase: under 30 år}
- {id: voksne, title: voksne, phrase: over 30 år}
- {id: unge-maend, title: unge mænd, phrase: 'mænd under 30 år', partOf: unge}
`,
    ...Object.fromEntries(Object.entries(measures).map(([id, text]) => [`data/measures/${id}.yaml`, text])),
    ...Object.fromEntries(tables.map((table) => [`data/${table.year}/figures/${table.id}.yaml`, tableText(table)])),
    ...more,
  });
}

/** The file of a measure, with what a test wants to say of it. */
export const measureText = (title: string, unit: string, more = ''): string =>
  `title: ${title}\nphrase: 'tallet {group}'\ndefinition: Det, der er talt.\nunit: ${unit}\ntype: level\n${more.includes('tells:') ? '' : 'tells: result\n'}${more}`;

const tableText = ({ year, id, rows, periods, document, cautions, place }: SmallTable): string => `
label: Tabel ${id}
order: 9
title: Tal
what: Tal.
place: ${place ?? 'lilleby'}
source: [{name: Jobindsats.dk}]
origin: {document: ${document ?? (year === '2021' ? 'status-2021' : 'plan-2019')}, label: Tabel ${id}}
smallCounts: Tallene er opdigtede.
${cautions ? `cautions: ['${cautions}']` : ''}
columns:
${periods.map((period, i) => `  - {id: tid-${i}, title: Tid ${i}, period: ${period}}`).join('\n')}
rows:
${rows
  .map(
    ({ group, measure, unit, values, population, place: of }, i) =>
      `  - {id: raekke-${i}, label: Række ${i}, measure: ${measure}, unit: ${unit}${group ? `, group: ${group}` : ''}${population ? `, population: ${population}` : ''}${of ? `, place: ${of}` : ''}, values: [${values.join(', ')}]}`,
  )
  .join('\n')}
`;
