import { draftYears } from '../library/published.ts';
import { isUnfinished, placeholder, unwrittenIn, type Unwritten } from '../library/unwritten.ts';
import type { Entry } from '../library/layout.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { countInWords } from '../words/danish.ts';
import type { Rule } from './rule.ts';

/**
 * What `npm run new` made and nobody has written yet. It stops nothing while it is kept back, in a draft or as a file that
 * waits; a plan that is published, and what the whole site needs, are to be written first.
 */
export const unwritten: Rule = ({ entries }) => {
  const drafts = draftYears(entries);
  const isAnyPublished = entries.some(({ kind, year }) => kind === 'plan' && !drafts.has(year!));
  const meaningOf = (entry: Entry): Meaning => {
    if (!isAnyPublished || (entry.year !== undefined && drafts.has(entry.year))) return ofDraft;
    return isUnfinished(entry) ? waiting : published;
  };
  return entries.flatMap((entry): Finding[] => {
    const found = unwrittenIn(entry);
    const [first] = found;
    return first
      ? [{ rule: 'unwritten', file: entry.file, where: first.where, message: said(found), ...meaningOf(entry) }]
      : [];
  });
};

type Meaning = Pick<Complaint, 'hint' | 'severity'>;

const ofDraft: Meaning = { severity: 'warning', hint: 'Skriv det, før udkastet bliver til en plan.' };
const waiting: Meaning = { severity: 'warning', hint: 'Filen kommer på webstedet, når det er skrevet.' };
const published: Meaning = { hint: 'Skriv det; det kommer på webstedet.' };

/** The fields that are to be written, each named once. */
function said(found: readonly Unwritten[]): string {
  const fields = [...new Set(found.map(({ field }) => field ?? 'teksten'))];
  const count = found.length === 1 ? '' : ` ${countInWords(found.length, 'neuter')} steder`;
  return `Der står endnu ${placeholder}${count}: ${fields.join(', ')}.`;
}
