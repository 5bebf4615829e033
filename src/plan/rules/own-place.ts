import type { Rule } from './rule.ts';

/** The plans are of a municipality, and its own numbers are those of its own place. */
export const ownPlace: Rule = ({ entries, shelves: { places } }) => {
  const site = entries.find((entry) => entry.kind === 'site')?.data;
  const own = places.find(({ id }) => id === site?.place);
  if (!own || own.kind === 'municipality') return [];
  const municipalities = places.flatMap(({ id, kind }) => (kind === 'municipality' ? id : []));
  return [
    {
      rule: 'own-place',
      file: 'data/site.yaml',
      where: { path: ['place'] },
      message: `Kommunens eget sted er sat til ”${own.id}”, som ikke er en kommune (kind: ${own.kind} i data/places.yaml).`,
      hint:
        municipalities.length > 0
          ? `Skriv kommunens nøgle: ${municipalities.join(', ')}.`
          : 'Skriv kind: municipality ved kommunen i data/places.yaml.',
    },
  ];
};
