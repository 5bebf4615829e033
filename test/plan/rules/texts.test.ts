import { describe, expect, it } from 'vitest';
import { goodText, threePlans } from '../../support/libraries.ts';
import { problemsWith } from '../../support/problems.ts';
import { relations } from '../../../src/plan/rules/relations.ts';
import type { Goal } from '../../../src/plan/entry/goal.ts';
import type { PlanYear } from '../../../src/plan/value/plan-year.ts';

const chapter = 'content/2019/ledighed.mdx';
const plan = 'data/2019/plan.yaml';

/** What is said of the good chapter with text at its end, or with another text in place of one of its own. */
const withText = (text: string, replaced?: [string, string]): string[] => {
  const own = goodText(chapter);
  return problemsWith({ [chapter]: `${replaced ? own.replace(...replaced) : own}\n${text}\n` });
};
const rulesIn = (said: readonly string[]): string[] => said.map((each) => each.split(':')[0]!);

describe('a number in a chapter', () => {
  it.each([
    ['Ledigheden var 4,9 pct.', true],
    ['Der var 1.200 ledige.', true],
    ['Det var i 2019.', false],
    ['Det gælder unge under 30 år.', false],
    ['Det tog 12 uger.', false],
  ])('”%s” belongs in a table: %s', (text, isResult) => {
    expect(rulesIn(withText(text))).toEqual(isResult ? ['number-in-prose'] : []);
  });

  it('of the frontmatter too', () => {
    expect(rulesIn(withText('', ['lead: Hvordan flere kommer i job.', 'lead: Ledigheden var 4,9 pct.']))).toEqual([
      'number-in-prose',
    ]);
  });

  it('of a plan’s summary too, and of what it says in a minute', () => {
    const text = goodText(plan);
    expect(rulesIn(problemsWith({ [plan]: text.replace(/summary: .*/, 'summary: Ledigheden var 4,9 pct.') }))).toEqual([
      'number-in-prose',
    ]);
  });
});

describe('a number in the title of a goal', () => {
  const goal = 'data/2019/goals/lavere-ledighed.yaml';
  const titled = (title: string): string[] =>
    rulesIn(problemsWith({ [goal]: goodText(goal).replace('title: Lavere ledighed', `title: ${title}`) }));

  it('is one of the goal’s own', () => {
    expect(titled('Ledighed på 5 pct.')).toEqual([]);
    expect(titled('Ledighed på 4 pct.')).toEqual(['number-in-prose']);
    expect(titled('Ledighed ned i 2019')).toEqual([]);
  });
});

describe('a link within the site', () => {
  it.each([
    ['/2019/', true],
    ['/2019/tal/tabel-1/', true],
    ['/2019/tal/tabel-1/#lilleby.2018q4', true],
    ['/2019/tal/tabel-1/#ingen', false],
    ['/2019/tal/tabel-1/#', false],
    ['#flere-i-job', true],
    ['#ingen', false],
    ['/2019/findes-ikke/', false],
    ['2019/tal/', false],
    ['www.jobnet.example', false],
    ['https://www.lilleby.example/2019/', true],
  ])('%s leads somewhere: %s', (url, leads) => {
    expect(rulesIn(withText(`Se [her](${url}).`))).toEqual(leads ? [] : ['dangling-link']);
  });
});

describe('the sections of a chapter', () => {
  it('say once each what they are about, under their heading', () => {
    expect(withText('## Mere\n\n<About aspect="aim" />\n\nTekst.')).toEqual([]);
    expect(rulesIn(withText('## Mere\n\nTekst.'))).toEqual(['no-about']);
    expect(rulesIn(withText('## Mere\n\n<About aspect="aim" />\n\nTekst.\n\n<About aspect="aim" />'))).toEqual([
      'stray-about',
    ]);
  });

  it('have headings whose addresses nothing else on the page has', () => {
    const headed = (heading: string): string[] =>
      rulesIn(withText(`## ${heading}\n\n<About aspect="aim" />\n\nTekst.`));
    expect(headed('Tabel 1')).toEqual(['taken-anchor']);
    expect(headed('Tabel 1 titel')).toEqual(['taken-anchor']);
    expect(headed('Main content')).toEqual(['taken-anchor']);
    expect(headed('Tabel 2')).toEqual([]);
    // A goal on the page has no address of its own.
    expect(headed('Lavere ledighed')).toEqual([]);
  });
});

describe('a plan', () => {
  it.each([
    ['2019', true],
    ['2018', false],
    ['2020', false],
    ['2019-2021', false],
    ['2018-2019', false],
  ])('of %s may stand in the folder of 2019: %s', (period, may) => {
    const said = rulesIn(problemsWith({ [plan]: goodText(plan).replace(/period: .*/, `period: ${period}`) }));
    expect(said.includes('plan-period')).toBe(!may);
  });
});

describe('how a goal stands to those of the plan before it', () => {
  const three = threePlans();
  const said = (id: string, change: Partial<Goal>, plans = three.plans): string[] => {
    const goals = three.goals.map((goal) => (goal.id === id ? { ...goal, ...change } : goal));
    const shelves = { ...three, plans, goals };
    return relations({ shelves, site: three.site, unread: [], entries: [] }).map(({ rule }) => rule);
  };
  const silent = { relations: undefined } as unknown as Partial<Goal>;
  const to = (plan: PlanYear, goal: string, more: object = {}): Partial<Goal> =>
    ({
      relations: [{ plan, relation: 'reworded', goal, reason: 'Fordi.', basis: 'reading', ...more }],
    }) as unknown as Partial<Goal>;

  it('is said of each goal of the plan itself', () => {
    expect(said('unge-2019', {})).toEqual([]);
    expect(said('unge-2019', silent)).toEqual(['no-relation']);
    expect(said('unge-2015', silent)).toEqual([]);
    expect(said('unge-2019', { ...silent, kind: 'project' })).toEqual([]);
    expect(said('unge-2019', { ...silent, forYear: '2018' })).toEqual([]);
  });

  it('is said of the nearest plan before', () => {
    expect(said('virksomheder-2021', silent)).toEqual(['no-relation']);
    expect(said('virksomheder-2021', to('2015', 'virksomheder-2015'))).toEqual(['no-relation']);
  });

  it('need not be said where that plan is not among the documents', () => {
    const plans = three.plans.map((plan) => ({ ...plan, ownDocument: { extent: 'missing' as const, text: 'Væk.' } }));
    const rules = said('unge-2019', silent, plans);
    expect(rules).not.toContain('no-relation');
    // That a goal is new cannot be said of it either.
    expect(rules).toContain('new-beside-unknown');
  });

  it('leads back in time', () => {
    expect(said('virksomheder-2019', to('2015', 'virksomheder-2015'))).toEqual([]);
    expect(said('virksomheder-2015', to('2015', 'unge-2015'))).toEqual(['relation-not-older']);
    expect(said('virksomheder-2015', to('2019', 'unge-2019'))).toEqual(['relation-not-older']);
  });

  it('rests on the same words only where they are the same', () => {
    const same = { relation: 'same', basis: 'same-words' };
    expect(said('ydelse-2019', {})).toEqual([]);
    expect(said('virksomheder-2019', to('2015', 'virksomheder-2015', same))).toEqual(['other-words']);
  });
});
