import type { Goal } from '../entry/goal.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** A key stands once in each list, a number once among the goals of a kind, and no two plans have the same title. */
export const duplicates: Rule = ({ shelves }) => [
  ...(['places', 'groups', 'themes', 'documents', 'terms'] as const).flatMap((list) =>
    repeatedIds(shelves[list], `data/${list}.yaml`),
  ),
  ...repeatedIds(shelves.targetGroups, 'data/target-groups.yaml'),
  ...repeatedNumbers(shelves.goals),
  ...repeatedTitles(shelves.plans),
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

function repeatedNumbers(goals: readonly Pick<Goal, 'kind' | 'number' | 'year' | 'forYear' | 'file'>[]): Finding[] {
  const seen = new Map<string, string>();
  return goals.flatMap(({ kind, number, year, forYear = year, file }): Finding[] => {
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
