import type { Goal } from '../entry/goal.ts';
import { hues } from '../entry/plan.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { joinList } from '../words/danish.ts';
import type { Rule } from './rule.ts';

/**
 * A key stands once in each list, a number once among the goals of a kind, and what readers tell things apart by, once among
 * those that stand side by side: the titles and colours of plans, the few words for goals of a year, the words of the glossary.
 */
export const duplicates: Rule = ({ shelves }) => [
  ...(['places', 'groups', 'themes', 'units', 'documents', 'terms'] as const).flatMap((list) =>
    repeatedIds(shelves[list], `data/${list}.yaml`),
  ),
  ...repeatedIds(shelves.targetGroups, 'data/target-groups.yaml'),
  ...repeatedNumbers(shelves.goals),
  ...repeatedTitles(shelves.plans),
  ...repeatedHues(shelves.plans),
  ...repeatedShortTitles(shelves.goals),
  ...repeatedWords(shelves.terms),
];

function repeatedIds(items: readonly { id: string }[], file: string): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, i): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        rule: 'duplicate-id',
        file,
        where: { path: [i, 'id'] },
        message: `”${id}” står to gange i listen.`,
        hint: 'Fjern den ene, eller giv den et andet id.',
      },
    ];
  });
}

function repeatedNumbers(
  goals: readonly Pick<Goal, 'kind' | 'number' | 'year' | 'forYear' | 'applies' | 'file'>[],
): Finding[] {
  const seen = new Map<string, string>();
  return goals.flatMap(({ kind, number, year, applies = year, forYear = applies, file }): Finding[] => {
    if (number === undefined) return [];
    const key = `${year} ${forYear} ${kind} ${number}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, file);
      return [];
    }
    return [
      {
        rule: 'duplicate-number',
        file,
        where: { path: ['number'] },
        message: `Målet har samme nummer (${number}) som ${first}.`,
        hint: 'Giv det ene et andet nummer.',
      },
    ];
  });
}

/** A plan year is begun by copying another. */
const repeatedTitles = (plans: Shelves['plans']): Finding[] =>
  plans.flatMap(({ title, file }, i): Finding[] => {
    const first = plans.slice(0, i).find((other) => other.title === title);
    if (!first) return [];
    return [
      {
        rule: 'duplicate-title',
        file,
        where: { path: ['title'] },
        message: `Planen hedder det samme som planen for ${first.year}, så læserne ikke kan kende dem fra hinanden.`,
        hint: 'Skriv planens egen titel. Er filen kopieret, så ret også dens andre felter.',
      },
    ];
  });

/** Where there are more plans than colours, one must come again, but not beside itself. */
function repeatedHues(plans: Shelves['plans']): Finding[] {
  const isCrowded = plans.length > hues.length;
  return plans.flatMap(({ hue, file }, i): Finding[] => {
    const beside = isCrowded ? [...plans.slice(Math.max(0, i - 1), i), ...plans.slice(i + 1, i + 2)] : plans;
    const first = plans.slice(0, i).find((other) => other.hue === hue && beside.includes(other));
    if (!first) return [];
    const free = hues.filter((other) => other !== hue && !beside.some((plan) => plan.hue === other));
    return [
      {
        rule: 'duplicate-hue',
        file,
        where: { path: ['hue'] },
        message: `Planen har samme farve (${hue}) som planen for ${first.year}, så læserne ikke kan kende årene fra hinanden.`,
        hint: `Vælg en anden: ${joinList(free, 'eller')}.`,
        ...(isCrowded && { severity: 'warning' }),
      },
    ];
  });
}

/** On a sheet and in the matrix a goal is no more than its few words. */
function repeatedShortTitles(goals: Shelves['goals']): Finding[] {
  return goals.flatMap(({ shortTitle, year, file }, i): Finding[] => {
    if (shortTitle === undefined) return [];
    const first = goals
      .slice(0, i)
      .find((other) => other.year === year && isSameWord(other.shortTitle ?? other.title, shortTitle));
    if (!first) return [];
    return [
      {
        rule: 'duplicate-title',
        severity: 'warning',
        file,
        where: { path: ['shortTitle'] },
        message: `Målet hedder ”${shortTitle}” i lister, og det gør ${first.file} også.`,
        hint: 'Skriv nogle få ord, der kun passer på det ene.',
      },
    ];
  });
}

/** Who looks a word up finds it in one place. */
function repeatedWords(terms: Shelves['terms']): Finding[] {
  const names = terms.flatMap(({ term, namesNow = [] }, i) => [
    { of: i, word: term, path: [i, 'term'] },
    ...namesNow.map((word, k) => ({ of: i, word, path: [i, 'namesNow', k] })),
  ]);
  return names.flatMap(({ of, word, path }, i): Finding[] => {
    const first = names.slice(0, i).find((other) => isSameWord(other.word, word));
    if (!first) return [];
    return [
      {
        rule: 'duplicate-word',
        severity: 'warning',
        file: 'data/terms.yaml',
        where: { path },
        message:
          first.of === of
            ? `”${word}” står to gange ved det samme ord i ordbogen.`
            : `”${word}” står også ved ordet ”${terms[first.of]!.term}”, så ordbogen har det to gange.`,
        hint: 'Slet det ene, eller skriv, hvad der skiller dem ad.',
      },
    ];
  });
}

const isSameWord = (one: string, other: string): boolean =>
  one.toLocaleLowerCase('da') === other.toLocaleLowerCase('da');
