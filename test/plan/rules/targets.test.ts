import { describe, expect, it } from 'vitest';
import { goodText, inventedFiles } from '../../support/libraries.ts';
import type { Problem } from '../../../src/plan/value/problem.ts';
import { problemsIn, problemsWith } from '../../support/problems.ts';

/** The rules that are broken by a goal with this target, whose wording has no number that could differ from it. */
function brokenBy(target: string, files: Record<string, string> = {}, more = ''): string[] {
  const goal = `kind: result\nnumber: 1\ntitle: Et mål\nwording: Ledigheden skal ned\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\ntarget: {${target}}\n${more}`;
  return problemsWith({ 'data/2019/goals/lavere-ledighed.yaml': goal, ...files }).map((said) => said.split(':')[0]!);
}

const measure = (unit: string, type = 'level', more = ''): Record<string, string> => ({
  'data/measures/maalt.yaml': `title: Målt\nphrase: 'det målte {group}'\ndefinition: Det, der er målt.\nunit: ${unit}\ntype: ${type}\ntells: result\n${more}`,
});
const of = (fields: string, unit: string, type?: string): string[] =>
  brokenBy(`${fields}, measure: maalt, unmeasured: Det er ikke talt`, measure(unit, type));

/** A year of a target. */
const atMost = (period: number | string, value: number): string =>
  `{period: ${period}, comparator: at-most, value: ${value}}`;

describe('what a target asks for can be asked of its measure', () => {
  it.each([
    ['kind: point-change, direction: down, by: 1, from: 2018', 'pct', 'level', true],
    ['kind: point-change, direction: down, by: 1, from: 2018', 'personer', 'level', false],
    ['kind: point-change, direction: down, by: 1', 'procentpoint', 'change', true],
    ['kind: point-change, direction: down, by: 1', 'pct', 'change', false],
    ['kind: relative-change, direction: down, by: 1, from: 2018', 'personer', 'level', true],
    ['kind: relative-change, direction: down, by: 1', 'pct', 'change', true],
    ['kind: relative-change, direction: down, by: 1', 'procentpoint', 'change', false],
    ['kind: each-year-change, direction: down, by: 1, unit: procentpoint', 'pct', 'level', true],
    ['kind: each-year-change, direction: down, by: 1, unit: procentpoint', 'personer', 'level', false],
    ['kind: each-year-change, direction: down, by: 1, unit: pct', 'personer', 'level', true],
    ['kind: count, comparator: at-most, value: 5', 'personer', 'level', true],
    ['kind: count, comparator: at-most, value: 5', 'pct', 'level', false],
    ['kind: level, comparator: at-most, value: 5', 'personer', 'level', true],
  ])('%s of %s, %s: %s', (fields, unit, type, may) => {
    expect(of(fields, unit, type)).toEqual(may ? [] : ['target-kind']);
  });
});

describe('a share lies between nothing and all', () => {
  it.each([
    [-0.1, false],
    [0, true],
    [100, true],
    [100.1, false],
  ])('%d: %s', (value, may) => {
    const said = may ? [] : ['target-share'];
    expect(of(`kind: level, comparator: at-most, value: ${value}`, 'pct')).toEqual(said);
    expect(of(`kind: per-year, years: [${atMost(2019, 5)}, ${atMost(2020, value)}]`, 'pct')).toEqual(said);
    expect(of(`kind: relative-change, direction: down, by: 5, baseline: {value: ${value}}`, 'pct')).toEqual(said);
  });

  it('as both ends of an interval do', () => {
    expect(of('kind: interval, between: [0, 100]', 'pct')).toEqual([]);
    expect(of('kind: interval, between: [-1, 100]', 'pct')).toEqual(['target-share']);
    expect(of('kind: interval, between: [0, 101]', 'pct')).toEqual(['target-share']);
  });

  it('and what is none may be more, or less, or change by as much as it will', () => {
    expect(of('kind: level, comparator: at-most, value: 101', 'personer')).toEqual([]);
    expect(of('kind: level, comparator: at-most, value: -1', 'pct', 'change')).toEqual([]);
    expect(of('kind: relative-change, direction: up, by: 120, from: 2018', 'pct')).toEqual([]);
  });
});

describe('an interval', () => {
  it.each([
    ['[330, 350]', true],
    ['[350, 350]', false],
    ['[351, 350]', false],
  ])('%s goes up: %s', (between, may) => {
    expect(of(`kind: interval, between: ${between}`, 'personer')).toEqual(may ? [] : ['target-interval']);
  });
});

describe('the years of a target', () => {
  const years = (...periods: (number | string)[]): string[] =>
    of(`kind: per-year, years: [${periods.map((period) => atMost(period, 5)).join(', ')}]`, 'pct');

  it('follow each other, each once', () => {
    expect(years(2019, 2020, 2022)).toEqual([]);
    expect(years(2019, 2019)).toEqual(['target-years']);
    expect(years(2020, 2019)).toEqual(['target-years']);
    expect(years(2019, '2019Q4')).toEqual(['target-years']);
    expect(years(2019, 2020, '2020Q4')).toEqual(['target-years']);
    expect(years(2019, '2019-12-31')).toEqual(['target-years']);
    expect(years(2019, '2020-01-01')).toEqual([]);
  });

  it('do not begin before the plan', () => {
    expect(years(2018, 2019)).toEqual(['target-too-early']);
  });
});

describe('another place', () => {
  const toPlace = (fields: string): string[] =>
    brokenBy(`kind: relative-to-place, measure: ledighed, comparator: at-most, ${fields}, deadline: {period: 2019Q4}`);

  it('is another than the one that the goal is about', () => {
    expect(toPlace('place: hele-landet')).toEqual([]);
    expect(toPlace('place: lilleby')).toEqual(['target-own-place']);
    expect(toPlace('place: hele-landet, of: hele-landet')).toEqual(['target-own-place']);
    expect(toPlace('place: lilleby, of: hele-landet')).toEqual([]);
  });
});

describe('a deadline', () => {
  const due = (period: string, more = ''): string[] =>
    brokenBy(`kind: level, measure: ledighed, comparator: at-most, value: 5, deadline: {period: ${period}}`, {}, more);

  it.each([
    ['2018M12', false],
    ['2018', false],
    ['2019M01', true],
    ['2019', true],
    ['2018M12-2019M01', true],
    ['2018-12-31', false],
    ['2019-01-01', true],
    ['2022', true],
  ])('%s is not over before the plan begins: %s', (period, may) => {
    expect(due(period).filter((rule) => rule === 'target-too-early')).toEqual(may ? [] : ['target-too-early']);
  });

  it('may be of an older year where the goal is for that one', () => {
    expect(due('2018Q4', 'forYear: 2018')).toEqual([]);
    expect(due('2017', 'forYear: 2018')).toContain('target-too-early');
  });

  it.each([
    ['2018Q3', true],
    ['2019Q3', true],
    ['2019Q4', false],
    ['2020', false],
  ])('is after what is counted from, which is %s: %s', (from, may) => {
    const rules = brokenBy(
      `kind: relative-change, measure: ledighed, direction: down, by: 5, from: ${from}, deadline: {period: 2019Q4}`,
    );
    expect(rules.includes('target-too-early')).toBe(!may);
  });
});

describe('the starting point of a target', () => {
  it.each([
    ['2019Q3', true],
    ['2019Q4', false],
    ['2020', false],
  ])('is before it is due, as %s is: %s', (period, may) => {
    const rules = brokenBy(
      `kind: level, measure: ledighed, comparator: at-most, value: 5, baseline: {value: 6, period: ${period}}, deadline: {period: 2019Q4}`,
    );
    expect(rules.includes('target-too-early')).toBe(!may);
  });
});

describe('an editor is told of a target', () => {
  const file = 'data/2019/goals/lavere-ledighed.yaml';
  const head =
    'kind: result\nnumber: 1\ntitle: Et mål\nwording: Noget skal ske\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\n';
  const told = (target: string, files: Record<string, string>): { at: string; message: string; hint: string } => {
    const text = `${head}target:\n${target}\n`;
    const [{ line, column, message, hint }] = problemsIn({ [file]: text, ...files }) as [Problem];
    return { at: text.split('\n')[line - 1]!.slice(column - 1), message, hint };
  };
  /** Of one target, or of the second of two. */
  const one = (fields: string[], unit: string, type?: string, more?: string): ReturnType<typeof told> => {
    const own = [...fields, 'measure: maalt', 'unmeasured: Det er ikke talt'].map((field) => `  ${field}`).join('\n');
    return told(own, measure(unit, type, more));
  };

  it('that is a change in points where there are none, and how to write it', () => {
    const message = 'Målet er en ændring i procentpoint, men målingen ”maalt” er i personer.';
    const end = 'eller vælg en anden måling. Procentpoint er forskellen på to procenttal.';
    const change = ['direction: down', 'by: 1'];
    expect(one(['kind: point-change', ...change, 'from: 2018'], 'personer')).toEqual({
      at: 'point-change',
      message,
      hint: `Brug kind: relative-change, ${end}`,
    });
    expect(one(['kind: each-year-change', ...change, 'unit: procentpoint'], 'personer')).toEqual({
      at: 'each-year-change',
      message,
      hint: `Skriv unit: pct, ${end}`,
    });
  });

  it('in the very part of it that is wrong', () => {
    const level = (value: number, period: number): string =>
      `{kind: level, measure: maalt, comparator: at-most, value: ${value}, deadline: {period: ${period}}, unmeasured: Det er ikke talt}`;
    const parts = (second: string): string => `  kind: compound\n  parts:\n    - ${level(5, 2019)}\n    - ${second}`;
    expect(told(parts(level(101, 2019)), measure('pct')).at).toBe(level(101, 2019).slice('{kind: '.length));
    expect(told(parts(level(5, 2018)), measure('pct')).message).toBe('Fristen 2018 er før 2019, som målet gælder.');
  });

  it('at its deadline, or at its years', () => {
    expect(one(['kind: level', 'comparator: at-most', 'value: 5', 'deadline: {period: 2018}'], 'pct')).toEqual({
      at: '{period: 2018}',
      message: 'Fristen 2018 er før 2019, som målet gælder.',
      hint: 'Ret fristen. Gør planen status på et ældre mål, så skriv forYear.',
    });
    const years = `[${atMost(2018, 5)}, ${atMost(2019, 5)}]`;
    expect(one(['kind: per-year', `years: ${years}`], 'pct').at).toBe(years);
  });

  it('that is against the aim, at what says its way', () => {
    const up = 'aims: [{plan: 2019, direction: up, origin: {document: plan-2019, label: Kapitel 1}}]\n';
    const years = `[${atMost(2019, 5)}, ${atMost(2020, 5)}]`;
    const at = (...fields: string[]): string => one(fields, 'pct', 'level', up).at;
    expect(at('kind: level', 'value: 5', 'comparator: at-most')).toBe('at-most');
    expect(at('kind: per-year', `years: ${years}`)).toBe(years);
    expect(at('kind: relative-change', 'by: 5', 'from: 2018', 'direction: down')).toBe('down');
  });

  it('that is held against its own place, by the name of that', () => {
    const place = (fields: string[]): string =>
      told(
        ['kind: relative-to-place', 'measure: ledighed', 'comparator: at-most', ...fields, 'deadline: {period: 2019Q4}']
          .map((field) => `  ${field}`)
          .join('\n'),
        {},
      ).message;
    expect(place(['place: lilleby'])).toBe('Målet holder Lilleby op mod sig selv.');
    expect(place(['place: hele-landet', 'of: hele-landet'])).toBe('Målet holder hele landet op mod sig selv.');
  });

  it('not where its plan stands in the folder of another year: that is told', () => {
    const plan = goodText('data/2019/plan.yaml').replace(/period: .*/, 'period: 2020');
    const due = 'kind: level, measure: ledighed, comparator: at-most, value: 5, deadline: {period: 2019Q4}';
    expect(brokenBy(due, { 'data/2019/plan.yaml': plan })).toEqual(['plan-period']);
  });

  it('of a plan by the period of just that plan', () => {
    const goal = `${head}target: {kind: level, measure: ledighed, comparator: at-most, value: 5, deadline: {period: 2018Q4}}\nrelations: [{plan: 2015, relation: new, reason: Det er nyt.}]\n`;
    const rules = problemsIn({ [file]: goal }, inventedFiles()).map(({ rule }) => rule);
    expect(rules).toContain('target-too-early');
  });
});

describe('what a target wants goes the way that the documents want the measure to go', () => {
  const aimed = (direction: string, more = '') =>
    measure(
      'pct',
      'level',
      `aims: [{plan: 2019, direction: ${direction}, origin: {document: plan-2019, label: Kapitel 1}${more}}]\n`,
    );
  const wanted = (fields: string, files: Record<string, string>): string[] =>
    problemsIn({
      'data/2019/goals/lavere-ledighed.yaml': `kind: result\nnumber: 1\ntitle: Et mål\nwording: Noget skal ske\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\ntarget: {${fields}, measure: maalt, unmeasured: Det er ikke talt}\n`,
      ...files,
    }).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

  it.each([
    ['kind: level, comparator: at-most, value: 5', 'down'],
    ['kind: level, comparator: at-least, value: 5', 'up'],
    ['kind: relative-change, direction: down, by: 5, from: 2018', 'down'],
    [`kind: per-year, years: [${atMost(2019, 5)}, ${atMost(2020, 4)}]`, 'down'],
  ])('%s: %s', (fields, way) => {
    expect(wanted(fields, aimed(way))).toEqual([]);
    expect(wanted(fields, aimed(way === 'down' ? 'up' : 'down'))).toEqual([
      expect.stringMatching(/^target-against-aim 7:/) as string,
    ]);
  });

  it('where it wants one way at all, and they do of the same people', () => {
    expect(wanted('kind: interval, between: [4, 5]', aimed('up'))).toEqual([]);
    expect(wanted('kind: level, comparator: at-most, value: 5', aimed('up', ', groups: [unge]'))).toEqual([]);
  });
});

describe('the number of a target', () => {
  const worded = (wording: string, value: number, more = ''): string[] =>
    problemsWith({
      'data/2019/goals/lavere-ledighed.yaml': `${goodText('data/2019/goals/lavere-ledighed.yaml')
        .replace(/wording: .*/, `wording: ${wording}`)
        .replace('value: 5', `value: ${value}`)}${more}`,
    })
      .map((said) => said.split(':')[0]!)
      .filter((rule) => rule !== 'target-without-number');

  it.each([
    ['Ledigheden skal være højst 5 pct.', 5, true],
    ['Ledigheden skal være højst 6 pct.', 5, false],
    ['Ledigheden skal ned', 5, true],
    ['Ledigheden skal ned inden 2019', 5, true],
    ['Ledigheden skal være højst 4.5 pct.', 4.5, true],
    ['Ledigheden skal være højst 4,5 pct.', 4.5, true],
    ['Ledigheden skal være 3-5 pct.', 5, true],
    ['Ledigheden skal være 3–5 pct.', 3, true],
    ['Ledigheden skal være 3-5 pct.', 4, false],
    ['Ledigheden skal være 3-15 pct.', 15, true],
    ['Ledigheden skal være 13–15 pct.', 13, true],
    ['Ledigheden skal være højst 4.5 pct.', 5, false],
    ['Ledigheden skal være højst 14.25 pct.', 14.25, true],
    ['Ledigheden skal være højst 14.25 pct.', 14.2, false],
    ['Ledigheden skal være højst 4.5 pct.', 4, false],
    ['Ledigheden skal ned inden 1900', 5, true],
    ['Ledigheden skal ned inden 2099', 5, true],
    ['Ledigheden skal ned fra 2100', 5, false],
    ['Ledigheden skal ned fra 1899', 5, false],
  ])('stands in the wording where that has numbers: ”%s” and %d: %s', (wording, value, agrees) => {
    expect(worded(wording, value)).toEqual(agrees ? [] : ['target-not-in-wording']);
  });

  it('and so does the number that it starts from', () => {
    const from = (value: number): string[] =>
      problemsIn({
        'data/2019/goals/lavere-ledighed.yaml': `kind: result\nnumber: 1\ntitle: Et mål\nwording: Antallet skal falde 10 pct. fra 400\ntheme: job\norigin: {document: plan-2019, label: Kapitel 1}\ntarget: {kind: relative-change, measure: maalt, direction: down, by: 10, baseline: {value: ${value}}, unmeasured: Det er ikke talt}\n`,
        ...measure('personer'),
      }).map(({ message }) => message);
    expect(from(400)).toEqual([]);
    expect(from(500)).toEqual(['Måltallet 500 står ikke i målets ordlyd, som siger 10 og 400.']);
  });

  it('or in another wording of the goal', () => {
    const also = 'alsoWorded: [{wording: Højst 5 pct., origin: {document: plan-2019, label: Bilag}}]\n';
    expect(worded('Ledigheden skal være højst 6 pct.', 5, also)).toEqual([]);
  });
});
