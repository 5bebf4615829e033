import { expect, it } from 'vitest';
import { comparePlans, onTheme } from '../../../src/plan/compare/compare.ts';
import { sectionRows, strategies, themeAmounts } from '../../../src/site/comparison/texts.ts';
import { threePlans } from '../../support/libraries.ts';

const library = threePlans();

it('sections of the same kind stand beside each other, with their chapter where they are not its beginning', () => {
  const rows = sectionRows(onTheme(comparePlans(2019, 2021, library), 'job'));
  const told = rows.map(({ id, title, sides }) => [
    id,
    title,
    ...sides.map(({ plan, sections }) => [plan.year, ...sections.map(({ text, chapter }) => [text, chapter])]),
  ]);
  expect(told).toEqual([
    ['tekst-short', 'Kapitlerne kort sagt', [2019, ['Færre ledige', undefined]], [2021, ['Status på job', undefined]]],
    ['tekst-action', 'Det gjorde kommunen, eller ville gøre', [2019, ['Flere i job', 'Færre ledige']], [2021]],
    ['tekst-outcome', 'Sådan gik det', [2019], [2021, ['Sådan gik det', 'Status på job']]],
  ]);
});

it('how much each plan writes on a theme is said where it writes something', () => {
  expect(
    themeAmounts(comparePlans(2019, 2021, library)).map(({ text, address, amounts }) => [
      text,
      address,
      amounts.map((each) => `${each.plan.year}: ${each.text}`),
    ]),
  ).toEqual([
    ['Job', '/sammenlign/2019-2021/job/', ['2019: to afsnit', '2021: to afsnit']],
    ['Planen som helhed', '/sammenlign/2019-2021/hele-planen/', ['2019: ét afsnit']],
  ]);
});

it('what the plans wanted is told of the sections that are marked so, and is a change where one has none', () => {
  const section = { text: 'Det ville kommunen for unge', address: '/2015/unge/#det-ville-kommunen-for-unge' };
  expect(strategies(comparePlans(2015, 2021, library))).toEqual([
    { theme: 'Unge', isChanged: true, sides: [[section], []] },
  ]);
  expect(strategies(comparePlans(2015, 2015, library))).toEqual([
    { theme: 'Unge', isChanged: false, sides: [[section], [section]] },
  ]);
  expect(strategies(comparePlans(2019, 2021, library))).toEqual([]);
});
