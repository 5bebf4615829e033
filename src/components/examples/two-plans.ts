import type { GoalInput } from '../../plan/entry/goal.ts';
import type { MeasureInput } from '../../plan/entry/measure.ts';
import type { PlanInput } from '../../plan/entry/plan.ts';
import type { Entry } from '../../plan/library/layout.ts';
import { buildLibrary } from '../../plan/library/library.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';

/** Two plans of an invented municipality, each with a table: what the examples of goals and comparisons are made from. */

const origin = { document: 'planen', label: 'Kapitel 2' };

const plan = (year: PlanYear, hue: PlanInput['hue']): Entry => ({
  kind: 'plan',
  file: '',
  id: 'plan',
  year,
  data: {
    title: `Beskæftigelsesplan ${year}`,
    kind: 'plan',
    period: year,
    status: 'archived',
    budget: { text: 'Planen siger intet om budgettet.' },
    legalBasis: [],
    edition: { number: 1, date: `${year}-12-31` },
    summary: 'Flere skal i job.',
    hue,
    keyFigures: [],
    minute: ['Flere skal i job.', 'Unge skal i gang.', 'Virksomheder skal med.'],
    renders: [{ document: 'planen', completeness: 'whole', text: 'Hele planen.' }],
    ownDocument: { extent: 'whole', document: 'planen' },
    missing: [],
  },
});

const measure = (id: string, more: Pick<MeasureInput, 'title' | 'phrase' | 'unit'> & Partial<MeasureInput>): Entry => ({
  kind: 'measure',
  file: '',
  id,
  data: { definition: `${more.title}.`, type: 'level', tells: 'result', theme: 'job', ...more },
});

const goal = (year: PlanYear, id: string, more: Pick<GoalInput, 'title' | 'wording'> & Partial<GoalInput>): Entry => ({
  kind: 'goal',
  file: '',
  id,
  year,
  data: { kind: 'result', theme: 'job', origin, ...more },
});

/** A table of a year with its last two numbers of each measure. */
const figure = (year: PlanYear, unemployed: [number, number], companies: [number, number]): Entry => ({
  kind: 'figure',
  file: '',
  id: 'tal',
  year,
  data: {
    label: 'Tabel 1',
    order: 1,
    title: 'Ledighed og virksomheder',
    what: 'Ledighed og virksomheder.',
    source: [],
    origin: { document: 'planen', label: 'Tabel 1' },
    place: 'lilleby',
    columns: [
      { id: 'foer', title: String(Number(year) - 1), period: Number(year) - 1 },
      { id: 'efter', title: year, period: year },
    ],
    rows: [
      { id: 'ledighed', label: 'Ledighed', measure: 'ledighed', unit: 'pct', values: unemployed },
      { id: 'virksomheder', label: 'Virksomheder', measure: 'virksomheder', unit: 'virksomheder', values: companies },
    ],
  },
});

const contact = { unit: 'Jobcenter Lilleby' };

export const twoPlans = buildLibrary([
  {
    kind: 'site',
    file: '',
    id: 'site',
    data: {
      title: 'Beskæftigelsesplan',
      municipality: 'Lilleby',
      place: 'lilleby',
      description: 'Planer for flere i job.',
      homepage: 'https://www.lilleby.example',
      comparedWith: [],
      comparisons: 'all',
      contact,
      accessibility: { tested: '2021-12-01', contact },
    },
  },
  { kind: 'places', file: '', id: 'places', data: [{ id: 'lilleby', name: 'Lilleby', kind: 'municipality' }] },
  { kind: 'themes', file: '', id: 'themes', data: [{ id: 'job', title: 'Job', description: 'Flere i job.' }] },
  {
    kind: 'documents',
    file: '',
    id: 'documents',
    data: [{ id: 'planen', title: 'Beskæftigelsesplanen', short: 'Planen', publisher: 'Lilleby' }],
  },
  measure('ledighed', { title: 'Ledighed', phrase: 'ledigheden {group}', unit: 'pct' }),
  measure('virksomheder', { title: 'Virksomheder i netværket', phrase: 'virksomheder', unit: 'virksomheder' }),
  plan('2019', 'teal'),
  plan('2021', 'plum'),
  figure('2019', [5.4, 4.8], [31, 40]),
  figure('2021', [4.6, 4.9], [44, 47]),
  goal('2019', 'ledighed', {
    title: 'Lavere ledighed',
    wording: 'Ledigheden skal være højst 5 pct. i 2019',
    target: { kind: 'level', measure: 'ledighed', comparator: 'at-most', value: 5, deadline: { period: 2019 } },
  }),
  goal('2019', 'virksomheder', {
    title: 'Flere virksomheder',
    wording: 'Mindst 44 virksomheder skal være med i 2019',
    target: { kind: 'count', measure: 'virksomheder', comparator: 'at-least', value: 44, deadline: { period: 2019 } },
  }),
  goal('2019', 'fald', {
    title: 'Ledigheden falder',
    wording: 'Ledigheden falder med 15 pct. fra 2018 til 2019',
    target: {
      kind: 'relative-change',
      measure: 'ledighed',
      direction: 'down',
      by: 15,
      from: 2018,
      deadline: { period: 2019 },
    },
  }),
  goal('2021', 'ledighed', {
    title: 'Lavere ledighed',
    wording: 'Ledigheden skal være højst 4,5 pct. i 2021',
    target: { kind: 'level', measure: 'ledighed', comparator: 'at-most', value: 4.5, deadline: { period: 2021 } },
    relations: [
      {
        plan: '2019',
        goal: 'ledighed',
        relation: 'target-changed',
        basis: 'reading',
        reason: 'Måltallet er et andet.',
      },
    ],
  }),
]);
