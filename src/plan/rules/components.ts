import { componentSpec, type Written, type ComponentSpec, type ComponentUse } from '../entry/chapter.ts';
import { findCellAt, findFigure, findGoal, textsOf, type Shelves } from '../library/library.ts';
import { parseCellReference } from '../value/cell-address.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';
import { yearless, type PlanYear } from '../value/plan-year.ts';

/**
 * Components have what they need, and print numbers only where there are some. Which ones there are is the matter of
 * chapter-markup.ts, and that what they refer to is there that of references.ts.
 */
export const components: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap((chapter) =>
    chapter.components.flatMap((use) =>
      complaintsOf(use, chapter, shelves).map((complaint): Finding => ({
        ...complaint,
        file: chapter.file,
        where: { line: use.line, column: use.column },
      })),
    ),
  );

function complaintsOf(use: ComponentUse, chapter: Written, shelves: Shelves): Complaint[] {
  const spec = componentSpec(use.name);
  if (!spec) return [];
  return Object.entries(spec.attributes).flatMap(
    ([name, wanted]) =>
      attributeComplaint(use, name, wanted, spec) ?? withoutNumber(use, name, wanted, chapter, shelves) ?? [],
  );
}

type Attribute = ComponentSpec['attributes'][string];

function attributeComplaint(
  use: ComponentUse,
  name: string,
  { oneOf, required }: Attribute,
  { example }: ComponentSpec,
): Complaint | undefined {
  const value = use.attributes[name];
  if (value === undefined) {
    if (!required && !Object.hasOwn(use.attributes, name)) return undefined;
    return {
      rule: 'missing-attribute',
      message: `<${use.name}> mangler ”${name}” som tekst i anførselstegn.`,
      hint: `Skriv fx ${example}`,
    };
  }
  if (!oneOf || oneOf.includes(value)) return undefined;
  return {
    rule: 'unknown-value',
    message: `”${shown(value)}” kan ikke stå i ${name}.`,
    hint: suggestName(value, oneOf),
  };
}

function withoutNumber(
  use: ComponentUse,
  name: string,
  { refers }: Attribute,
  { year = yearless }: Written,
  shelves: Shelves,
): Complaint | undefined {
  const value = use.attributes[name];
  if (value === undefined) return undefined;
  if (refers === 'cell') return cellWithoutNumber(value, year, shelves);
  return use.name === 'Target' ? goalWithoutTarget(value, year, shelves) : undefined;
}

function goalWithoutTarget(id: string, year: PlanYear, shelves: Shelves): Complaint | undefined {
  const goal = findGoal(shelves, year, id);
  if (!goal || goal.target) return undefined;
  return {
    rule: 'no-number',
    message: `Målet ”${id}” har intet måltal.`,
    hint: 'Sig det uden tal, eller skriv target i målets fil.',
  };
}

function cellWithoutNumber(reference: string, year: PlanYear, shelves: Shelves): Complaint | undefined {
  const address = parseCellReference(reference, year);
  const cell = address && findCellAt(shelves, address);
  // A cell that cannot be read is told of where it stands.
  if (!cell || cell.value !== null || cell.state === undefined) return undefined;
  const { label } = findFigure(shelves, address.year, address.figure)!;
  return {
    rule: 'no-number',
    message: `${label} har ikke noget tal i ${address.row}/${address.column}; der står ”${cell.printed}”.`,
    hint: 'Vælg en anden celle, eller sig det med ord.',
  };
}
