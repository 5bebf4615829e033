import { sentenceText } from '../../plan/value/sentence.ts';
import type { Library, Plan } from '../../plan/library/library.ts';
import { onceFor } from '../../plan/library/once-for.ts';
import { planMark, planWords } from '../../plan/library/plan-words.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { goalSummary } from '../../plan/publish/goal-summary.ts';
import type { Goal } from '../../plan/entry/goal.ts';
import { statuses, type Mark } from '../../plan/value/conclusion.ts';
import { endSentence, firstSentence, joinList, uncapitalize } from '../../plan/words/danish.ts';
import { comparisonPages } from '../comparison/pages.ts';
import type { ComparisonPage } from '../comparison/page.ts';
import { answerOf, frontPage, lastAssessed } from '../front-page.ts';
import { goalsOfYear, resultsInShort } from '../goal-groups.ts';
import { goalView, goalViews, type PartView } from '../goal-view.ts';
import { courseOf } from '../measures-page.ts';
import { leadingPart, measureMessage, stepOf } from '../measure-message.ts';
import { measureViews, type MeasureView } from '../measure-view.ts';
import { planStatement } from '../statement.ts';
import { cardSvg, type CardContent } from './drawing.ts';

/** A picture that stands for a page, and for those below it that have none of their own. */
export interface Card {
  /** The address of the page. */
  page: string;
  /** The same in words. */
  alt: () => string;
  draw: () => string;
}

type Told = Omit<CardContent, 'owner'>;

/** All of them, by the pages that they stand for. */
export const cards = onceFor(
  (library: Library): ReadonlyMap<string, Card> =>
    new Map(
      [
        cardOf(addresses.front, () => frontCard(library), library),
        ...library.plans.map((plan) => cardOf(addresses.plan(plan.year), () => planCard(plan, library), library)),
        ...library.goals.map((goal) => cardOf(addresses.goal(goal), () => goalCard(goal, library), library)),
        ...measureViews(library).map((view) =>
          cardOf(addresses.measure(view.measure.id), () => measureCard(view, library), library),
        ),
        ...comparisonPages(library).map((page) => cardOf(page.address, () => comparisonCard(page, library), library)),
      ].map((card) => [card.page, card]),
    ),
);

function cardOf(page: string, tell: () => Told, { site }: Library): Card {
  let told: Told | undefined;
  const content = (): Told => (told ??= tell());
  return {
    page,
    alt: () => altOf(content()),
    draw: () => cardSvg({ ...content(), owner: `${site.title}, ${site.municipality}` }),
  };
}

const altOf = ({ kicker, title, status, sentences }: Told): string =>
  [kicker, title, status?.text ?? '', ...sentences].filter(Boolean).map(endSentence).join(' ');

/** For Astro: each beside its page. */
export const cardPaths = (library: Library) =>
  [...cards(library).values()].map((card) => ({
    params: { page: card.page.replace(/^\/|\/$/g, '') || undefined },
    props: { card },
  }));

/** The picture for a page: its own, or that of the nearest page above it. */
export function cardFor(address: string, library: Library): Card {
  const own = cards(library).get(address);
  return own ?? cardFor(address.replace(/[^/]+\/?$/, ''), library);
}

function frontCard(library: Library): Told {
  const { title } = frontPage(library);
  const answer = answerOf(library);
  const last = lastAssessed(library);
  return {
    kicker: library.site.title,
    title,
    sentences: answer
      ? [`${answer.sentence.map(({ text }) => text).join('')}`, answer.grounds]
      : [library.site.description],
    marks: inOrder(last?.goals.map(({ mark }) => mark) ?? []),
    hues: library.plans.map(({ hue }) => hue),
  };
}

function planCard(plan: Plan, library: Library): Told {
  const own = goalViews(goalsOfYear(plan.year, library).own, library);
  const { counted, more } = resultsInShort({ own }, plan, library);
  const inShort = counted.map(({ text }) => text).join('');
  return {
    kicker: [library.site.municipality, uncapitalize(planStatement(plan))].join(', '),
    title: planWords(plan).name,
    sentences: inShort ? [inShort, ...more] : [plan.summary],
    marks: inOrder(own.map(({ mark }) => mark)),
    hues: [plan.hue],
  };
}

function goalCard(goal: Goal, library: Library): Told {
  const plan = library.plans.find(({ year }) => year === goal.year)!;
  const { name, title, mark, statusText, parts, sum } = goalView(goalSummary(goal, library), library);
  const [only] = parts.length === 1 ? parts : [];
  const isKnown = parts.length > 0;
  return {
    kicker: [`${name} for ${planMark(plan)}`, ...past(plan)].join(', '),
    title,
    status: isKnown ? { mark, text: statusText } : undefined,
    sentences: only ? told(statusText, only) : [firstSentence(sum), ...parts.map(partTold)],
    distance: only?.picture,
    hues: [plan.hue],
  };
}

/** The number that decides, and what it is held against; the status is said already. */
const told = (statusText: string, { fact, asked }: PartView): string[] =>
  [sentenceText(fact), asked ?? ''].filter((sentence) => sentence !== '' && sentence !== endSentence(statusText));

const partTold = ({ label, fact }: PartView): string => `${label}: ${uncapitalize(sentenceText(fact))}`;

const past = ({ status }: Plan): string[] => (status === 'archived' ? ['planen gælder ikke længere'] : []);

function measureCard(view: MeasureView, library: Library): Told {
  const { measure, years } = view;
  const part = leadingPart(view, library);
  const step = stepOf(part, view, library);
  return {
    kicker: `Nøgletal, ${joinList(years)}`,
    title: measure.title,
    sentences: [measureMessage(view, library) ?? measure.definition],
    course: step && step.way !== 'alone' ? courseOf(part, step, library) : '',
    hues: [],
  };
}

const comparisonCard = ({ name, older, newer, shortAnswer }: ComparisonPage, { site }: Library): Told => ({
  kicker: site.municipality,
  title: `${name} side om side`,
  sentences: shortAnswer.flatMap(({ sentences }) => sentences),
  hues: [older.hue, newer.hue],
});

/** What was met first, and last what has no number to be held against. */
const inOrder = (marks: readonly Mark[]): Mark[] => {
  const order: readonly Mark[] = [...statuses, 'no-target'];
  return marks.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
};
