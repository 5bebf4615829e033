import { expect, it } from 'vitest';
import { comparePlans, onTheme } from '../../../src/plan/compare/compare.ts';
import { sectionRows, themeTexts } from '../../../src/site/comparison/texts.ts';
import { threePlans } from '../../support/libraries.ts';

const library = threePlans();

it('sections of the same kind stand beside each other, with their chapter where they are not its beginning', () => {
  const rows = sectionRows(onTheme(comparePlans('2019', '2021', library), 'job'));
  const told = rows.map(({ id, title, sides }) => [
    id,
    title,
    ...sides.map(({ plan, sections }) => [plan.year, ...sections.map(({ text, chapter }) => [text, chapter])]),
  ]);
  expect(told).toEqual([
    [
      'tekst-short',
      'Kapitlerne kort sagt',
      ['2019', ['Færre ledige', undefined]],
      ['2021', ['Status på job', undefined]],
    ],
    ['tekst-action', 'Det gjorde kommunen, eller ville gøre', ['2019', ['Flere i job', 'Færre ledige']], ['2021']],
    ['tekst-outcome', 'Sådan gik det', ['2019'], ['2021', ['Sådan gik det', 'Status på job']]],
  ]);
});

it('a theme that only one plan writes on says which', () => {
  expect(themeTexts(comparePlans('2019', '2021', library))).toEqual([
    { text: 'Job', address: '/sammenlign/2019-2021/job/' },
    { text: 'Planen som helhed', address: '/sammenlign/2019-2021/hele-planen/', only: '2019' },
  ]);
});
