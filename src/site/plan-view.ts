import { completenessLabels } from '../plan/words/labels.ts';
import { capitalize } from '../plan/words/danish.ts';
import { externalNote } from '../plan/library/document-text.ts';
import { byId, findFigure, ofYear, type Library, type Plan } from '../plan/library/library.ts';
import type { Chapter } from '../plan/entry/chapter.ts';
import type { Document } from '../plan/entry/document.ts';
import type { Figure } from '../plan/library/figure.ts';
import type { GoalKind } from '../plan/entry/goal.ts';
import type { Offer } from '../plan/entry/offer.ts';
import { extentOf } from '../plan/library/absence.ts';
import { editionText, planWords, standsIn, type PlanWords } from '../plan/library/plan-words.ts';
import { byKind, goalsOfYear } from './goal-groups.ts';
import { withBullets, type GoalView } from './goal-view.ts';
import type { Link } from './navigation.ts';
import { adoptionText, namedStatement, planStatement } from './statement.ts';
import { contactLink } from './web-address.ts';

/** The front page of a plan year: what it shows, under heads that say no more than its documents bear. */
export interface PlanFront {
  words: PlanWords;
  /** Whether the plan applies; with its title, where the page has another. */
  statement: string;
  /** How much of the plan is among the documents, where that is not all of it. */
  extent: string | undefined;
  /** The goals that lead the page: those with results, or else the other goals of the plan itself. */
  goals: { title: string; views: GoalView[]; hasResults: boolean; none: string };
  ministers: { views: GoalView[]; note: string | undefined };
  chapters: { title: string; list: Chapter[] };
  keyFigures: Figure[];
  offers: { title: string; list: Offer[] };
  about: AboutPlan;
}

/** What a plan year rests on. */
export interface AboutPlan {
  title: string;
  adoption: string;
  edition: string;
  sources: { document: Document; text: string }[];
  /** Where to ask. */
  contact: Link | undefined;
}

export async function planFront(plan: Plan, library: Library): Promise<PlanFront> {
  const { year } = plan;
  const kinds = byKind(await withBullets(goalsOfYear(year, library).own, library));
  const viewsOf = (...wanted: GoalKind[]): GoalView[] =>
    wanted.flatMap((kind) => kinds.find((each) => each.kind === kind)?.goals ?? []);
  const results = viewsOf('result');
  const leading = results.length > 0 ? results : viewsOf('plan', 'strategic');
  const offers = library.offers.filter(({ plans }) => plans.some((each) => each.plan === year));
  const told = offers.flatMap(({ plans }) => plans.filter((each) => each.plan === year));
  const ministers = viewsOf('minister');
  const chapters = ofYear(library.chapters, year);
  const isAllPlan =
    standsIn(
      chapters.flatMap(({ origin }) => origin ?? []),
      plan,
    ) === 'i planen';
  const words = planWords(plan);
  return {
    words,
    statement: words.name === plan.title ? planStatement(plan) : namedStatement(plan),
    extent: extentOf(plan),
    goals: {
      title: results.length > 0 ? 'Resultatmålene, og hvad tallene viser' : `Mål ${standsIn(originsOf(leading), plan)}`,
      views: leading,
      hasResults: results.length > 0,
      none:
        ministers.length > 0
          ? 'Webstedet har ikke fundet andre mål end ministerens. De står længere nede.'
          : 'Webstedet har ikke fundet mål at vise her.',
    },
    ministers: { views: ministers, note: externalNote(originsOf(ministers), library) },
    chapters: { title: isAllPlan ? 'Læs planen' : 'Læs, hvad dokumenterne siger', list: chapters },
    keyFigures: plan.keyFigures.flatMap((id) => findFigure(library, year, id) ?? []),
    offers: {
      title: `Tilbud og projekter ${standsIn(
        told.map(({ origin }) => origin),
        plan,
      )}`,
      list: offers,
    },
    about: aboutPlan(plan, library),
  };
}

function aboutPlan(plan: Plan, { documents, site }: Library): AboutPlan {
  return {
    title: `Om ${planWords(plan).noun.toLocaleLowerCase('da')}`,
    adoption: adoptionText(plan),
    edition: `${capitalize(editionText(plan))}.`,
    sources: plan.renders.map(({ document, completeness: how, text }) => ({
      document: byId(documents, document),
      text: `${completenessLabels[how]} ${capitalize(text)}`,
    })),
    contact: contactLink(site.contact),
  };
}

const originsOf = (views: readonly GoalView[]): GoalView['goal']['origin'][] => views.map(({ goal }) => goal.origin);
