import { fileOf, type TextKind } from '../library/layout.ts';
import { findFigure, planIn, type Shelves } from '../library/library.ts';
import { referencesIn, type Reference } from '../library/references.ts';
import { parseCellReference, type CellAddress } from '../value/cell-address.ts';
import { isInTable, type InLibrary } from '../value/field-meta.ts';
import type { Complaint, Finding } from '../value/problem.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import { missingPart } from './missing-part.ts';
import type { Rule, RuleContext } from './rule.ts';
import { firstYear, isPlanYear, yearless, type PlanYear } from '../value/plan-year.ts';

/** Every key that a file or a chapter's text refers to exists. Those within a table are the matter of table-references.ts. */
export const references: Rule = (context) =>
  context.entries.flatMap(referencesIn).flatMap((reference): Finding[] => {
    const complaint = complaintOf(reference, context);
    return complaint ? [{ ...complaint, file: reference.from.file, where: reference.where }] : [];
  });

interface Shelf {
  /** That there is no such thing, in Danish. */
  none: string;
  /** The file that would define it: if that cannot be read, the reference is not dangling. */
  definedIn: TextKind;
  /** Every plan has its own. */
  ofPlan?: true;
  names: (shelves: Shelves, plan: PlanYear | undefined) => string[];
}

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const idsIn = (items: readonly { id: string; year: PlanYear }[], plan: PlanYear | undefined): string[] =>
  idsOf(items.filter(({ year }) => year === plan));

const shelfOf: Record<InLibrary, Shelf> = {
  place: { none: 'intet sted', definedIn: 'places', names: ({ places }) => idsOf(places) },
  group: { none: 'ingen gruppe', definedIn: 'groups', names: ({ groups }) => idsOf(groups) },
  theme: { none: 'intet tema', definedIn: 'themes', names: ({ themes }) => idsOf(themes) },
  'target-group': {
    none: 'ingen målgruppe',
    definedIn: 'target-groups',
    names: ({ targetGroups }) => idsOf(targetGroups),
  },
  document: { none: 'intet dokument', definedIn: 'documents', names: ({ documents }) => idsOf(documents) },
  term: { none: 'intet ord i ordbogen', definedIn: 'terms', names: ({ terms }) => idsOf(terms) },
  measure: { none: 'ingen måling', definedIn: 'measure', names: ({ measures }) => idsOf(measures) },
  offer: { none: 'intet tilbud', definedIn: 'offer', names: ({ offers }) => idsOf(offers) },
  plan: { none: 'intet planår', definedIn: 'plan', names: ({ plans }) => plans.map(({ year }) => year) },
  figure: {
    none: 'ingen tabel',
    definedIn: 'figure',
    ofPlan: true,
    names: ({ figures }, plan) => idsIn(figures, plan),
  },
  goal: { none: 'intet mål', definedIn: 'goal', ofPlan: true, names: ({ goals }, plan) => idsIn(goals, plan) },
};

type Named = Pick<Reference, 'id' | 'plan' | 'from'> & { to: InLibrary };

function complaintOf({ to, ...reference }: Reference, context: RuleContext): Complaint | undefined {
  if (to === 'cell') return cellComplaint(reference, context);
  // What names a unit that is not there is no part of the model, and the reader tells it.
  if (to === 'unit' || isInTable(to) || (shelfOf[to].ofPlan && isToldElsewhere(reference, context))) return undefined;
  return dangling({ ...reference, to }, context);
}

function dangling(named: Named, context: RuleContext): Complaint | undefined {
  const { to, id, plan, from } = named;
  const { none, ofPlan, names } = shelfOf[to];
  const known = names(context.shelves, plan);
  if (known.includes(id) || isUnread(named, context)) return undefined;
  // Where there is no plan at all, that is told once, and not by each that names one.
  if (to === 'plan' && known.length === 0) return undefined;
  const inPlan = ofPlan && plan !== from.year ? ` i ${plan}` : '';
  return {
    rule: 'dangling-reference',
    message: `Der er ${none} ”${shown(id)}”${inPlan}.`,
    hint:
      (to === 'plan' && planWithYear(id, context)) ||
      (known.length === 0 && whereToWrite(to)) ||
      suggestName(id, known),
  };
}

/** Of what there is none at all, where the first one is written. */
const whereToWrite = (to: InLibrary): string =>
  `Der er endnu ingen at vælge imellem. Skriv den først i ${fileOf(shelfOf[to].definedIn)}.`;

/** A year is often written for the plan that it is one of. */
function planWithYear(id: string, { shelves }: RuleContext): string | undefined {
  if (!isPlanYear(id)) return undefined;
  const plan = planIn(shelves, firstYear(id));
  return plan && `Skriv ${plan}: det er den plan, ${firstYear(id)} hører til.`;
}

/** The file that would define it has its key in its name, or none where it holds a list or a plan. */
function isUnread({ to, id, plan }: Named, { unread }: RuleContext): boolean {
  const { definedIn, ofPlan } = shelfOf[to];
  return unread.some(
    (file) => file.kind === definedIn && (file.id === id || file.id === file.kind) && (!ofPlan || file.year === plan),
  );
}

/**
 * Where another plan is missing, only that is reported, and not what is referred to in it; of the text for a target group,
 * which belongs to no plan, that such a component cannot stand there.
 */
const isToldElsewhere = ({ plan, from }: Omit<Reference, 'to'>, context: RuleContext): boolean =>
  from.kind === 'story' ||
  (plan !== from.year && dangling({ to: 'plan', id: String(plan), plan, from }, context) !== undefined);

/** The same cell in another plan, where the year was left out. */
function inOtherPlan({ figure, row, column }: CellAddress, { shelves }: RuleContext): string | undefined {
  const other = shelves.figures.findLast((each) => each.id === figure && !missingPart({ row, column }, each));
  return other && `Den står i ${other.year}: skriv ${other.year}/${figure}/${row}/${column}.`;
}

/** A reference to a cell is followed step by step, so that the message names the part that is wrong. */
function cellComplaint({ id, plan, from }: Omit<Reference, 'to'>, context: RuleContext): Complaint | undefined {
  const address = parseCellReference(id, plan ?? yearless);
  if (!address) {
    return {
      rule: 'dangling-reference',
      message: `”${shown(id)}” er ikke en henvisning til en celle.`,
      hint: 'Skriv tabel/række/kolonne, fx tabel-8/lilleby/2019q3.',
    };
  }
  if (address.year === yearless) {
    const { year = context.shelves.plans.at(-1)?.year ?? '2019' } =
      context.shelves.figures.findLast((each) => each.id === address.figure) ?? {};
    return {
      rule: 'dangling-reference',
      message: `”${shown(id)}” siger ikke, hvilket planår tabellen står i.`,
      hint: `Skriv året foran: ${year}/${shown(id)}.`,
    };
  }
  const { year } = address;
  const withoutPlan = year !== from.year && dangling({ to: 'plan', id: year, plan: year, from }, context);
  if (withoutPlan) return withoutPlan;
  const figure = findFigure(context.shelves, address.year, address.figure);
  if (!figure) {
    const missing = dangling({ to: 'figure', id: address.figure, plan: address.year, from }, context);
    return missing && { ...missing, hint: inOtherPlan(address, context) ?? missing.hint };
  }
  return missingPart(address, figure);
}
