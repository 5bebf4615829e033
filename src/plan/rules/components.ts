import { componentSpec, type Chapter, type ComponentSpec, type ComponentUse } from '../entry/chapter.ts';
import type { Figure } from '../library/figure.ts';
import { findCellAt, findFigure, findGoal, ofYear, type Shelves } from '../library/library.ts';
import { parseCellReference, type CellAddress } from '../value/cell-address.ts';
import { suggestName } from '../words/nearest.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Components have what they need, and refer to things that exist. Which ones there are is the matter of chapter-markup.ts. */
export const components: Rule = (context) =>
  [...context.shelves.chapters, ...context.shelves.pages].flatMap((chapter) =>
    chapter.components.flatMap((use) =>
      complaintsOf(use, chapter, context).map((complaint): Finding => ({
        ...complaint,
        file: chapter.file,
        where: { line: use.line, column: use.column },
      })),
    ),
  );

function complaintsOf(use: ComponentUse, chapter: Chapter, context: RuleContext): Complaint[] {
  const spec = componentSpec(use.name);
  if (!spec) return [];
  return Object.entries(spec.attributes).flatMap(([name, wanted]) =>
    attributeComplaint(use, name, wanted, { spec, chapter, context }),
  );
}

interface Around {
  spec: ComponentSpec;
  chapter: Chapter;
  context: RuleContext;
}

function attributeComplaint(
  use: ComponentUse,
  attribute: string,
  { refers, oneOf, required }: ComponentSpec['attributes'][string],
  { spec, chapter, context }: Around,
): Complaint[] {
  const value = use.attributes[attribute];
  if (value === undefined) {
    if (!required && !Object.hasOwn(use.attributes, attribute)) return [];
    return [
      {
        rule: 'missing-attribute',
        message: `<${use.name}> mangler ”${attribute}” som tekst i anførselstegn.`,
        hint: `Skriv fx ${spec.example}`,
      },
    ];
  }
  if (oneOf && !oneOf.includes(value)) {
    return [
      {
        rule: 'unknown-value',
        message: `”${shown(value)}” kan ikke stå i ${attribute}.`,
        hint: suggestName(value, oneOf),
      },
    ];
  }
  const complaint = refers && referenceComplaint(refers, value, use, chapter, context);
  return complaint ? [complaint] : [];
}

/** Where a file has a whole list of what is referred to, the list is unread with the file. */
const listOf = { term: 'terms', theme: 'themes' } as const;

function referenceComplaint(
  to: string,
  id: string,
  use: ComponentUse,
  chapter: Chapter,
  { shelves, unread }: RuleContext,
): Complaint | undefined {
  const year = chapter.year ?? 0;
  const isUnread = unread.some(
    ({ id: file, kind }) => file === id || id.startsWith(`${file}/`) || kind === listOf[to as keyof typeof listOf],
  );
  if (isUnread) return undefined;
  switch (to) {
    case 'cell':
      return cellComplaint(id, year, shelves);
    case 'figure':
      return dangling('ingen tabel', id, findFigure(shelves, year, id), ofYear(shelves.figures, year));
    case 'goal':
      return goalComplaint(id, year, use, shelves);
    case 'term':
      return dangling('intet ord i ordbogen', id, find(shelves.terms, id), shelves.terms);
    case 'theme':
      return dangling('intet tema', id, find(shelves.themes, id), shelves.themes);
    default:
      return dangling('intet tilbud', id, find(shelves.offers, id), shelves.offers);
  }
}

const find = <T extends { id: string }>(items: readonly T[], id: string): T | undefined =>
  items.find((item) => item.id === id);

function dangling(what: string, id: string, found: unknown, all: readonly { id: string }[]): Complaint | undefined {
  if (found) return undefined;
  const names = all.map((item) => item.id);
  return { rule: 'dangling-reference', message: `Der er ${what} ”${shown(id)}”.`, hint: suggestName(id, names) };
}

function goalComplaint(id: string, year: number, use: ComponentUse, shelves: Shelves): Complaint | undefined {
  const goal = findGoal(shelves, year, id);
  if (goal && use.name === 'Target' && !goal.target) {
    return {
      rule: 'no-number',
      message: `Målet ”${id}” har intet måltal.`,
      hint: 'Sig det uden tal, eller skriv target i målets fil.',
    };
  }
  return dangling('intet mål', id, goal, ofYear(shelves.goals, year));
}

/** A reference to a cell is followed step by step, so that the message names the part that is wrong. */
function cellComplaint(reference: string, year: number, shelves: Shelves): Complaint | undefined {
  const address = parseCellReference(reference, year);
  if (!address) {
    return {
      rule: 'dangling-reference',
      message: `”${shown(reference)}” er ikke en henvisning til en celle.`,
      hint: 'Skriv tabel/række/kolonne, fx tabel-8/lilleby/2019q3.',
    };
  }
  const figure = findFigure(shelves, address.year, address.figure);
  if (!figure) return dangling('ingen tabel', address.figure, undefined, ofYear(shelves.figures, address.year));
  const cell = findCellAt(shelves, address);
  if (!cell) return missingPart(address, figure);
  if (cell.value !== null) return undefined;
  return {
    rule: 'no-number',
    message: `${figure.label} har ikke noget tal i ${address.row}/${address.column}; der står ”${cell.printed}”.`,
    hint: 'Vælg en anden celle, eller sig det med ord.',
  };
}

/** What to say of a cell that is not there: which part of its address is wrong. */
export function missingPart(address: CellAddress, figure: Figure): Complaint {
  const rows = figure.rows.map(({ id }) => id);
  const columns = figure.columns.map(({ id }) => id);
  const [what, id, names] = rows.includes(address.row)
    ? ['kolonne', address.column, columns]
    : ['række', address.row, rows];
  return {
    rule: 'dangling-reference',
    message: `${figure.label} har ingen ${what} ”${id}”.`,
    hint: suggestName(id, names),
  };
}
