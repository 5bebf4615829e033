import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../support/read-library.ts';
import { goodFiles, goodText } from '../../support/libraries.ts';
import { problemsIn } from '../../support/problems.ts';

const file = 'data/2019/plan.yaml';
const plan = goodText(file);
const said = (changed: string): string[] =>
  problemsIn({ [file]: changed })
    .filter(({ rule }) => rule !== 'nothing-to-publish')
    .map(({ rule, line }) => `${rule} ${line}`);
const adopted = 'adopted: {body: Byrådet, date: 2018-12-19}\n';

describe('a plan whose years are over', () => {
  const next = `${plan
    .replaceAll('2019', '2020')
    .replace('2018-12-19', '2019-12-18')
    .replace('hue: teal', 'hue: plum')
    .replace('keyFigures: [tabel-1]', 'keyFigures: []')
    .replace(/^renders: .*/m, 'renders: [{document: plan-2019, completeness: part, text: Noget.}]')
    .replace(/^ownDocument: .*/m, 'ownDocument: {extent: missing, text: Planen er der ikke.}')}`;
  const on = (today: string, status = 'adopted'): string[] =>
    readLibrary(
      new Map([
        ...goodFiles(),
        ['data/2020/plan.yaml', Buffer.from(next.replace('status: adopted', `status: ${status}`))],
      ]),
      [],
      today,
    )
      .warnings.filter(({ rule }) => rule === 'superseded')
      .map(({ file: of }) => of);

  it('no longer applies where another came after it', () => {
    expect(on('2019-12-31')).toEqual([]);
    expect(on('2020-01-01')).toEqual(['data/2019/plan.yaml']);
    // The last plan applies until there is another.
    expect(on('2030-01-01', 'draft')).toEqual([]);
  });
});

describe('a plan that was adopted', () => {
  it('says when, or that no document says it', () => {
    expect(said(plan.replace(adopted, ''))).toEqual(['not-adopted 4']);
    expect(said(plan.replace(adopted, '').replace('missing: []', 'missing: [Hvem der vedtog planen.]'))).toEqual([]);
    expect(said(plan.replace(adopted, '').replace('missing: []', 'missing: [Planens budget.]'))).toEqual([
      'not-adopted 4',
    ]);
    expect(said(plan.replace(adopted, '').replace('status: adopted', 'status: archived'))).toEqual([]);
    expect(said(plan.replace(adopted, '').replace('status: adopted', 'status: draft'))).toEqual([]);
  });

  it.each([
    ['2018-12-31', []],
    ['2019-01-01', []],
    ['2019-01-02', ['edition-too-early 8']],
  ])('on %s has no edition from before', (date, expected) => {
    expect(said(plan.replace('2018-12-19', date))).toEqual(expected);
    expect(said(plan.replace('2018-12-19', date).replace('status: adopted', 'status: draft'))).toEqual([]);
  });
});

describe('a date that has not come', () => {
  const on = (today?: string): string[] =>
    readLibrary(goodFiles(), [], today).warnings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);

  it('is told, as long as it has not', () => {
    expect(on('2018-12-31')).toContain('date-in-future data/2019/plan.yaml:8');
    expect(on('2019-01-01')).not.toContain('date-in-future data/2019/plan.yaml:8');
    expect(on('2018-12-18')).toContain('date-in-future data/2019/plan.yaml:5');
    expect(on('2019-11-30')).toEqual(['date-in-future data/site.yaml:10']);
    expect(on('2019-12-01')).toEqual([]);
    expect(on()).toEqual([]);
  });
});
