import type { FigureInput } from '../entry/figure.ts';
import { referencesIn, type Reference } from '../library/references.ts';
import { isInTable, type InTable } from '../value/field-meta.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import { missingPart } from './missing-part.ts';
import type { Rule } from './rule.ts';

/** What a table says of its own sections, rows, columns, notes and cells is of those that it has, and each note with a key is used. */
export const tableReferences: Rule = ({ entries }) =>
  entries.flatMap((entry): Finding[] => {
    if (entry.kind !== 'figure') return [];
    const { file, data: figure } = entry;
    const references = referencesIn(entry);
    const dangling = references.flatMap((reference): Finding[] => {
      const { to, where } = reference;
      const complaint = isInTable(to) ? complaintOf(to, reference, figure) : undefined;
      return complaint ? [{ ...complaint, file, where }] : [];
    });
    const usedNotes = new Set(references.filter(({ to }) => to === 'note').map(({ id }) => id));
    return [...dangling, ...unusedNotes(figure, usedNotes).map((finding) => ({ ...finding, file }))];
  });

/** What is said of a key that the table does not have, by the field that names it. */
const saidOf: Record<string, (id: string) => string> = {
  section: (id) => `Rækken hører til afsnittet ”${id}”, som tabellen ikke har.`,
  shareOf: (id) => `Andelen er regnet af kolonnen ”${id}”, som tabellen ikke har.`,
  changeOf: (id) => `Kolonnen er udviklingen i kolonnen ”${id}”, som tabellen ikke har.`,
  rows: (id) => `Diagrammet nævner rækken ”${id}”, som tabellen ikke har.`,
  columns: (id) => `Diagrammet nævner kolonnen ”${id}”, som tabellen ikke har.`,
  notes: (id) => `Der er ingen note ”${id}” i tabellen.`,
};

function complaintOf(to: InTable, { id, field }: Reference, figure: FigureInput): Complaint | undefined {
  if (to === 'spot') return spotComplaint(id, figure);
  const known = keysOf(to, figure);
  if (known.includes(id)) return undefined;
  return {
    rule: 'dangling-reference',
    message: saidOf[field]!(id),
    hint: (known.length === 0 && whereToWrite[to]?.(id)) || suggestName(id, known),
  };
}

/** Of what a table may do without, where the first one is written. */
const whereToWrite: Partial<Record<InTable, (id: string) => string>> = {
  section: () => 'Skriv afsnittet under sections.',
  note: (id) => `Skriv noten: notes: [{id: ${id}, text: …}], eller fjern henvisningen til den.`,
};

function keysOf(to: Exclude<InTable, 'spot'>, { rows, columns, sections = [], notes = [] }: FigureInput): string[] {
  const things: readonly { id?: string | undefined }[] = { row: rows, column: columns, section: sections, note: notes }[
    to
  ];
  return things.flatMap(({ id }) => id ?? []);
}

function spotComplaint(reference: string, figure: FigureInput): Complaint | undefined {
  const [row, column, ...rest] = reference.split('/');
  if (row && column && rest.length === 0) return missingPart({ row, column }, figure);
  return {
    rule: 'dangling-reference',
    message: `”${reference}” er ikke en henvisning til en celle i tabellen.`,
    hint: 'Skriv rækkens nøgle, en skråstreg og kolonnens nøgle.',
  };
}

const unusedNotes = ({ notes = [] }: FigureInput, used: ReadonlySet<string>): Omit<Finding, 'file'>[] =>
  notes.flatMap(({ id }, i) =>
    id === undefined || used.has(id)
      ? []
      : [
          {
            rule: 'unused-note',
            where: { path: ['notes', i, 'id'] },
            message: `Ingen række, kolonne eller celle viser hen til noten ”${id}”.`,
            hint: 'Skriv notes: på det, den gælder, eller fjern id, så noten gælder hele tabellen.',
          },
        ],
  );
