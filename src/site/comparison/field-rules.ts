import { chapterRules, figureRules, goalRules, measureRules, offerRules } from '../../plan/compare/compared-fields.ts';
import type { FieldRule } from '../../plan/value/field-rules.ts';

/** What of a kind of thing is held against what, and what is not, in words. */
export interface ComparisonRules {
  title: string;
  lists: { title: string; rules: { label: string; text: string }[] }[];
}

const kinds: readonly (readonly [title: string, rules: readonly FieldRule[]])[] = [
  ['Mål', goalRules],
  ['Målinger', measureRules],
  ['Tabeller', figureRules],
  ['Tilbud', offerRules],
  ['Tekst', chapterRules],
];

export const comparisonRules = (): ComparisonRules[] =>
  kinds.map(([title, rules]) => ({
    title,
    lists: [
      { title: 'Det holder vi op mod hinanden', rules: rules.flatMap(({ label, how }) => told(label, how)) },
      { title: 'Det holder vi ikke op, og hvorfor', rules: rules.flatMap(({ label, whyNot }) => told(label, whyNot)) },
    ],
  }));

const told = (label: string, text: string | undefined): { label: string; text: string }[] =>
  text ? [{ label, text }] : [];
