import type { Files } from '../../src/read/read-library.ts';
import { hues } from '../../src/plan/entry/plan.ts';
import type { Pairing } from '../../src/plan/entry/site.ts';
import { aspects } from '../../src/plan/entry/chapter.ts';

/** How large an invented library is to be. */
export interface Shape {
  /** Plan years, one after the other. */
  years: number;
  /** Tables of a plan year, each with twelve rows, a chart, and a chapter of some 500 words that shows it. */
  tables: number;
  /** Nothing but tables of quarters and their chapters; otherwise every fourth is of groups, and every second has a goal. */
  plain: boolean;
  comparisons: Pairing;
}

interface TableShape {
  table: number;
  hasGoal: boolean;
  isOfGroups: boolean;
}

const newest = 2024;
const places = ['lilleby', 'hele-landet'];
const themes = ['job', 'unge', 'sygdom', 'virksomheder', 'integration'];
const groups = Array.from('abcdefghijkl', (letter) => `gruppe-${letter}`);

/**
 * The files of an invented municipality of any size, to measure how time and memory grow: always the same files for the
 * same shape, and no two tables or chapters alike. It says nothing that anybody could mistake for a result.
 */
export function syntheticFiles({ years, tables, plain, comparisons }: Shape): Files {
  const planYears = Array.from({ length: years }, (_, i) => newest - years + 1 + i);
  const numbers = Array.from({ length: tables }, (_, i) => ({
    table: i + 1,
    hasGoal: !plain && i % 2 === 1,
    isOfGroups: !plain && i % 4 === 0,
  }));
  const texts: [string, string][] = [
    ...lists(planYears, comparisons),
    ...numbers.map(({ table }): [string, string] => [`data/measures/maal-${table}.yaml`, measure(table)]),
    ...planYears.flatMap((year) => ofYear(year, year > planYears[0]! ? year - 1 : undefined, numbers)),
  ];
  const encoder = new TextEncoder();
  return new Map(texts.map(([file, text]) => [file, encoder.encode(text)]));
}

function lists(years: readonly number[], comparisons: Pairing): [string, string][] {
  return [
    [
      'data/site.yaml',
      `title: Beskæftigelsesplan
municipality: Lilleby Kommune
place: lilleby
description: Lilleby Kommunes planer for flere i job.
homepage: https://www.lilleby.example
comparedWith: [hele-landet]
comparisons: ${comparisons}
contact: {unit: Jobcenter Lilleby, phone: 70 00 00 00}
licence: CC-BY-4.0
themes: [SOCI]
accessibility: {tested: 2019-12-01, contact: {unit: Lilleby Kommune, phone: 87 65 43 00, email: post@lilleby.example}, statement: 'https://www.was.digst.dk/lilleby-example'}
`,
    ],
    [
      'data/places.yaml',
      '- {id: lilleby, name: Lilleby, kind: municipality}\n- {id: hele-landet, name: hele landet, kind: country}\n',
    ],
    [
      'data/groups.yaml',
      listOf(groups, (id, i) => `{id: ${id}, title: gruppe ${letterOf(i)}, phrase: i gruppe ${letterOf(i)}}`),
    ],
    ['data/themes.yaml', listOf(themes, (id) => `{id: ${id}, title: Om ${id}, description: Det handler om ${id}.}`)],
    [
      'data/documents.yaml',
      listOf(
        years,
        (year) => `{id: plan-${year}, title: Planen for ${year}, short: Planen ${year}, publisher: Lilleby Kommune}`,
      ),
    ],
    ['data/target-groups.yaml', '- {id: unge, title: Unge, description: Du er under 30 år., groups: []}\n'],
    ['data/terms.yaml', '- {id: ledig, term: ledig, definition: En person uden job., source: Lilleby Kommune}\n'],
    ['content/om.mdx', '---\ntitle: Om\nlead: Om webstedet.\norder: 1\n---\n\nPlanen er skrevet for borgerne.\n'],
  ];
}

const measure = (table: number): string => `title: Andel nummer ${letters(table)}
phrase: andelen {group} efter opgørelse ${letters(table)}
definition: Personer i procent af alle, efter opgørelse ${letters(table)}.
unit: pct
type: level
tells: result
`;

function ofYear(year: number, before: number | undefined, tables: readonly TableShape[]): [string, string][] {
  return [
    [`data/${year}/plan.yaml`, plan(year)],
    ...tables.map((each): [string, string] => [`data/${year}/figures/tabel-${each.table}.yaml`, figure(year, each)]),
    ...tables.map((each): [string, string] => [`content/${year}/kapitel-${each.table}.mdx`, chapter(year, each)]),
    ...tables
      .filter(({ hasGoal }) => hasGoal)
      .map(({ table }): [string, string] => [`data/${year}/goals/maal-${table}.yaml`, goal(year, before, table)]),
  ];
}

const plan = (year: number): string => `title: Beskæftigelsesplan ${year}
kind: plan
period: ${year}
status: ${year === newest ? 'adopted' : 'archived'}
budget: {text: Budgettet står ikke i dokumentet.}
legalBasis: []
edition: {number: 1, date: ${year}-01-01}
summary: Flere skal i job.
hue: ${hues[year % hues.length]!}
keyFigures: [tabel-1]
minute: [Flere skal i job., Unge skal i gang., Virksomheder skal med.]
renders: [{document: plan-${year}, completeness: whole, text: Hele planen.}]
ownDocument: {extent: whole, document: plan-${year}}
missing: [Hvem der vedtog planen og hvornår.]
`;

function figure(year: number, { table, isOfGroups }: TableShape): string {
  const cells = (row: number): string => places.map((_, place) => cell(year, table, row, place)).join(', ');
  const rows = isOfGroups
    ? groups.map((group, i) => `{id: ${group}, label: Gruppe ${letterOf(i)}, group: ${group}, values: [${cells(i)}]}`)
    : quartersOf(year).map(
        (quarter, i) => `{id: ${quarter.toLowerCase()}, label: ${quarter}, period: ${quarter}, values: [${cells(i)}]}`,
      );
  return `label: Tabel ${table}
order: ${table}
title: Andel nummer ${letters(table)} i ${year}
what: Hvor stor en andel det er, efter opgørelse ${letters(table)}.
measure: maal-${table}
unit: pct
${isOfGroups ? `period: ${year}Q4\n` : ''}source: [{name: Jobindsats.dk}]
origin: {document: plan-${year}, label: Tabel ${table}}
columns:
  - {id: lilleby, title: Lilleby, place: lilleby}
  - {id: hele-landet, title: Hele landet, place: hele-landet}
rows:
  - ${rows.join('\n  - ')}
chart:
  kind: ${isOfGroups ? 'dot\n  category: group' : 'line'}
  series: place
  title: Sådan var andel nummer ${letters(table)} de to steder
  reading: Læg mærke til, hvor langt de to steder er fra hinanden.
`;
}

/** Three years' quarters, up to the plan year's last. */
const quartersOf = (year: number): string[] =>
  [year - 2, year - 1, year].flatMap((each) => [1, 2, 3, 4].map((quarter) => `${each}Q${quarter}`));

const cell = (year: number, table: number, row: number, place: number): string =>
  (5 + ((table * 37 + row * 13 + place * 29 + year * 17) % 300) / 10).toFixed(1);

const goal = (year: number, before: number | undefined, table: number): string => `kind: result
order: ${table}
title: Lavere andel nummer ${letters(table)}
wording: Andel nummer ${letters(table)} skal være højst 20 pct. ved årets udgang
theme: ${themeOf(table)}
origin: {document: plan-${year}, label: Kapitel ${table}}
target: {kind: level, measure: maal-${table}, comparator: at-most, value: 20, deadline: {period: ${year}Q4}}
${before === undefined ? '' : `relations:\n  - {plan: ${before}, goal: maal-${table}, relation: same, basis: same-words, reason: Ordene er de samme.}\n`}`;

function chapter(year: number, { table, hasGoal, isOfGroups }: TableShape): string {
  const cellAt = `tabel-${table}/${isOfGroups ? groups[0]! : `${year}q4`}/lilleby`;
  const section = (i: number): string => `## Afsnit ${letterOf(i)} om andel nummer ${letters(table)}

<About aspect="${aspects[i % aspects.length]!}" />

${text(year * 1000 + table * 10 + i)}
`;
  return `---
title: Kapitel ${table} om andel nummer ${letters(table)}
lead: Hvad kommunen ville i ${year}, og hvordan det gik.
order: ${table}
themes: [${themeOf(table)}]
origin: {document: plan-${year}, label: Kapitel ${table}}
---

<Short>
Andelen var <Value of="${cellAt}" />${hasGoal ? ` Målet er <Target of="maal-${table}" />.` : ''}
</Short>

${section(0)}
<Figure id="tabel-${table}" />

${section(1)}
${hasGoal ? `<Goal id="maal-${table}" />\n` : ''}
${section(2)}
${section(3)}`;
}

const who = ['Kommunen', 'Jobcentret', 'En virksomhed i byen', 'Den, der leder efter et job,', 'Et ungt menneske'];
const does = [
  'ville have flere med',
  'så på, hvad der virker',
  'talte om vejen videre',
  'fandt en plads',
  'gik i gang',
];
const where = [
  'sammen med de andre',
  'i den gamle bydel',
  'uden for åbningstiden',
  'på den korte bane',
  'hen over sommeren',
];
const why = [
  'fordi der var brug for det',
  'så flere kunne følge med',
  'og det gik bedre end ventet',
  'mens andre så til',
];

/** About 120 words in four paragraphs, other ones for each seed. */
function text(seed: number): string {
  const pick = <T>(items: readonly T[], i: number): T => items[(seed * 7 + i * i + i) % items.length]!;
  const sentence = (i: number): string =>
    `${pick(who, i)} ${pick(does, i + 1)} ${pick(where, i + 2 + (seed % 3))}, ${pick(why, i + (seed % 5))}.`;
  const paragraph = (i: number): string => [0, 1].map((k) => sentence(i * 2 + k)).join(' ');
  return [0, 1, 2, 3].map(paragraph).join('\n\n');
}

const themeOf = (table: number): string => themes[table % themes.length]!;
const letterOf = (i: number): string => 'ABCDEFGHIJKL'[i]!;
/** A number in letters, which no rule takes for a result: A, B … J, BA. */
const letters = (number: number): string => [...String(number)].map((digit) => letterOf(Number(digit))).join('');
const listOf = <T>(items: readonly T[], line: (item: T, i: number) => string): string =>
  items.map((item, i) => `- ${line(item, i)}\n`).join('');
