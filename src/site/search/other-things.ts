import type { Chapter } from '../../plan/entry/chapter.ts';
import type { Library } from '../../plan/library/library.ts';
import { planPairs } from '../../plan/library/plan-pairs.ts';
import { addresses } from '../../plan/publish/addresses.ts';
import type { PlanYear } from '../../plan/value/plan-year.ts';
import { footMenu, planMenu, siteMenu, type Link } from '../navigation.ts';
import { readSections } from './read-text.ts';
import { newestFirst, type Thing } from './things.ts';

/** What is found only by what is written in it, or by what a page is for: sections of chapters, and pages of the site. */
export const otherThings = (library: Library): Thing[] => [...sections(library), ...pages(library)];

const sections = (library: Library): Thing[] =>
  newestFirst([...library.chapters, ...library.pages]).flatMap((chapter) =>
    readSections(chapter, library)
      .slice(1)
      .map(({ title, slug, text }) => ({
        text: title,
        kind: 'afsnit',
        among: 'chapter' as const,
        plans: chapter.year === undefined ? [] : [chapter.year],
        groups: chapter.targetGroups ?? [],
        names: [],
        about: text,
        place: placeOf(chapter),
        address: addresses.section({ chapter, slug }),
      })),
  );

const placeOf = ({ title, year }: Chapter): string => [title, year].filter(Boolean).join(', ');

/** Pages that gather other things, as menus name them, and those that hold two plans side by side. */
function pages(library: Library): Thing[] {
  const page = ({ text, address }: Link, ofPlans: readonly PlanYear[] = []): Thing => ({
    text,
    address,
    kind: 'side',
    among: 'overview',
    plans: ofPlans,
    groups: [],
    names: [],
    about: '',
  });
  const ofPlans = newestFirst(library.plans).flatMap(({ year }) =>
    [...planMenu(library, { year }), { text: 'Udgaver og rettelser', address: addresses.corrections(year) }]
      .filter(({ address }) => address !== addresses.plan(year))
      .map((link) => page({ ...link, text: `${link.text} ${year}` }, [year])),
  );
  const pairs = planPairs(library, library.site.comparisons).map(([older, newer]) =>
    page({ text: `Sammenlign ${older} og ${newer} side om side`, address: addresses.comparison([older, newer]) }, [
      older,
      newer,
    ]),
  );
  const known = new Set(library.pages.map((chapter) => addresses.chapter(chapter)));
  const ofSite = [...siteMenu(library, {}), ...footMenu(library)].filter(
    ({ address }) => address !== addresses.search && !known.has(address),
  );
  return [...pairs, ...ofPlans, ...ofSite.map((link) => page({ ...link, text: link.text.replaceAll('\u00ad', '') }))];
}
