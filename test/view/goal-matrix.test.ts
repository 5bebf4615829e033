import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/plan/library/library.ts';
import { goalMatrix, type MatrixCell } from '../../src/site/goal-matrix.ts';
import { goalsCounted } from '../../src/site/goals-counted.ts';
import { bondsBetween, layTracks } from '../../src/site/matrix-tracks.ts';
import { measuresPage } from '../../src/site/measures-page.ts';
import { themeLife } from '../../src/site/theme-view.ts';
import { draftedFiles, havnkoebingFiles, inventedLibrary, libraryWith, threePlans } from '../support/libraries.ts';
import { twoYears } from '../support/plan-years.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';

const library = threePlans();
const matrix = goalMatrix(library);
const row = (theme: string): MatrixCell[][] =>
  matrix.themes.find(({ address }) => address === `/temaer/${theme}/`)!.rows;

/** A cell in short: its goals, and the lines in and about it. */
const drawn = ({ lane, below, none, into, out, through }: MatrixCell): string =>
  [
    into && '>',
    ...lane.map(({ text }) => text),
    out && '>',
    through && '-',
    ...below.map(({ text }) => `/${text}`),
    none?.sign,
  ]
    .filter(Boolean)
    .join(' ');

describe('a plan that is a draft', () => {
  const drafted = libraryWith({}, draftedFiles());
  const draft = '2027-2030';

  it('is one at each mention in the matrix, and where goals are counted', () => {
    const { years, caption, themes } = goalMatrix(drafted);
    expect(years.map(({ text, draft: word }) => [text, word])).toEqual([
      ['2020-2022', undefined],
      ['2023-2026', undefined],
      [draft, 'udkast'],
    ]);
    expect(caption).toContain(`udkastet for ${draft}`);
    const cells = themes.flatMap(({ rows }) => rows.flat());
    const goals = cells.flatMap(({ lane, below }) => [...lane, ...below]);
    const heard = [
      ...goals.flatMap(({ before, after }) => [before, after]),
      ...cells.flatMap(({ none }) => none?.spoken ?? []),
      goalsCounted(drafted),
    ].filter((text) => text.includes(draft));
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.filter((text) => !text.includes('udkast'))).toEqual([]);
  });

  it('is one beside a measure whose newest number is from it', () => {
    const periods = measuresPage(drafted).blocks.flatMap(({ rows, parts }) => [...rows, ...parts]);
    const marked = periods.filter(({ period }) => period.endsWith(` (${draft}, udkast)`));
    expect(marked.map(({ text }) => text)).toEqual(['Fuldtidspersoner på ydelse']);
  });

  it('is one in what a theme says that the documents lack', () => {
    const said = drafted.themes.flatMap((theme) => {
      const { summary, years } = themeLife(theme, drafted);
      return [summary, ...years.flatMap(({ absence, own }) => [absence ?? '', ...own.map(({ later }) => later ?? '')])];
    });
    const ofDraft = said.filter((text) => text.includes(draft));
    expect(ofDraft.length).toBeGreaterThan(2);
    expect(ofDraft.filter((text) => !text.includes(`udkastet for ${draft}`))).toEqual([]);
  });
});

describe('the matrix of goals', () => {
  it('has a column for each plan year, and says how much of the plan is there', () => {
    expect(matrix.years.map(({ text, extent, isMissing }) => [text, extent, isMissing])).toEqual([
      ['2015', 'hele planen er her', false],
      ['2019', 'kun dele af planen er her', false],
      ['2021', 'planen er ikke her', true],
    ]);
  });

  it('says nothing of that where all plans are there whole', () => {
    expect(goalMatrix(manyYears(3)).years.map(({ extent }) => extent)).toEqual([undefined, undefined, undefined]);
  });

  it('says whether a name has a word that is wider than a column of a phone', () => {
    const named = (shortTitle: string): Library => ({
      ...library,
      goals: library.goals.map((goal) => ({ ...goal, title: 'Mål', shortTitle })),
    });
    expect(goalMatrix(named('unge i job')).hasLongWords).toBe(false);
    expect(goalMatrix(named('unge på arbejdsmarkedet')).hasLongWords).toBe(true);
    expect(goalMatrix(named('arbejds-markedet')).hasLongWords).toBe(false);
  });

  it('sets a goal beside the one that goes on from it', () => {
    expect(row('virksomheder').map((cells) => cells.map(drawn))).toEqual([
      ['Kontakt med virksomhederne >', '> Arbejdskraft til virksomhederne >', '> Virksomheder'],
    ]);
  });

  it('says of a year without goals that they are unknown, or that none is under the theme', () => {
    expect(row('sygdom')[0]!.map(drawn)).toEqual(['Færre sygemeldte', '–', 'ukendt']);
    expect(row('sygdom')[0]!.map(({ none }) => none?.spoken)).toEqual([
      undefined,
      'ingen mål fra 2019 er lagt under temaet',
      '',
    ]);
  });

  it('is heard whole: the year, the goal, how it stands, and what it goes on from', () => {
    const goals = row('job')
      .flat()
      .flatMap(({ lane, below }) => [...lane, ...below]);
    const goal = goals.find(({ address }) => address === '/2019/maal/lavere-ledighed/')!;
    expect(goal.before + goal.text + goal.after).toMatch(/^2019: Lavere ledighed \(nået/);
    const later = goals.find(({ address }) => address === '/2019/maal/ydelse-2019/')!;
    expect(later.after).toMatch(/, (?:samme|slået|delt)[^,]* i 2015/);
  });

  it('explains only the signs that stand in it', () => {
    const { legend } = goalMatrix(libraryWith());
    expect(legend).toEqual({
      marks: [{ mark: 'met', text: 'nået' }],
      lines: [],
      hasCorrected: false,
      hasEnds: false,
      hasMissing: false,
      hasNone: false,
    });
    expect(matrix.legend).toMatchObject({ hasMissing: true, hasNone: true });
  });

  it('leaves out goals of projects and of other years, and says so', () => {
    const shown = (of: Library) => goalMatrix(of).themes.flatMap(({ rows }) => rows.flat().flatMap(({ lane, below }) => [...lane, ...below])); // prettier-ignore
    const addresses = shown(twoYears()).map(({ address }) => address);
    expect(addresses).not.toContain('/2019/maal/projekt/');
    expect(addresses).not.toContain('/2019/maal/gammelt/');
    expect(goalMatrix(twoYears()).notes).toContain('Mål for projekter og for andre år end planernes egne er ikke med.');
  });

  it('has every goal of the plans once, in any library', () => {
    for (const each of [library, inventedLibrary(), libraryWith({}, havnkoebingFiles()), manyYears(12)]) {
      const shown = goalMatrix(each).themes.flatMap(({ rows }) =>
        rows.flat().flatMap(({ lane, below }) => [...lane, ...below].map(({ address }) => address)),
      );
      const own = each.goals.filter(({ kind, forYear }) => kind !== 'project' && forYear === undefined);
      expect(shown.toSorted()).toEqual(own.map(({ year, id }) => `/${year}/maal/${id}/`).toSorted());
    }
  });

  it('shows nothing of a library without goals', () => {
    expect(goalMatrix({ ...libraryWith(), goals: [] }).themes).toEqual([]);
  });
});

/** As many plan years, each with the goal of the year before in the same words. */
function manyYears(count: number): Library {
  const base = libraryWith();
  const years = Array.from({ length: count }, (_, i): PlanYear => `${2019 + i}`);
  return {
    ...base,
    plans: years.map((year) => ({ ...base.plans[0]!, year })),
    goals: years.map((year, i) => ({
      ...base.goals[0]!,
      year,
      relations:
        i === 0
          ? []
          : [
              {
                plan: years[i - 1]!,
                goal: base.goals[0]!.id,
                relation: 'same',
                basis: 'same-words',
                reason: 'Samme ord.',
              },
            ],
    })),
  };
}

describe('threads', () => {
  const goal = (id: string, year: PlanYear, ...from: string[]): Library['goals'][number] => ({
    ...libraryWith().goals[0]!,
    id,
    year,
    relations: from.map((each) => {
      const [plan, before] = each.split('/');
      return { plan: plan as PlanYear, goal: before!, relation: 'subject', basis: 'reading', reason: 'Samme emne.' };
    }),
  });
  const laid = (...goals: Library['goals']): string[] =>
    layTracks(bondsBetween(goals, { goals }), ['1', '2', '3']).map((track) =>
      track
        .map(({ goal: own, into, out, through, up, down }) =>
          [into && '>', own?.id ?? (through ? '-' : '.'), out && '>', up && '^', down && 'v'].filter(Boolean).join(''),
        )
        .join(' '),
    );

  it('run on one track while there is one', () => {
    expect(laid(goal('a', '1'), goal('b', '2', '1/a'), goal('c', '3', '2/b'))).toEqual(['a> >b> >c']);
  });

  it('run past a year that has nothing of them', () => {
    expect(laid(goal('a', '1'), goal('c', '3', '1/a'))).toEqual(['a> - >c']);
  });

  it('meet in a goal that goes on from several', () => {
    expect(laid(goal('a', '1'), goal('b', '1'), goal('c', '2', '1/a', '1/b'))).toEqual(['a>v >c .', 'b>^ . .']);
  });

  it('part where several go on from one', () => {
    expect(laid(goal('a', '1'), goal('b', '2', '1/a'), goal('c', '2', '1/a'))).toEqual(['a>v >b .', '.^ >c .']);
  });

  it('leave goals alone that nothing ties', () => {
    expect(laid(goal('a', '1'), goal('b', '2'))).toEqual([]);
  });
});

describe('how many goals there are', () => {
  it('is said year by year, those of a plan that is not whole as the known ones', () => {
    expect(goalsCounted(libraryWith())).toBe('Der er ét mål for 2019. Det kan vurderes.');
    expect(goalsCounted(twoYears())).toBe(
      'Der er ét mål for 2019 og ét tema uden kendt ordlyd for 2021. I alt kan ét af dem vurderes, fra 2019.',
    );
    expect(goalsCounted(manyYears(5))).toMatch(/^Der er fem mål for fem planår\./);
    expect(goalsCounted({ ...libraryWith(), goals: [] })).toBe('Der er endnu ingen mål her.');
  });
});
