import { isCollection, isScalar, visit, type Document } from 'yaml';
import type { TextFinding } from './yaml-text.ts';

/** Keys that are no names: a parenthesis, or nothing. */
export function keysThatAreNone(document: Document): TextFinding[] {
  const findings: TextFinding[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      const offset = rangeStart(key) ?? rangeStart(value) ?? 0;
      if (isCollection(key)) {
        findings.push({
          offset,
          message: 'En parentes kan ikke være en nøgle.',
          hint: 'Begynder teksten med { eller [, så sæt den i anførselstegn.',
        });
      } else if (key === null || (isScalar(key) && (key.value === null || key.value === ''))) {
        findings.push({
          offset,
          message: 'Der står et kolon eller et spørgsmålstegn uden en nøgle.',
          hint: 'Er det et tegn fra tabellen, så sæt det i anførselstegn.',
        });
      }
    },
  });
  return findings;
}

const rangeStart = (node: unknown): number | undefined =>
  (node as { range?: readonly [number, number, number] | null } | null)?.range?.[0];
