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

it('frames for other sites are kinds of their own', () => {
  expect(['/2019/tal/tabel-1/indlejr/', '/2021/tal/tabel-2/indlejr/', '/noegletal/x/indlejr/'].map(kindOf)).toEqual([
    '/year/tal/*/indlejr',
    '/year/tal/*/indlejr',
    '/noegletal/*/indlejr',
  ]);
});

it('the first of each kind stands for it', () => {
  expect(oneOfEachKind(['/', '/2019/tal/a/', '/2021/tal/b/', '/om/'])).toEqual(['/', '/2019/tal/a/', '/om/']);
});

const fault = { engine: 'axe', rule: 'label', target: '#x', page: '/', view: 'a phone, light' };

it('a fault is told unless it is known to be none in that view', () => {
  const onPaper = { ...fault, rule: 'target-size', view: 'paper' };
  expect(telling([fault, onPaper, { ...onPaper, view: '320 px, light' }])).toEqual([
    fault,
    { ...onPaper, view: '320 px, light' },
  ]);
});

it('what is known to be none has a reason, and is told when no engine says it any more', () => {
  expect(known.filter(({ why }) => why.length < 15)).toEqual([]);
  expect(unused([])).toHaveLength(known.length);
  const views = ['paper', '1280 px, forced colours', '320 px, light'];
  const all = known.flatMap(({ engine, rule }) => views.map((view) => ({ ...fault, engine, rule, view })));
  expect(unused(all)).toEqual([]);
});
