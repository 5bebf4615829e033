import { expect, it } from 'vitest';
import { known, telling, unused } from '../../scripts/a11y/known.ts';
import { kindOf, oneOfEachKind } from '../support/page-kind.ts';

it('pages are told apart by kind', () => {
  expect(
    ['/2019/tal/tabel-1/', '/2021/tal/tabel-2/', '/2015/unge/', '/2015/bilag/bilag-2/', '/noegletal/x/', '/om/'].map(
      kindOf,
    ),
  ).toEqual(['/year/tal/*/', '/year/tal/*/', '/year/chapter/', '/year/bilag/*/', '/noegletal/*/', '/om/']);
});

it('the first of each kind stands for it', () => {
  expect(oneOfEachKind(['/', '/2019/tal/a/', '/2021/tal/b/', '/om/'])).toEqual(['/', '/2019/tal/a/', '/om/']);
});

const fault = { engine: 'axe', rule: 'label', target: '#x', page: '/', view: 'a phone, light' };

it('a fault is told unless it is known to be none, with the reason', () => {
  const [{ engine, rule }] = known as [(typeof known)[0]];
  expect(telling([fault, { ...fault, engine, rule }])).toEqual([fault]);
  expect(known.every(({ why }) => why.length > 20)).toBe(true);
});

it('what is known to be none and no engine says any more is told too', () => {
  expect(unused([])).toHaveLength(known.length);
  expect(unused(known.map(({ engine, rule }) => ({ ...fault, engine, rule })))).toEqual([]);
});
