import { addresses } from './addresses.ts';
import { stateLabels } from '../words/labels.ts';
import { statesWithValue } from '../value/cell.ts';
import { cellName, type Cell, type Figure } from '../library/figure.ts';
import { ofYear, type Library } from '../library/library.ts';
import { goalSummaries } from './goal-summary.ts';
import type { Remark } from '../entry/remark.ts';
import type { UnknownKind } from '../value/conclusion.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** Something that a plan does not say, or says in two ways. */
export interface Unknown {
  kind: UnknownKind;
  /** What is not known, in Danish. */
  text: string;
  /** Where it belongs, and the name of that place. */
  address: string;
  place: string;
}

/** Everything that is not known of a plan, made from its data: nothing here is written twice. */
export function unknownsOf(year: PlanYear, library: Library): Unknown[] {
  return [
    ...missing(year, library),
    ...emptyChapters(year, library),
    ...openGoals(year, library),
    ...ofYear(library.figures, year).flatMap(missingValues),
    ...remarks(year, library),
  ];
}

/** The same thing said in several places, told once. */
export interface Gap {
  text: string;
  places: Pick<Unknown, 'address' | 'place'>[];
}

/** What is not known, of a kind: what is said alike in several places is one gap, with a way to each of them. */
export function gapsOf(kind: UnknownKind, unknowns: readonly Unknown[]): Gap[] {
  const gaps = new Map<string, Gap['places']>();
  for (const { text, address, place } of unknowns.filter((unknown) => unknown.kind === kind)) {
    gaps.set(text, [...(gaps.get(text) ?? []), { address, place }]);
  }
  return [...gaps].map(([text, places]) => ({ text, places }));
}

const missing = (year: PlanYear, { plans }: Library): Unknown[] =>
  plans
    .filter((plan) => plan.year === year)
    .flatMap((plan) =>
      plan.missing.map((text) => ({ kind: 'missing', text, address: addresses.plan(year), place: plan.title })),
    );

const emptyChapters = (year: PlanYear, { chapters }: Library): Unknown[] =>
  ofYear(chapters, year).flatMap((chapter) =>
    chapter.empty
      ? [
          {
            kind: 'empty',
            text: chapter.empty,
            address: addresses.chapter(chapter),
            place: chapter.label ?? chapter.title,
          },
        ]
      : [],
  );

const openGoals = (year: PlanYear, library: Library): Unknown[] =>
  goalSummaries(ofYear(library.goals, year), library)
    .filter(({ status }) => status === 'unknown')
    .map(({ goal, address, statusText }) => ({ kind: 'goal', text: `${statusText}.`, address, place: goal.title }));

/** The cells without a number, gathered by what stands in them: "Hele landet: Fleksjob (ikke forklaret)". */
function missingValues(figure: Figure): Unknown[] {
  const byState = new Map<string, string[]>();
  for (const row of figure.rows) {
    for (const cell of row.cells.filter(isMissing)) {
      const meaning = figure.marks?.[cell.printed]?.text ?? stateLabels[cell.state!];
      const key = `”${cell.printed}”, ${meaning}`;
      byState.set(key, [...(byState.get(key) ?? []), cellName(figure, cell)]);
    }
  }
  return [...byState].map(([mark, cells]) => ({
    kind: 'value',
    text: `${mark}: ${cells.join('; ')}.`,
    address: addresses.figure(figure),
    place: figure.label,
  }));
}

const isMissing = ({ value, state }: Cell): boolean =>
  value === null && state !== undefined && !statesWithValue.includes(state);

function remarks(year: PlanYear, library: Library): Unknown[] {
  const list = (all: readonly Remark[] | undefined, address: string, place: string): Unknown[] =>
    (all ?? []).map(({ kind, text }) => ({ kind, text, address, place }));
  return [
    ...ofYear(library.figures, year).flatMap((figure) => list(figure.remarks, addresses.figure(figure), figure.label)),
    ...ofYear(library.goals, year).flatMap((goal) => list(goal.remarks, addresses.goal(goal), goal.title)),
    ...ofYear(library.followUps, year).flatMap((followUp) =>
      (followUp.remarks ?? []).map((text): Unknown => ({
        kind: 'unclear',
        text,
        address: addresses.followUp(year),
        place: followUp.title,
      })),
    ),
  ];
}
