import { describe, expect, it } from 'vitest';
import { statusLabels } from '../../src/plan/assessment.ts';
import { evaluateGoal } from '../../src/plan/evaluate.ts';
import { statusText } from '../../src/plan/explain.ts';
import { sentenceText } from '../../src/plan/text.ts';
import { goodText, libraryWith } from '../support/libraries.ts';

/** What the one goal of the small library comes to, with these changes to its files. */
function assess(target: string, changes: { rows?: string; measure?: string; figure?: (text: string) => string } = {}) {
  const rows =
    changes.rows ??
    '  - {id: lilleby, label: Lilleby, place: lilleby, values: [5.2, 4.9]}\n  - {id: hele-landet, label: Hele landet, place: hele-landet, values: [5.0, 5.1]}';
  const figure = goodText('data/2019/figures/tabel-1.yaml').replace(/rows:\n[\s\S]*?chart:[\s\S]*/, `rows:\n${rows}\n`);
  const library = libraryWith({
    'data/2019/figures/tabel-1.yaml': changes.figure?.(figure) ?? figure,
    'data/2019/goals/lavere-ledighed.yaml': goodText('data/2019/goals/lavere-ledighed.yaml').replace(
      /target:.*/,
      target,
    ),
    ...(changes.measure && { 'data/measures/ledighed.yaml': changes.measure }),
    // Chapters take numbers from the figure that a test changes; they are not what is tested here.
    'content/2019/ledighed.mdx': '---\ntitle: A\nlead: B\norder: 1\n---\n',
    'content/2019/bilag/bilag-1.mdx': '---\ntitle: A\nlead: B\norder: 1\n---\n',
  });
  const assessment = evaluateGoal(library.goals[0]!, library);
  return { ...assessment, text: sentenceText(assessment.sum).replaceAll('\u00a0', ' ') };
}

const level = (more = ''): string => `target: {kind: level, measure: ledighed, comparator: at-most, value: 5${more}}`;

describe('a level', () => {
  it('is met when the newest figure is within it at the deadline', () => {
    const { status, text } = assess(level(', deadline: {period: 2019Q4}'));
    expect(status).toBe('met');
    expect(text).toBe(
      'I 4. kvartal 2019 var ledigheden i Lilleby 4,9 pct. Målet er højst 5 pct. senest i 4. kvartal 2019. Det er 0,1 procentpoint bedre end målet.',
    );
  });

  it('is met so far while the deadline lies after the figures', () => {
    const { status, remarks } = assess(level(', deadline: {period: 2020}'));
    expect(status).toBe('met-so-far');
    expect(remarks).toEqual(['Tallene slutter før fristen, så vurderingen er foreløbig.']);
  });

  it('is not met, and says how far off', () => {
    const { status, text, parts } = assess(level(', deadline: {period: 2019}').replace('value: 5', 'value: 4.5'));
    expect(status).toBe('not-met');
    expect(parts[0]?.distance?.value).toBeCloseTo(0.4);
    expect(text).toContain('Målet er højst 4,5 pct. senest i 2019. Det er 0,4 procentpoint for højt.');
  });

  it('of at least so much falls short', () => {
    const { text } = assess('target: {kind: level, measure: ledighed, comparator: at-least, value: 6}');
    expect(text).toContain('Målet er mindst 6 pct. Der mangler 1,1 procentpoint.');
  });

  it('is exactly met', () => {
    expect(assess(level().replace('value: 5', 'value: 4.9')).text).toContain('Det er lige præcis målet.');
  });

  it('without a deadline takes the newest figure as final, and says so', () => {
    const { status, remarks } = assess(level());
    expect(status).toBe('met');
    expect(remarks).toEqual(['Målet nævner ingen frist. Her er tabellens nyeste tal brugt.']);
  });
});

describe('a relative change', () => {
  const fall = (by: number, more = ''): string =>
    `target: {kind: relative-change, measure: ledighed, direction: down, by: ${by}${more}}`;

  it('is counted from the first figure of the table where the goal names no other, and says so', () => {
    const { status, text, remarks } = assess(fall(5));
    expect(status).toBe('met');
    expect(text).toBe(
      'Fra 4. kvartal 2018 til 4. kvartal 2019 gik ledigheden i Lilleby fra 5,2 til 4,9 pct., et fald på 5,8 pct. Målet er et fald på mindst 5 pct. Det er 0,8 procentpoint bedre end målet.',
    );
    expect(remarks).toEqual([
      'Målet nævner hverken, hvad der regnes fra, eller en frist. Her er tabellens egen periode brugt.',
    ]);
  });

  it('is not met by a smaller one', () => {
    expect(assess(fall(10)).status).toBe('not-met');
  });

  it('cannot be counted from a period that has no figure', () => {
    expect(assess(fall(5, ', from: 2017Q4'))).toMatchObject({ status: 'unknown', reason: 'no-baseline' });
  });

  it('cannot be counted from a single figure', () => {
    const one = {
      rows: '  - {id: lilleby, label: Lilleby, place: lilleby, values: ["-", 4.9]}',
      figure: (text: string) => text.replace('columns:', "marks: {'-': {state: unexplained}}\ncolumns:"),
    };
    expect(assess(fall(5), one)).toMatchObject({ status: 'unknown', reason: 'no-baseline' });
  });

  it('in percentage points is the plain difference', () => {
    const points = 'target: {kind: point-change, measure: ledighed, direction: down, by: 0.5}';
    expect(assess(points)).toMatchObject({ status: 'not-met' });
    expect(assess(points).text).toContain('Målet er et fald på mindst 0,5 procentpoint. Der mangler 0,2 procentpoint.');
  });

  it('that the table itself states is taken as it stands', () => {
    const changed = {
      measure: goodText('data/measures/ledighed.yaml').replace('type: level', 'type: change'),
      figure: (text: string) => text.replace('period: 2019Q4', 'period: 2018Q4-2019Q4'),
      rows: '  - {id: lilleby, label: Lilleby, place: lilleby, values: [-1.0, -11.9]}',
    };
    const { status, text } = assess(fall(15), changed);
    expect(status).toBe('not-met');
    expect(text).toContain('Fra 4. kvartal 2018 til 4. kvartal 2019 faldt ledigheden i Lilleby med 11,9 pct.');
    expect(text).toContain('Der mangler 3,1 procentpoint.');
  });
});

describe('a comparison with another place', () => {
  const below = (comparator: string): string =>
    `target: {kind: relative-to-place, measure: ledighed, comparator: ${comparator}, place: hele-landet}`;

  it('holds the two at the same time', () => {
    const { status, text } = assess(below('at-most'));
    expect(status).toBe('met');
    expect(text).toBe(
      'I 4. kvartal 2019 var ledigheden i Lilleby 4,9 pct. og i hele landet 5,1 pct. Målet er at ligge på niveau med eller under hele landet. Det er 0,2 procentpoint bedre end målet.',
    );
  });

  it('"below" is not met by the same level, "at most" is', () => {
    const same = {
      rows: '  - {id: lilleby, label: L, place: lilleby, values: [5.2, 5.1]}\n  - {id: landet, label: H, place: hele-landet, values: [5, 5.1]}',
    };
    expect(assess(below('below'), same).status).toBe('not-met');
    expect(assess(below('at-most'), same).status).toBe('met');
  });

  it('cannot be made where the other place has no figure for the time', () => {
    const alone = { rows: '  - {id: lilleby, label: L, place: lilleby, values: [5.2, 5.1]}' };
    expect(assess(below('below'), alone)).toMatchObject({ status: 'unknown', reason: 'no-comparison' });
  });
});

describe('a compound', () => {
  const parts = (...targets: string[]): string =>
    `target: {kind: compound, parts: [${targets.map((text) => text.replace('target: ', '')).join(', ')}]}`;
  const met = level();
  const unmet = level().replace('value: 5', 'value: 4');
  const open = 'target: {kind: count, measure: ledige, comparator: at-most, value: 3}';

  it('is met when every part is', () => {
    expect(assess(parts(met, met)).status).toBe('met');
    expect(assess(parts(met, met)).text).toMatch(/^Alle to dele af målet er nået\./);
  });
  it('is partly met when some are', () => {
    expect(assess(parts(met, unmet)).status).toBe('partly-met');
    expect(assess(parts(met, unmet)).text).toMatch(/^Én af målets to dele er nået\./);
  });
  it('is not met when none is', () => {
    expect(assess(parts(unmet, unmet)).status).toBe('not-met');
  });
  it('is met only so far when one part is only so far', () => {
    expect(assess(parts(met, level(', deadline: {period: 2020}'))).status).toBe('met-so-far');
  });
  it('stays open while one part cannot be assessed, whatever the others say', () => {
    expect(assess(parts(met, open))).toMatchObject({ status: 'unknown', reason: 'part-unknown' });
    expect(assess(parts(unmet, open))).toMatchObject({ status: 'unknown', reason: 'part-unknown' });
  });
});

describe('what cannot be assessed', () => {
  it('has no target', () => {
    const { status, reason, text } = assess('');
    expect({ status, reason }).toEqual({ status: 'unknown', reason: 'no-target' });
    expect(text).toBe('Målet har intet måltal, så det kan ikke vurderes, om det er nået.');
  });

  it('has no figures: a mark is not one', () => {
    const marked = {
      rows: '  - {id: lilleby, label: L, place: lilleby, values: ["-", "-"]}',
      figure: (text: string) => text.replace('columns:', "marks: {'-': {state: unexplained}}\ncolumns:"),
    };
    expect(assess(level(), marked)).toMatchObject({ status: 'unknown', reason: 'no-figures' });
  });

  it('has only figures from before the plan', () => {
    const old = {
      figure: (text: string) => text.replace('2018Q4}', '2016Q4}').replace('period: 2019Q4', 'period: 2017Q4'),
    };
    const { status, reason, text } = assess(level(), old);
    expect({ status, reason }).toEqual({ status: 'unknown', reason: 'outdated' });
    expect(text).toContain(
      'Det nyeste tal er fra 4. kvartal 2017, før planen gjaldt: 4,9 pct. Det siger ikke, hvordan det gik.',
    );
  });

  describe('lies on the other side of a break', () => {
    const broken = (effect: string, at = '2019Q2'): string =>
      `${goodText('data/measures/ledighed.yaml')}breaks: [{at: ${at}, effect: ${effect}, concerns: definition, cause: Ny definition.}]\n`;
    const fall = 'target: {kind: relative-change, measure: ledighed, direction: down, by: 5}';

    it('that refuses', () => {
      const { status, reason, text } = assess(fall, { measure: broken('refuses') });
      expect({ status, reason }).toEqual({ status: 'unknown', reason: 'break' });
      expect(text).toContain('Tallene før og efter 2. kvartal 2019 kan ikke sammenlignes. Ny definition.');
    });
    it('also for a level whose baseline the goal dates', () => {
      const target = level(', baseline: {value: 5.2, period: 2018Q4}');
      expect(assess(target, { measure: broken('refuses') })).toMatchObject({ reason: 'break' });
    });
    it('but one that only warns stands beside the sum', () => {
      const { status, remarks } = assess(fall, { measure: broken('warns') });
      expect(status).toBe('met');
      expect(remarks).toContain('Ny definition.');
    });
    it('and one outside the span does not matter', () => {
      expect(assess(fall, { measure: broken('refuses', '2018Q3') }).status).toBe('met');
      expect(assess(fall, { measure: broken('refuses', '2020Q1') }).status).toBe('met');
    });
  });
});

it('a figure without a date counts as of the follow-up', () => {
  const undated = {
    figure: (text: string) => text.replace(', period: 2019Q4', ''),
    rows: '  - {id: lilleby, label: L, place: lilleby, values: ["-", 4.9]}',
  };
  const figure = (text: string): string =>
    undated.figure(text).replace('columns:', "marks: {'-': {state: unexplained}}\ncolumns:");
  const { status, text, remarks } = assess(level(', deadline: {period: 2019-12-31}'), { ...undated, figure });
  expect(status).toBe('met');
  expect(text).toMatch(/^Da der blev fulgt op, var ledigheden i Lilleby 4,9 pct\./);
  expect(remarks[0]).toBe('Tallet er udateret. Det er taget, som det stod, da der blev fulgt op.');
});

it('every number of the sum leads to the cell that it comes from', () => {
  const { sum } = assess(level());
  expect(sum.filter((part) => typeof part !== 'string')).toEqual([
    { text: '4,9\u00a0pct.', cell: { year: 2019, figure: 'tabel-1', row: 'lilleby', column: '2019q4' } },
  ]);
});

it('the status is one of six, in words, with the reason where there is none', () => {
  expect(Object.values(statusLabels)).toEqual([
    'Nået',
    'Delvist nået',
    'Ikke nået',
    'Foreløbig nået',
    'Foreløbig ikke nået',
    'Kan ikke vurderes',
  ]);
  expect(statusText({ status: 'unknown', reason: 'no-figures' })).toBe('Kan ikke vurderes: ingen tal');
});
