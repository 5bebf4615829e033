import { absenceIn } from '../../src/plan/library/absence.ts';
import { isOfPlanItself } from '../../src/plan/library/ties.ts';
import { findGoal, ofYear, type Plan } from '../../src/plan/library/library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
import { hues } from '../../src/plan/entry/plan.ts';
import type { Chapter } from '../../src/plan/entry/chapter.ts';
import type { Goal } from '../../src/plan/entry/goal.ts';
import { writtenNumbers } from '../../src/plan/prose/written-numbers.ts';
import { asPlanYear, isPlanYear, type PlanYear } from '../../src/plan/value/plan-year.ts';
import { toPeriod, type Period } from '../../src/plan/value/period.ts';
import { capitalize } from '../../src/plan/words/danish.ts';
import { CommandError } from '../reason.ts';
import { nameInYaml, planNamed, type Ground, type Kind } from './ground.ts';
import { begun, withItem } from './skeleton.ts';

/** A draft of a new plan, with chapters and goals as the one that it is begun from has them, and none of what they say. */
export const plan: Kind = {
  what: 'en ny plan, begyndt som en anden',
  example: 'plan 2023 --from 2021',
  make({ words: [name], from }, ground) {
    const year = yearNamed(name!);
    const period = toPeriod(nameInYaml(year));
    const before = ground.shelves.plans.filter((each) => startOf(each) < period.start);
    const source = from === undefined ? (before.at(-1) ?? ground.shelves.plans.at(-1)) : planNamed(from, ground);
    const begin: Begin = { name: year, period, source, nearest: before.at(-1), document: `plan-${year}`, ground };
    const title = titleOf(begin);
    return {
      files: new Map([[`data/${year}/plan.yaml`, planText(title, begin)], ...chapterFiles(begin), ...goalFiles(begin)]),
      lists: documentList(title, begin),
      next: nextSteps(year),
    };
  },
};

interface Begin {
  name: PlanYear;
  period: Period;
  /** The plan that is copied; none in a library without plans. */
  source: Plan | undefined;
  /** The plan right before it, which its goals are tied to. */
  nearest: Plan | undefined;
  /** The document that the new plan itself is. */
  document: string;
  ground: Ground;
}

const startOf = ({ period }: Plan): string => toPeriod(period).start;

function yearNamed(name: string): PlanYear {
  if (isPlanYear(name)) return name;
  const meant = asPlanYear(name);
  throw new CommandError(
    `”${name}” kan ikke være en plans navn. ${meant ? `Mente du ${meant}?` : 'Skriv året, fx 2023, eller årene, fx 2024-2026.'}`,
  );
}

function titleOf({ name, source, ground: { site } }: Begin): string {
  return source?.title.includes(source.year)
    ? source.title.replaceAll(source.year, name)
    : `${site?.title ?? 'Beskæftigelsesplan'} ${name}`;
}

const planText = (title: string, { name, source, document, ground, period }: Begin): string =>
  begun('plan.yaml', {
    title,
    kind: source?.kind ?? 'plan',
    period: nameInYaml(name),
    'edition.date': ground.today,
    hue: freeHue(period, ground.shelves.plans),
    'renders.0.document': document,
    'ownDocument.document': document,
  });

/** A colour that no plan has, or else the one whose plans are farthest away in time. */
function freeHue({ start }: Period, plans: readonly Plan[]): Plan['hue'] {
  const distance = (hue: Plan['hue']): number =>
    Math.min(
      ...plans
        .filter((each) => each.hue === hue)
        .map((each) => Math.abs(Date.parse(startOf(each)) - Date.parse(start))),
    );
  return hues.toSorted((a, b) => (distance(a) === distance(b) ? 0 : distance(b) - distance(a)))[0]!;
}

function chapterFiles({ name, source, document, ground }: Begin): [string, string][] {
  const own = source ? ofYear(ground.shelves.chapters, source.year).filter(({ kind }) => kind === 'chapter') : [];
  const first = { id: 'indledning', title: 'Indledning', order: 1, themes: undefined, targetGroups: undefined };
  const chapters: Pick<Chapter, 'id' | 'title' | 'order' | 'themes' | 'targetGroups'>[] =
    own.length > 0 ? own : [first];
  return chapters.map(({ id, title, order, themes, targetGroups }) => {
    const fields = {
      title: source && own.length > 0 ? carriedTitle(title, id, source.year) : title,
      order,
      themes,
      targetGroups,
      'origin.document': document,
    };
    return [`content/${name}/${id}.mdx`, begun('chapter.mdx', fields)];
  });
}

/** What another plan said is not said of this one until somebody has: a title may well be what came of it. No number of it is carried over. */
const carriedTitle = (title: string, id: string, year: PlanYear): string =>
  `${placeholder} en titel; i ${year}: ${writtenNumbers(title).length > 0 ? capitalize(id.replaceAll('-', ' ')) : title}`;

function goalFiles(begin: Begin): [string, string][] {
  const { name, source, document, ground } = begin;
  const goals = source ? ofYear(ground.shelves.goals, source.year).filter(isOfPlanItself) : [];
  return goals.map((goal) => {
    const { id, kind, number, order, title, theme, targetGroups } = goal;
    const fields = {
      kind,
      number,
      order,
      title: carriedTitle(title, id, source!.year),
      shortTitle: undefined,
      wording: `${placeholder} målets ordlyd i planen for ${name}, eller slet filen`,
      theme,
      targetGroups,
      'origin.document': document,
      relations: relationsOf(goal, begin),
    };
    return [`data/${name}/goals/${id}.yaml`, begun('goal.yaml', fields)];
  });
}

/**
 * How a goal that is carried over stands to those before it: that it is about the same is all that is known, until
 * somebody has read both. A tie leads to the nearest plan's goal where that goes on from the same.
 */
function relationsOf(goal: Goal, { period, source, nearest, ground }: Begin): object[] | undefined {
  if (!source || !nearest || startOf(source) >= period.start) return unknownBeside(nearest);
  const reason = `${placeholder} hvad der er ens og ændret`;
  const tie = (to: Goal): object => ({
    plan: nameInYaml(to.year),
    goal: to.id,
    relation: 'subject',
    basis: 'reading',
    reason,
  });
  if (nearest.year === source.year) return [tie(goal)];
  const between = ofYear(ground.shelves.goals, nearest.year).find((other) =>
    other.relations?.some(
      (relation) => relation.relation !== 'new' && findGoal(ground.shelves, relation.plan, relation.goal) === goal,
    ),
  );
  return between ? [tie(between)] : [tie(goal), ...(unknownBeside(nearest) ?? [])];
}

/** Of a plan that is not among the documents, nothing can be said. */
const unknownBeside = (nearest: Plan | undefined): object[] | undefined =>
  nearest && absenceIn(nearest).of !== 'unknown'
    ? [{ plan: nameInYaml(nearest.year), relation: 'new', reason: `${placeholder} hvorfor` }]
    : undefined;

const listFile = 'data/documents.yaml';

/** The new plan's own document is known from the start, so that all of it can be said to stand there. */
function documentList(title: string, { name, document, ground }: Begin): Map<string, { text: string; added: string }> {
  if (ground.shelves.documents.some(({ id }) => id === document)) return new Map();
  const text = new TextDecoder().decode(ground.files.get(listFile) ?? new Uint8Array());
  const publisher = ground.site?.municipality ?? `${placeholder} hvem der har udgivet dokumentet`;
  const item = { id: document, title, short: `Planen ${name}`, publisher };
  return new Map([[listFile, { text: withItem(text, item), added: document }]]);
}

const nextSteps = (name: string): string[] => [
  `Se udkastet: npm run dev, og åbn /${name}/ i browseren.`,
  `Søg efter ${placeholder} i data/${name}/ og content/${name}/, og skriv det, der skal stå. Slet de mål og kapitler, planen ikke har.`,
  `Læg tabellerne ind: npm run new -- figure ${name} tabel-1`,
  'Se efter: npm run check. Advarslerne siger, hvad der mangler at blive skrevet.',
  `Når planen er vedtaget: npm run adopt -- ${name}. Skriv status: archived i den plan, den afløser.`,
];
