import type { Observation } from '../../plan/library/observation.ts';
import { byId, type Library } from '../../plan/library/library.ts';
import { capitalize } from '../../plan/words/danish.ts';

/** What a number is of, as it stands over it: "Andelen på uddannelseshjælp med løntimer". */
export function subjectOf({ measure, group }: Observation, { measures, groups }: Library): string {
  const { phrase } = byId(measures, measure!);
  return capitalize(phrase.replace(' {group}', group ? ` ${byId(groups, group).phrase}` : ''));
}

export const isChangeMeasure = (id: string, { measures }: Pick<Library, 'measures'>): boolean =>
  byId(measures, id).type === 'change';
