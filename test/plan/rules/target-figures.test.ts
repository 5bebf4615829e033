import { describe, expect, it } from 'vitest';
import { problemsIn, problemsWith, tableText } from '../../support/problems.ts';

/** What is said of a goal by the numbers that the plan's tables have of its measure, which is one of its own. */
const said = (...goal: Parameters<typeof filesOf>): string[] => problemsWith(filesOf(...goal));

/** The goal, its measure and a table with these rows. */
function filesOf(target: string, rows: readonly string[], more: Record<string, string> = {}): Record<string, string> {
  const measure =
    "title: Målt\nphrase: 'det målte {group}'\ndefinition: Det, der er målt.\nunit: pct\ntype: level\ntells: result\n";
  const goal = `kind: result\nnumber: 1\ntitle: Et mål\nwording: Noget skal ske\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\ntarget: {kind: level, comparator: at-most, value: 5, measure: maalt, ${target}}\n`;
  return {
    'data/measures/maalt.yaml': measure,
    'data/2019/goals/lavere-ledighed.yaml': goal,
    'data/2019/figures/tabel-2.yaml': tableText(
      ['id: c, title: Tal, measure: maalt, unit: pct'],
      rows.map((row, i) => `id: r${i}, label: Række ${i}, ${row}`),
      'marks: {"-": {state: unexplained}}',
    ),
    ...more,
  };
}
const due = 'deadline: {period: 2019}';

describe('a goal finds the numbers that the plan’s tables have of it', () => {
  it('in its place, for its group', () => {
    expect(said(due, ['values: [4]'])).toEqual([]);
    expect(said(`${due}, group: unge`, ['group: unge, values: [4]', 'values: [6]'])).toEqual([]);
    expect(said(`${due}, place: hele-landet`, ['values: [4]', 'place: hele-landet, values: [6]'])).toEqual([]);
  });

  it('or is told which there are, by place and group', () => {
    expect(said(due, ['place: hele-landet, values: [6]'])).toEqual([
      'goal-without-its-figures: Planens tabeller måler ”maalt”, men ikke i Lilleby.',
    ]);
    expect(said(`${due}, place: hele-landet`, ['values: [6]'])).toEqual([
      'goal-without-its-figures: Planens tabeller måler ”maalt”, men ikke i hele landet.',
    ]);
    expect(said(due, ['group: unge, values: [6]'])).toEqual([
      'goal-without-its-figures: Planens tabeller måler ”maalt”, men ikke for alle under ét, og målet nævner ingen gruppe.',
    ]);
    expect(said(`${due}, group: unge`, ['values: [6]'])).toEqual([
      'goal-without-its-figures: Planens tabeller måler ”maalt”, men ikke for gruppen ”unge”.',
    ]);
  });

  it('and nothing is said where no table has any', () => {
    expect(said(due, ['values: ["-"]'])).toEqual([]);
    expect(said(`${due}, figure: tabel-1`, ['group: unge, values: [6]'])).toEqual([]);
  });
});

describe('an editor is told what to do about a goal', () => {
  const hintOf = (target: string, rows: readonly string[], more: Record<string, string> = {}): string =>
    problemsIn(filesOf(target, rows, more))[0]!.hint;
  const noneThere = 'Er der ingen tal, så skriv hvorfor under unmeasured.';

  it('whose numbers are of other places', () => {
    expect(hintOf(due, ['place: hele-landet, values: [6]'])).toBe(
      `De måler i hele landet (hele-landet). Ret målets sted eller tabellens place. ${noneThere}`,
    );
  });

  it('whose numbers are of other groups', () => {
    expect(hintOf(due, ['group: unge, values: [6]', 'group: voksne, values: [7]', 'group: unge, values: ["-"]'])).toBe(
      `De måler for: unge (unge), voksne (voksne). Skriv målets group. ${noneThere}`,
    );
    expect(hintOf(`${due}, group: unge`, ['values: [6]'])).toBe(
      `De måler for: alle, uden group. Skriv group: unge i tabellen, hvis dens tal er for dem; ellers ret målets group. ${noneThere}`,
    );
  });

  it('that has several numbers to go by, in one table or in two', () => {
    expect(hintOf(due, ['period: 2019Q4, values: [4]', 'period: 2019-12-31, values: [6]'])).toBe(
      'Sig i tabellen, hvad der er forskelligt (period, group, population eller definition), eller skriv målets frist.',
    );
    const other = tableText(['id: c, title: Tal, measure: maalt, unit: pct'], ['id: r, label: R, values: [6]']).replace(
      'Tabel 2\norder',
      'Tabel 3\norder',
    );
    expect(hintOf(due, ['values: [4]'], { 'data/2019/figures/tabel-3.yaml': other })).toBe(
      'Skriv figure: tabel-2 eller tabel-3, hvis dokumentet gør det klart, hvilken der gælder.',
    );
  });
});

describe('a goal that says that there are no numbers', () => {
  const none = `${due}, unmeasured: Det er ikke talt`;

  it('has none', () => {
    expect(said(none, ['values: ["-"]'])).toEqual([]);
    expect(said(none, ['group: unge, values: [4]'])).toEqual([]);
    expect(said(none, ['values: [4]'])).toEqual([
      'goal-has-figures: Målet siger, at der ikke er tal, men planens tabeller har tal for det.',
    ]);
  });
});

describe('a goal goes by one number', () => {
  it('and is told of tables that differ, or of one that does', () => {
    const other = tableText(['id: c, title: Tal, measure: maalt, unit: pct'], ['id: r, label: R, values: [6]']).replace(
      'Tabel 2\norder',
      'Tabel 3\norder',
    );
    const both = { 'data/2019/figures/tabel-3.yaml': other };
    expect(said(due, ['values: [4]'], both)).toEqual([
      'ambiguous-figures: Tabel 2 og Tabel 3 har forskellige tal for det samme, så målet kan ikke vurderes.',
    ]);
    expect(said(due, ['values: [6]'], both)).toEqual([]);
    expect(said(due, ['period: 2018, values: [6]'], both)).toEqual([
      'several-figures: Tabel 2 og Tabel 3 måler det samme, og målet siger ikke, hvilken der afgør det.',
    ]);
    expect(said(`${due}, figure: tabel-2`, ['period: 2018, values: [6]'], both)).not.toContain('several-figures');
    expect(said(due, ['period: 2018, group: unge, values: [6]'], both)).toEqual([]);
    expect(said(`${due}, figure: tabel-2`, ['values: [4]'], both)).toEqual([]);
    expect(said(due, ['period: 2019Q4, values: [4]', 'period: 2019-12-31, values: [6]'])).toEqual([
      'ambiguous-figures: Tabel 2 har forskellige tal for det samme, så målet kan ikke vurderes.',
    ]);
  });

  it('and is not told where what it refers to is not there', () => {
    const rules = (target: string): string[] => said(target, ['values: [6]']).map((each) => each.split(':')[0]!);
    expect(rules(`${due}, group: gamle`)).toEqual(['dangling-reference']);
    expect(rules(`${due}, place: andetsteds`)).toEqual(['dangling-reference']);
  });
});
