import { describe, expect, it } from 'vitest';
import { byId, type Library } from '../../src/plan/library/library.ts';
import { mostOnward, targetGroupPage } from '../../src/site/target-group/page.ts';
import { goodText, inventedLibrary, libraryWith, publishedLibrary, threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';

const pageOf = (id: string, library: Library) => targetGroupPage(byId(library.targetGroups, id), library);

describe('the page of a target group that nobody has written of', () => {
  it('has what is for the group, and ways onward of its own', () => {
    const { title, story, charts, offers, onward } = pageOf('unge', twoYears());
    expect([title, story, charts]).toEqual(['Unge', undefined, []]);
    expect(offers).toEqual([{ name: 'Jobklub', address: '/tilbud/#jobklub', years: '2019' }]);
    expect(onward).toEqual([{ text: '2019 og 2021 side om side', address: '/sammenlign/2019-2021/' }]);
  });

  it('says that a plan is not among the documents, which ones no longer apply, and whom to ask', () => {
    const { unknown, unit, contact, past } = pageOf('unge', twoYears());
    expect(unknown).toEqual(['Planen for 2021 er ikke blandt dokumenterne.']);
    expect([unit, contact]).toEqual(['Jobcenter Lilleby', undefined]);
    expect(past).not.toContain('Her er samlet');
  });

  it('tells what its benefits are called today, and only of those that have another name', () => {
    const library = libraryWith({
      'data/groups.yaml':
        '- {id: unge, title: unge, phrase: under 30 år, term: ungehjaelp}\n- {id: voksne, title: voksne, phrase: over 30 år, term: ledig}\n',
      'data/target-groups.yaml': '- {id: unge, title: Unge, description: Unge på en ydelse., groups: [unge, voksne]}\n',
      'data/terms.yaml': `${goodText('data/terms.yaml')}
- {id: ungehjaelp, term: ungehjælp, definition: Hjælp til unge., now: kontanthjælp, source: Lilleby Kommune}
- {id: gammelt, term: gammelt, definition: Et gammelt ord., now: nyt, source: Lilleby Kommune}
`,
    });
    expect(pageOf('unge', library).today).toEqual([
      { text: 'Ungehjælp, i dag: kontanthjælp.', term: { text: 'ungehjælp', address: '/ordbog/#ungehjaelp' } },
    ]);
  });
});

describe('the page of a target group with a text', () => {
  const page = pageOf('unge', inventedLibrary());

  it('leads with what the editor has chosen', () => {
    expect(page.title).toBe('Unge på ungehjælp');
    expect(page.story!.headings.map(({ text }) => text)).toEqual([
      'Hvad ville kommunen?',
      'Hvad skete der?',
      'Blev målene nået?',
    ]);
    expect(page.today.map(({ text }) => text)).toEqual(['Ungehjælp hedder i dag startydelse.']);
    expect(page.unknown).toEqual(['Hvor mange unge der blev færdige med en uddannelse.']);
    expect(page.onward).toEqual([{ text: '2015: Unge', address: '/2015/unge/' }]);
  });

  it('draws a number of the municipality beside that of the nearest place that its table has', () => {
    const [chart] = page.charts;
    expect(chart!.steps.map(({ period, count }) => [period, count])).toEqual([['2.\u00a0kvartal 2019', undefined]]);
    expect(chart!.steps[0]!.bars).toMatchObject([
      { place: 'Lilleby', isOwn: true, width: '16%', address: '/2019/tal/tabel-2/#unge.andel' },
      { place: 'Hele landet', isOwn: false, width: '18%' },
    ]);
    expect(chart!.about).toMatch(/Hele bredden er 5.pct\.$/);
    expect(chart!.only).toBeUndefined();
  });
});

describe('the charts of a target group', () => {
  const chartOf = (cells: string, changes: Record<string, string> = {}) => {
    const story = `---
title: Unge
charts:
  - title: Ledigheden faldt
    cells: [${cells}]
---

## Hvad ville kommunen?

Noget.

## Hvad skete der?

Noget.

## Blev målene nået?

Nej.
`;
    return pageOf('unge', libraryWith({ 'content/maalgrupper/unge.mdx': story, ...changes })).charts[0]!;
  };
  const both = '2019/tabel-1/lilleby/2018q4, 2019/tabel-1/lilleby/2019q4';

  it('have a step for each time, in the colour of its plan year where it has one', () => {
    const { steps, tables } = chartOf(both);
    expect(steps.map(({ period, bars }) => [period.replace('\u00a0', ' '), bars.length])).toEqual([
      ['4. kvartal 2018', 2],
      ['4. kvartal 2019', 2],
    ]);
    expect(tables).toEqual([{ text: 'Tabel 1, 2019', address: '/2019/tal/tabel-1/' }]);
  });

  it('say what happened between two times, and whose the numbers are where they stand alone', () => {
    const measure = 'data/measures/ledighed.yaml';
    const withEvent = `${goodText(measure)}breaks:\n  - {at: 2019Q2, effect: warns, concerns: event, label: Storm, cause: En storm.}\n`;
    expect(chartOf(both, { [measure]: withEvent }).steps.map(({ between }) => between)).toEqual([undefined, 'Storm']);
    const figure = 'data/2019/figures/tabel-1.yaml';
    const alone = goodText(figure)
      .replace(/ {2}- \{id: hele-landet.*\n/, '')
      .replace(/chart:[\s\S]*/, '');
    expect(chartOf(both, { [figure]: alone }).only).toBe('Lilleby');
  });
});

describe('the goals of a target group', () => {
  it('are told by the parts that are about it, and those without a target apart', () => {
    const { goals } = pageOf('unge', threePlans());
    for (const { status, text } of goals.others) expect([status, text]).toEqual(['unknown', '']);
    for (const { text } of goals.measured) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe.each([
  ['invented', inventedLibrary()],
  ['published', publishedLibrary()],
])('each target group of the %s library', (_, library) => {
  it.each(library.targetGroups.map(({ id }) => [id]))('%s has few ways onward, and bars within their width', (id) => {
    const { onward, charts } = pageOf(id, library);
    expect(onward.length).toBeLessThanOrEqual(mostOnward);
    const widths = charts.flatMap(({ steps }) =>
      steps.flatMap(({ bars }) => bars.map(({ width }) => parseFloat(width))),
    );
    expect(widths.every((width) => width >= 0 && width <= 100)).toBe(true);
  });
});
