import { isFullyKnown } from '../library/absence.ts';
import { capitalize, endSentence, joinList } from '../words/danish.ts';
import { goalKindLabels } from '../words/labels.ts';
import type { Goal } from '../entry/goal.ts';
import { byId, type Library } from '../library/library.ts';
import { toPeriod } from '../value/period.ts';
import { deadlineOf as deadlineOfTarget, targetParts, type SimpleTarget } from '../entry/target.ts';
import { baselineText, deadlineText, targetText, untilText } from '../assess/target-text.ts';
import { hasOwnWording, isSameWording } from '../library/wording.ts';
import { origin, remarks, type FieldRule } from './compared-fields.ts';

/** A rule for a field of goals that is compared by what it says; undefined where a goal says nothing to hold up. */
export interface GoalRule extends FieldRule {
  say?: (goal: Goal, library: Library) => string | undefined;
}

/** What a goal asks for, measure by measure, each but the last a sentence; what it asks for several groups stands once. */
export function targetOf({ target, openTarget }: Goal, library: Library): string {
  if (!target) return openTarget ?? 'intet måltal';
  const groupsOf = new Map<string, string[]>();
  const parts = targetParts(target);
  // Where each part has a deadline of its own, one cannot be told from another without it.
  const isDated = new Set(parts.map((part) => deadlineOfTarget(part)?.period)).size > 1;
  for (const part of parts) {
    const until = isDated ? untilText(part) : '';
    const asked = `${byId(library.measures, part.measure).title}: ${targetText(part, library)}${until}${fromText(part, library)}`;
    const group = part.group ? [byId(library.groups, part.group).title] : [];
    groupsOf.set(asked, [...(groupsOf.get(asked) ?? []), ...group]);
  }
  return [...groupsOf]
    .map(([asked, groups]) => (groups.length > 0 ? `${asked} (${groups.join('; ')})` : asked))
    .map((asked, i, all) => (i < all.length - 1 ? endSentence(asked) : asked))
    .join(' ');
}

const fromText = (part: SimpleTarget, library: Library): string => {
  const base = baselineText(part, library);
  return base === undefined ? '' : `, fra ${base}`;
};

/** When a goal is to be met, where it has a target that says so. */
export function deadlineOf({ target }: Goal): string {
  const deadlines = target ? targetParts(target).flatMap((part) => deadlineOfTarget(part) ?? []) : [];
  const texts = [...new Set(deadlines.map(({ period }) => deadlineText(toPeriod(period))))];
  return texts.length > 0 ? joinList(texts) : 'ingen frist';
}

/** Whom a goal concerns, as far as it says, in the order of the target groups; their names have commas in them. */
export const audienceOf = ({ targetGroups }: Goal, library: Pick<Library, 'targetGroups'>): string | undefined =>
  targetGroups &&
  library.targetGroups
    .filter(({ id }) => targetGroups.includes(id))
    .map(({ title }) => title)
    .join('; ');

export const goalRules: readonly GoalRule[] = [
  {
    field: 'wording',
    label: 'Ordlyd',
    how: 'Ord for ord, når begge ordlyde er trykt i et dokument.',
    say: (goal) => (hasOwnWording(goal) ? endSentence(goal.wording) : undefined),
  },
  {
    field: 'target',
    parts: [
      'kind',
      'measure',
      'group',
      'figure',
      'unmeasured',
      'place',
      'of',
      'comparator',
      'value',
      'between',
      'years',
      'years.period',
      'years.comparator',
      'years.value',
      'baseline',
      'baseline.value',
      'baseline.text',
      'baseline.period',
      'direction',
      'by',
      'unit',
      'from',
      'parts',
      'parts.kind',
      'parts.measure',
      'parts.group',
      'parts.figure',
      'parts.unmeasured',
      'parts.place',
      'parts.of',
      'parts.comparator',
      'parts.value',
      'parts.between',
      'parts.years',
      'parts.years.period',
      'parts.years.comparator',
      'parts.years.value',
      'parts.baseline',
      'parts.baseline.value',
      'parts.baseline.text',
      'parts.baseline.period',
      'parts.direction',
      'parts.by',
      'parts.unit',
      'parts.from',
    ],
    label: 'Måltal',
    how: 'Måling for måling: hvad der skulle nås.',
    say: (goal, library) => (goal.target || isFullyKnown(goal, library.plans) ? targetOf(goal, library) : undefined),
  },
  {
    field: 'target',
    parts: [
      'deadline',
      'deadline.period',
      'deadline.origin',
      'deadline.origin.document',
      'deadline.origin.label',
      'parts.deadline',
      'parts.deadline.period',
      'parts.deadline.origin',
      'parts.deadline.origin.document',
      'parts.deadline.origin.label',
    ],
    label: 'Frist',
    how: 'Perioden, målet skulle være nået i.',
    say: (goal) => (goal.target ? deadlineOf(goal) : undefined),
  },
  { field: 'openTarget', label: 'Måltal uden grænse', how: 'Det holdes op sammen med måltallene.' },
  {
    field: 'kind',
    label: 'Slags mål',
    how: 'Ministermål, strategisk mål, resultatmål eller fokuspunkt.',
    // Of an aim whose kind no document gives, the kind is not known.
    say: ({ kind }) => (kind === 'plan' ? undefined : goalKindLabels[kind].one),
  },
  {
    field: 'targetGroups',
    label: 'Målgrupper',
    how: 'De er webstedets egen inddeling. Er de ikke de samme, står det for sig og ikke som en ændring.',
  },
  {
    field: 'evaluation',
    label: 'Hvornår målet gøres op',
    how: 'Ordene i de to dokumenter.',
    say: ({ evaluation }) => evaluation,
  },
  { field: 'theme', label: 'Tema', how: 'Temaet siger, hvilke mål der står sammen.' },
  {
    field: 'relations',
    parts: ['plan', 'goal', 'relation', 'basis', 'basis.document', 'basis.label', 'reason'],
    label: 'Forholdet til ældre mål',
    how: 'Det siger, hvilke to mål der hører sammen, og hvorfor.',
  },
  {
    field: 'told',
    label: 'Genfortalt ordlyd',
    how: 'Det står ved målet. En genfortalt ordlyd holdes ikke op mod en anden ord for ord.',
  },
  { field: 'themeOnly', label: 'Kun temaet er kendt', how: 'Det står ved målet. Kun temaet er det samme.' },
  { field: 'title', label: 'Målets titel', whyNot: 'Den er webstedets egen. Det er ordlyden, der er trykt.' },
  { field: 'number', label: 'Målets nummer', whyNot: 'Det er blot rækkefølgen i planen.' },
  { field: 'order', label: 'Målets plads', whyNot: 'Det er blot rækkefølgen i planen.' },
  {
    field: 'alsoWorded',
    parts: ['wording', 'origin', 'origin.document', 'origin.label'],
    label: 'Andre ordlyde af målet',
    whyNot: 'De står i andre dokumenter. Her holdes planens egen op.',
  },
  { field: 'announced', label: 'Målet er bebudet', whyNot: 'Det gælder det ene dokument.' },
  {
    field: 'forYear',
    label: 'Mål for et andet år',
    whyNot: 'En plan kan gøre status på mål, der ikke er dens egne. De holdes ikke op mod andre planers.',
  },
  {
    field: 'origin',
    parts: origin,
    label: 'Hvor målet står',
    whyNot: 'Stedet i dokumentet ændrer ikke målet.',
  },
  {
    field: 'evidence',
    parts: ['figure', 'text'],
    label: 'Tabeller, der belyser målet',
    whyNot: 'Tallene holdes op måling for måling.',
  },
  {
    field: 'remarks',
    parts: remarks,
    label: 'Bemærkninger til målet',
    whyNot: 'De gælder det ene dokument.',
  },
];

/** A field of a goal in which two plans differ, as both say it. */
export interface GoalChange {
  label: string;
  older: string;
  newer: string;
}

/** What two goals that belong together say differently; what only one of them says is no change that one can vouch for. */
export function goalChanges(older: Goal, newer: Goal, library: Library): GoalChange[] {
  return goalRules.flatMap(({ label, say }) => {
    const [before, after] = [say?.(older, library), say?.(newer, library)];
    if (before === undefined || after === undefined || isSameWording(before, after)) return [];
    return [{ label, older: capitalize(before), newer: capitalize(after) }];
  });
}
