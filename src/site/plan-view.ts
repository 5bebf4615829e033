import { completenessLabels } from '../plan/words/labels.ts';
import { capitalize, countInWords, plural, uncapitalize } from '../plan/words/danish.ts';
import { goalKindWords, goalsInWords } from '../plan/words/names.ts';
import { externalNote } from '../plan/library/document-text.ts';
import { byId, findFigure, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Chapter } from '../plan/entry/chapter.ts';
import type { Document } from '../plan/entry/document.ts';
import type { Offer } from '../plan/entry/offer.ts';
import { extentOf } from '../plan/library/absence.ts';
import { editionText, planWords, standsIn, type PlanWords } from '../plan/library/plan-words.ts';
import { addresses } from '../plan/publish/addresses.ts';
import type { GoalSummary } from '../plan/publish/goal-summary.ts';
import { gatherTargetless, hasTarget } from './gathered-goals.ts';
import { byKind, goalsInShort, goalsOfYear } from './goal-groups.ts';
import { goalViews } from './goal-view.ts';
import { withoutEmpty, type Link } from './navigation.ts';
import { correctedInShort } from './corrections-page.ts';
import { adoptionText, planStatement, titleBesideNotice } from './statement.ts';
import { contactLink } from './web-address.ts';

/** The front page of a plan year: what it shows, under heads that say no more than its documents bear. */
export interface PlanFront {
  words: PlanWords;
  /** Whether the plan applies, where the notice over the page does not say so; and its title, where the page has another. */
  statement: string | undefined;
  /** How much of the plan is among the documents, where that is not all of it. */
  extent: string | undefined;
  /** How its goals came out, in a sentence or two. */
  inShort: string | undefined;
  goals: GoalsInBrief;
  /** To all of its goals, and to what follows up on it. */
  ways: Link[];
  chapters: { title: string; list: Chapter[] };
  /** Chapters of which the document has no more than a heading: they are named, and not held out as something to read. */
  empty: Link[];
  /** What some of its figures show, in a sentence each, with the way to them. */
  keyFigures: Link[];
  offers: { title: string; count: string; list: Offer[] };
  about: AboutPlan;
}

export interface GoalsInBrief {
  title: string;
  /** Goals that could be assessed, kind by kind, each with how it went. */
  kinds: { title: string; goals: GoalSummary[] }[];
  /** The others, of which there is the same to say: those that nobody can assess, and those without a target by kind. */
  others: { text: string; goals: Link[] }[];
  note: string | undefined;
}

/** What a plan year rests on. */
export interface AboutPlan {
  title: string;
  adoption: string;
  edition: string;
  /** How often it has been corrected, as far as its seal shows. */
  corrections: Link;
  sources: { document: Document; text: string }[];
  /** Where to ask. */
  contact: Link | undefined;
}

export function planFront(plan: Plan, library: Library): PlanFront {
  const { year } = plan;
  const goals = goalsOfYear(year, library);
  const offers = library.offers.filter(({ plans }) => plans.some((each) => each.plan === year));
  const told = offers.flatMap(({ plans }) => plans.filter((each) => each.plan === year));
  const chapters = ofYear(library.chapters, year);
  const isAllPlan =
    standsIn(
      chapters.flatMap(({ origin }) => origin ?? []),
      plan,
    ) === 'i planen';
  const words = planWords(plan);
  return {
    words,
    statement: statementOf(plan),
    extent: extentOf(plan),
    inShort: goalsInShort({ own: goalViews(goals.own, library) }, plan, library),
    goals: goalsInBrief(plan, goals.own, library),
    ways: withoutEmpty(library, [
      { text: 'Alle målene', address: addresses.goals(year) },
      { text: 'Det siger opfølgningen', address: addresses.followUp(year) },
    ]),
    chapters: {
      title: isAllPlan ? 'Læs planen' : 'Læs, hvad dokumenterne siger',
      list: chapters.filter(({ empty }) => !empty),
    },
    empty: chapters
      .filter(({ empty }) => empty)
      .map((chapter) => ({ text: nameOf(chapter), address: addresses.chapter(chapter) })),
    keyFigures: plan.keyFigures.flatMap((id) => {
      const figure = findFigure(library, year, id);
      return figure ? { text: figure.chart?.title ?? figure.title, address: addresses.figure(figure) } : [];
    }),
    offers: {
      title: `Tilbud og projekter ${standsIn(
        told.map(({ origin }) => origin),
        plan,
      )}`,
      count: `${countInWords(offers.length, 'neuter')} ${plural(offers.length, 'tilbud eller projekt', 'tilbud og projekter')}`,
      list: offers,
    },
    about: aboutPlan(plan, library),
  };
}

function statementOf(plan: Plan): string | undefined {
  if (planWords(plan).name !== plan.title) return titleBesideNotice(plan);
  return plan.status === 'adopted' ? planStatement(plan) : undefined;
}

const nameOf = ({ label, title }: Chapter): string => [label, title].filter(Boolean).join(': ');

function goalsInBrief(plan: Plan, own: readonly GoalSummary[], library: Library): GoalsInBrief {
  const shown = byKind(own);
  const origins = own.map(({ goal }) => goal.origin);
  const unknown = shown.flatMap(({ kind, goals: all }) => {
    const some = all.filter((each) => hasTarget(each) && each.status === 'unknown');
    const count = capitalize(countInWords(some.length, 'neuter'));
    return some.length > 0
      ? [{ text: `${count} ${goalsInWords(kind, some.length, library.site)} kan ikke vurderes:`, goals: some }]
      : [];
  });
  return {
    title: `Mål ${standsIn(origins, plan)}`,
    kinds: shown
      .map(({ kind, goals }) => ({
        title: goalKindWords(kind, library.site).many,
        goals: goals.filter(({ status }) => status !== 'unknown'),
      }))
      .filter(({ goals }) => goals.length > 0),
    others: [...unknown, ...shown.flatMap(({ goals }) => gatherTargetless(goals, library))].map(({ text, goals }) => ({
      text,
      goals: goals.map(({ title, address, corrected }) => ({
        text: corrected ? `${title} (${uncapitalize(corrected.text)})` : title,
        address,
      })),
    })),
    note: externalNote(origins, library),
  };
}

function aboutPlan(plan: Plan, library: Library): AboutPlan {
  const { documents, site } = library;
  return {
    title: `Om ${planWords(plan).noun.toLocaleLowerCase('da')}`,
    adoption: adoptionText(plan),
    edition: `${capitalize(editionText(plan))}.`,
    corrections: { text: correctedInShort(plan, library), address: addresses.corrections(plan.year) },
    sources: plan.renders.map(({ document, completeness: how, text }) => ({
      document: byId(documents, document),
      text: `${completenessLabels[how]} ${capitalize(text)}`,
    })),
    contact: contactLink(site.contact),
  };
}
