import type { Offer } from '../../plan/entry/offer.ts';
import type { Story } from '../../plan/entry/story.ts';
import type { TargetGroup } from '../../plan/entry/target-group.ts';
import { renamedToday, type Term } from '../../plan/entry/term.ts';
import { extentOf } from '../../plan/library/absence.ts';
import type { Library } from '../../plan/library/library.ts';
import { planPairs } from '../../plan/library/plan-pairs.ts';
import { markOf, planMark } from '../../plan/library/plan-words.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import { capitalize, endSentence, joinList } from '../../plan/words/danish.ts';
import { termsOfGroups } from '../glossary-view.ts';
import type { Link } from '../navigation.ts';
import { pastStatement } from '../statement.ts';
import { contactLink } from '../web-address.ts';
import { groupGoals, type GroupGoals } from './goals.ts';
import { yearBars, type YearBars } from './year-bars.ts';
import { targetGroupYears, type TargetGroupYear } from './years.ts';

/** The page of a target group: the answer first, then the numbers and goals behind it, then where to read on. */
export interface TargetGroupPage {
  title: string;
  /** What an editor has written for the group, where someone has. */
  story: Story | undefined;
  /** What its benefit is called today, each with the word of the glossary that says so. */
  today: { text: string; term: Link }[];
  /** That the plans no longer apply. */
  past: string | undefined;
  /** Whom to ask for help now, and where. */
  unit: string;
  contact: Link | undefined;
  charts: YearBars[];
  goals: GroupGoals;
  /** What the documents do not say. */
  unknown: readonly string[];
  offers: { name: string; address: string; years: string }[];
  onward: Link[];
}

/** So many ways onward at most: who has more has none. */
export const mostOnward = 7;

export function targetGroupPage(group: TargetGroup, library: Library): TargetGroupPage {
  const story = library.stories.find(({ id }) => id === group.id);
  const years = targetGroupYears(group, library);
  const { contact } = library.site;
  return {
    title: story?.title ?? group.title,
    story,
    today: todayOf(group, story, library),
    past: pastStatement(library.plans),
    unit: contact.unit,
    contact: contactLink(contact),
    charts: yearBars(story?.charts ?? [], library),
    goals: groupGoals(
      years.flatMap(({ goals }) => goals),
      group,
      library,
    ),
    unknown: story?.unknown ?? years.flatMap(({ plan }) => extentOf(plan) ?? []),
    offers: offersOf(years, library),
    onward: story?.onward ?? onwardOf(years, library),
  };
}

/** What the editor says, or else what the glossary has of the group's benefits. */
function todayOf(group: TargetGroup, story: Story | undefined, library: Library): TargetGroupPage['today'] {
  const linkTo = ({ id, term }: Pick<Term, 'id' | 'term'>): Link => ({ text: term, address: addresses.term(id) });
  const word = (id: string): Link => linkTo(library.terms.find((term) => term.id === id)!);
  if (story?.today) return story.today.map(({ term, text }) => ({ text, term: word(term) }));
  return renamedToday(termsOfGroups(group.groups, library), library).map((term) => ({
    text: endSentence(`${capitalize(term.term)}, i dag: ${term.now!}`),
    term: linkTo(term),
  }));
}

function offersOf(years: readonly TargetGroupYear[], library: Library): TargetGroupPage['offers'] {
  const offers = [...new Set<Offer>(years.flatMap((year) => year.offers))];
  return offers.map(({ id, name, plans }) => ({
    name,
    address: addresses.offer(id),
    years: joinList([...new Set(plans.map(({ plan }) => plan))].toSorted().map((year) => markOf(year, library))),
  }));
}

/** Where nobody has chosen: the newest two plan years side by side, then the chapters and tables about the group, newest first. */
function onwardOf(years: readonly TargetGroupYear[], library: Library): Link[] {
  const [pair] = planPairs(library, library.site.comparisons);
  const sideBySide = pair
    ? [
        {
          text: `${joinList(pair.map((year) => markOf(year, library)))} side om side`,
          address: addresses.comparison(pair),
        },
      ]
    : [];
  const chapters = years.flatMap(({ plan, chapters }) =>
    chapters.map((chapter) => ({ text: `${planMark(plan)}: ${chapter.title}`, address: addresses.chapter(chapter) })),
  );
  const figures = years.flatMap(({ plan, figures }) =>
    figures.map((figure) => ({ text: `${figure.label}, ${planMark(plan)}`, address: addresses.figure(figure) })),
  );
  return [...chapters.slice(0, mostOnward - sideBySide.length), ...sideBySide, ...figures].slice(0, mostOnward);
}
