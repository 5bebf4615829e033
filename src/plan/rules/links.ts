import {
  addresses,
  listPages,
  takenByComparisons,
  takenByPlanPages,
  isTakenBySitePages,
} from '../publish/addresses.ts';
import type { Written } from '../entry/chapter.ts';
import type { EntryKind } from '../library/layout.ts';
import { textsOf } from '../library/library.ts';
import { suggestName } from '../words/nearest.ts';
import { yearless, type PlanYear } from '../value/plan-year.ts';
import type { Finding } from '../value/problem.ts';
import { firstYear, isPlanYear, lastYear } from '../value/plan-year.ts';
import { shown } from '../words/shown.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A link within the site leads to a page that exists, at an anchor that exists; others are the matter of chapter-markup.ts. */
export const links: Rule = ({ shelves, site, unread }) => {
  const pages = listPages(shelves, site?.comparisons);
  const mayBeUnread = (url: string): boolean => unread.some((file) => isMadeOf(url, file));
  return [
    ...takenThemes(shelves),
    ...textsOf(shelves).flatMap((chapter) => [
      ...takenName(chapter),
      ...chapter.links.flatMap(({ url, line, column }): Finding[] => {
        const problem = problemOf(url, chapter, pages);
        if (!problem || mayBeUnread(url)) return [];
        return [{ rule: 'dangling-link', file: chapter.file, where: { line, column }, ...problem }];
      }),
    ]),
    ...shelves.stories.flatMap((story) =>
      (story.onward ?? []).flatMap(({ address }, i): Finding[] => {
        const problem = problemOf(address, story, pages);
        if (!problem || mayBeUnread(address)) return [];
        return [{ rule: 'dangling-link', file: story.file, where: { path: ['onward', i, 'address'] }, ...problem }];
      }),
    ),
  ];
};

/** The pages that files of a kind give rise to, besides those with their key in the address. */
const pagesOf: Partial<Record<EntryKind, readonly string[]>> = {
  plan: [addresses.comparisons, addresses.unknowns],
  themes: [addresses.themes, addresses.comparisons],
  terms: [addresses.glossary],
  'target-groups': [addresses.targetGroups],
  offer: [addresses.offers],
  figure: [addresses.measures],
};

/** Under which the pages of all files of a kind lie. */
const homeOf: Partial<Record<EntryKind, (year: PlanYear) => string>> = {
  figure: addresses.figures,
  goal: addresses.goals,
  'follow-up': addresses.followUp,
  measure: () => addresses.measures,
  offer: () => addresses.offers,
  event: () => addresses.timeline,
};

/** Whether an address may be there once a file can be read. */
function isMadeOf(url: string, { kind, id, year = yearless }: RuleContext['unread'][number]): boolean {
  if (id === kind && homeOf[kind] && url.startsWith(homeOf[kind](year))) return true;
  const made = [...(pagesOf[kind] ?? []), ...(kind === 'plan' ? [addresses.plan(year)] : [])];
  return url.includes(`/${id}/`) || made.some((address) => url.startsWith(address));
}

function takenThemes({ themes }: RuleContext['shelves']): Finding[] {
  return themes.flatMap(({ id }, i): Finding[] =>
    takenByComparisons.includes(id)
      ? [{ ...takenBy(id), file: 'data/themes.yaml', where: { path: [i, 'id'] }, hint: 'Giv temaet en anden nøgle.' }]
      : [],
  );
}

const takenBy = (id: string): Pick<Finding, 'rule' | 'message'> => ({
  rule: 'taken-name',
  message: `Adressen ”${id}” er optaget af en side, som programmet selv laver.`,
});

function problemOf(
  url: string,
  chapter: Pick<Written, 'year' | 'kind' | 'id'>,
  pages: ReadonlyMap<string, ReadonlySet<string>>,
): { message: string; hint: string } | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')) return undefined;
  const [path, anchor] = url.startsWith('#') ? [addresses.chapter(chapter), url.slice(1)] : url.split('#');
  if (anchor === '') {
    return {
      message: `Linket ”${shown(url)}” siger ikke, hvor på siden det fører hen.`,
      hint: 'Skriv stedet efter #, eller fjern #.',
    };
  }
  if (!path!.startsWith('/')) {
    return {
      message: `Linket ”${shown(url)}” begynder ikke ved roden.`,
      hint: url.startsWith('www.')
        ? `Skriv https:// foran: https://${shown(url)}`
        : 'Skriv hele adressen, fx /2019/tal/tabel-8/.',
    };
  }
  const anchors = pages.get(path!);
  if (!anchors)
    return {
      message: `Der er ingen side på ${shown(path!)}.`,
      hint: suggestName(withinPlan(path!, pages), [...pages.keys()]),
    };
  if (!anchor || anchors.has(anchor)) return undefined;
  return { message: `Siden ${path} har intet sted ”${shown(anchor)}”.`, hint: suggestName(anchor, [...anchors]) };
}

/** An address with a year for its plan is most likely meant for the plan that has that year. */
function withinPlan(path: string, pages: ReadonlyMap<string, unknown>): string {
  const [, year, rest = ''] = /^\/(\d{4})(\/.*)$/.exec(path) ?? [];
  const plans = [...pages.keys()].map((page) => page.slice(1, -1)).filter(isPlanYear);
  const plan = plans.find((each) => firstYear(each) <= Number(year) && Number(year) <= lastYear(each));
  return plan ? `/${plan}${rest}` : path;
}

function takenName({ id, kind, file }: Written): Finding[] {
  const isTaken = (kind === 'chapter' && takenByPlanPages.includes(id)) || (kind === 'page' && isTakenBySitePages(id));
  if (!isTaken) return [];
  return [{ ...takenBy(id), file, hint: 'Giv filen et andet navn.' }];
}
