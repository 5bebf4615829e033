import type { News, NewsEntry } from '../export/atom.ts';
import type { Correction } from '../plan/entry/correction.ts';
import type { Library, Plan } from '../plan/library/library.ts';
import { planWords } from '../plan/library/plan-words.ts';
import { addresses, type PublicAddress } from '../plan/publish/addresses.ts';
import { planEditions } from '../plan/publish/corrected.ts';
import { compareText } from '../plan/value/order.ts';
import { endSentence, uncapitalize } from '../plan/words/danish.ts';
import { correctionKindLabels } from '../plan/words/labels.ts';
import type { Link } from './navigation.ts';
import { decisionText, draftNotice, planStatement } from './statement.ts';

/** An edition of a plan as something new; without what a program needs to know it by. */
interface Told extends Omit<NewsEntry, 'id' | 'page'> {
  /** The page that tells of it. */
  address: string;
  isCorrection: boolean;
}

/** The editions of plans, the newest first. */
function editionsOf(plans: readonly Plan[], library: Library): Told[] {
  return (
    plans
      .flatMap((plan) => {
        const editions = planEditions(plan.year, library);
        return editions.length > 0
          ? editions.map(({ edition, date, correction }) =>
              correction ? correctionTold(plan, correction, date) : firstTold(plan, edition, date),
            )
          : [firstTold(plan, plan.edition.number, plan.edition.date)];
      })
      // Of editions of one day the last one is the newest.
      .toReversed()
      .toSorted((a, b) => compareText(b.date, a.date))
  );
}

const firstTold = (plan: Plan, edition: string, date: string): Told => ({
  title: `${planWords(plan).name}, udgave ${edition}`,
  text: plan.status === 'draft' ? draftNotice(plan) : `${endSentence(planStatement(plan))} ${plan.summary}`,
  date,
  address: addresses.plan(plan.year),
  isCorrection: false,
});

const correctionTold = (plan: Plan, { kind, what, why, decided, year, id }: Correction, date: string): Told => ({
  title: `${planWords(plan).name}: ${uncapitalize(correctionKindLabels[kind])}`,
  text: [what, why, `Besluttet af ${decisionText(decided)}.`].map(endSentence).join(' '),
  date,
  address: addresses.correction({ year, id }),
  isCorrection: true,
});

/** What can be followed: where, what it is called, and what it tells. */
interface Followed extends Link {
  about: string;
  page: string;
  isTold: (edition: Told) => boolean;
  plans: readonly Plan[];
}

function followed(library: Library): Followed[] {
  const { plans, site } = library;
  const whose = `${site.title}, ${site.municipality}`;
  return [
    {
      text: whose,
      about: 'Nye planer, nye udgaver og rettelser.',
      address: addresses.news,
      page: addresses.front,
      isTold: () => true,
      plans,
    },
    {
      text: `Rettelser: ${whose}`,
      about: 'Hvad der er rettet i planerne, siden de blev udgivet.',
      address: addresses.correctionsNews,
      page: addresses.front,
      isTold: ({ isCorrection }) => isCorrection,
      plans,
    },
    ...plans.map((plan) => ({
      text: `${planWords(plan).name}, ${site.municipality}`,
      about: `Udgaver af og rettelser i ${plan.title}.`,
      address: addresses.newsOf(plan.year),
      page: addresses.corrections(plan.year),
      isTold: () => true,
      plans: [plan],
    })),
  ];
}

/** What one who reads a page may follow: all that is new, and what is new of the plan that the page is of. */
export const newsFor = (year: Plan['year'] | undefined, library: Library): Link[] =>
  followed(library)
    .filter(({ address }) => address === addresses.news || (year !== undefined && address === addresses.newsOf(year)))
    .map(({ text, address }) => ({ text, address }));

/** All that can be followed, each by where it stands. */
export const allNews = (library: Library, at: PublicAddress): { address: string; news: News }[] =>
  followed(library).map(({ text, about, address, page, isTold, plans }) => ({
    address,
    news: {
      id: newsId(address, library),
      title: text,
      about,
      author: library.site.municipality,
      address: at(address),
      page: at(page),
      updated: editionsOf(plans, library)[0]!.date,
      entries: editionsOf(plans, library)
        .filter(isTold)
        .map((edition) => ({ ...edition, id: newsId(edition.address, library), page: at(edition.address) })),
    },
  }));

/**
 * A name for good (RFC 4151), so that a program knows an entry again though the site has moved: the municipality's own
 * domain, the year that such names were first given, and the address on the site.
 */
const newsId = (address: string, { site }: Pick<Library, 'site'>): string =>
  `tag:${new URL(site.homepage).hostname},2026:${address}`;
