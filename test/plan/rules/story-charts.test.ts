import { describe, expect, it } from 'vitest';
import { problemsIn, tableText } from '../../support/problems.ts';
import { storyOf } from '../../support/stories.ts';

const story = (cells: readonly string[]): string =>
  storyOf({
    head: `charts:
  - {title: Sådan gik det, cells: [${cells.map((cell) => `2019/tabel-2/${cell}`).join(', ')}]}
`,
  });

const columns = [
  'id: foer, title: Før, unit: pct, period: 2018',
  'id: nu, title: Nu, unit: pct, period: 2019',
  'id: aendring, title: Ændring, changeOf: nu, period: 2018-2019, unit: pct',
];
const row = (id: string, fields: string, values = '[40, 50, 10]'): string =>
  `id: ${id}, label: ${id}, ${fields}, values: ${values}`;
const rows = [
  row('alle', 'measure: ledighed'),
  row('unge', 'measure: ledighed, group: unge'),
  row('voksne', 'measure: ledighed, group: voksne'),
  row('landet', 'measure: ledighed, place: hele-landet'),
  row('uden', 'place: lilleby'),
  row('andet', 'measure: andet'),
  row('skjult', 'measure: ledighed, group: unge', '[{state: suppressed, printed: "."}, 50, 10]'),
  row('under', 'measure: andet, group: unge', '[-1, 0, 1]'),
  row('aldre', 'measure: ledighed, group: unge, population: {text: Alle 16-29 år, ages: [16, 29]}'),
];
const odd = 'remarks: [{kind: unclear, text: Det er trykt sådan., cells: [under/foer]}]';
const other =
  "title: Andet\nphrase: 'det andet {group}'\ndefinition: Noget andet.\nunit: pct\ntype: level\ntells: result\n";

/** What is said of a chart of these cells, in a story about the young, in a municipality that compares itself with others. */
function saidOf(cells: readonly string[], groups = '[unge]'): string[] {
  return problemsIn({
    'content/maalgrupper/unge.mdx': story(cells),
    'data/target-groups.yaml': `- {id: unge, title: Unge, description: Du er under 30 år., groups: ${groups}}\n`,
    'data/measures/andet.yaml': other,
    'data/2019/figures/tabel-2.yaml': tableText(columns, rows, odd),
  })
    .filter(({ file }) => file.startsWith('content/'))
    .map(({ rule, message, line, column }) => `${rule} ${line}:${column} ${message}`);
}
const at = (message: string): string[] => [`story-chart 4:35 ${message}`];

describe('the small chart of a target group', () => {
  it('has numbers of one thing, the oldest first', () => {
    expect(saidOf(['unge/foer', 'unge/nu'])).toEqual([]);
    expect(saidOf(['unge/nu', 'unge/foer'])).toEqual(at('Tallene står ikke i den rækkefølge, de er fra.'));
  });

  it('has one number alone only where another place has it beside', () => {
    expect(saidOf(['alle/nu'])).toEqual([]);
    expect(saidOf(['unge/nu'])).toEqual(
      at('Diagrammet har kun ét tal, og tabellen har ikke tallet for et andet sted.'),
    );
  });

  it.each([
    ['is hidden', 'skjult/foer'],
    ['is a change', 'unge/aendring'],
    ['is below zero', 'under/foer'],
    ['measures nothing', 'uden/nu'],
  ])('has no number that %s', (_name, cell) => {
    expect(saidOf([cell])).toEqual(at(`2019/tabel-2/${cell} er ikke et tal, som kan være en søjle.`));
  });

  it('may have a zero', () => {
    expect(saidOf(['under/nu', 'under/nu'])).toEqual([]);
  });

  it('has the municipality’s own numbers', () => {
    expect(saidOf(['landet/foer', 'landet/nu'])).toEqual(at('2019/tabel-2/landet/foer er ikke kommunens eget tal.'));
  });

  it('is about the groups of the target group, or about all', () => {
    expect(saidOf(['alle/foer', 'alle/nu'])).toEqual([]);
    expect(saidOf(['voksne/foer', 'voksne/nu'])).toEqual(
      at('2019/tabel-2/voksne/foer handler om en gruppe, som ikke hører til målgruppen.'),
    );
    expect(saidOf(['voksne/foer', 'voksne/nu'], '[unge, voksne]')).toEqual([]);
    expect(saidOf(['unge/foer', 'unge/nu'], '[]')).toEqual(
      at('2019/tabel-2/unge/foer handler om en gruppe, som ikke hører til målgruppen.'),
    );
  });

  it('tells of the first of its numbers that is wrong', () => {
    expect(saidOf(['unge/foer', 'voksne/nu'])).toEqual(
      at('2019/tabel-2/voksne/nu handler om en gruppe, som ikke hører til målgruppen.'),
    );
  });

  it('measures the same of the same people', () => {
    const different = at('Tallene måler ikke det samme om den samme gruppe.');
    expect(saidOf(['alle/foer', 'unge/nu'])).toEqual(different);
    expect(saidOf(['alle/foer', 'andet/nu'])).toEqual(different);
  });

  it('has numbers that may be held against each other, each against the one before', () => {
    expect(saidOf(['unge/foer', 'aldre/nu'])).toEqual([
      expect.stringMatching(
        /^story-chart 4:35 Tallene kan ikke holdes op mod hinanden\. Kun det ene tal siger/,
      ) as string,
    ]);
    expect(saidOf(['aldre/foer', 'aldre/nu'])).toEqual([]);
  });

  it('is not told of where a cell is not there: that is told as that', () => {
    expect(saidOf(['unge/foer', 'unge/ingen']).map((each) => each.split(' ')[0])).toEqual(['dangling-reference']);
  });
});
