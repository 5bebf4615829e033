import { deadlineOf, targetParts } from '../entry/target.ts';
import type { EntryKind } from '../library/layout.ts';
import { suggestName } from '../words/nearest.ts';
import type { Finding } from '../value/problem.ts';
import type { Origin } from '../value/origin.ts';
import type { RuleContext, Rule } from './rule.ts';

/** Something that a file refers to by its key. */
interface Reference {
  to: Shelf;
  id: string;
  /** The plan year, for what belongs to one. */
  year?: number;
  file: string;
  path: (string | number)[];
}

type Shelf =
  'place' | 'group' | 'theme' | 'target-group' | 'document' | 'measure' | 'plan' | 'figure' | 'goal' | 'term';

const danish: Record<Shelf, string> = {
  place: 'intet sted',
  group: 'ingen gruppe',
  theme: 'intet tema',
  'target-group': 'ingen målgruppe',
  document: 'intet dokument',
  measure: 'ingen måling',
  plan: 'intet planår',
  figure: 'ingen tabel',
  goal: 'intet mål',
  term: 'intet ord i ordbogen',
};

/** The file that would define what a reference names: if it cannot be read, the reference is not dangling. */
const definedIn: Record<Shelf, EntryKind> = {
  place: 'places',
  group: 'groups',
  theme: 'themes',
  'target-group': 'target-groups',
  document: 'documents',
  measure: 'measure',
  plan: 'plan',
  figure: 'figure',
  goal: 'goal',
  term: 'terms',
};

/** Every key that a YAML file refers to exists. References in chapters are checked where components are. */
export const references: Rule = (context) =>
  [...ofSite(context), ...ofFigures(context), ...ofGoals(context), ...ofPlans(context), ...ofLists(context)]
    .filter((reference) => !isKnown(context, reference))
    .map((reference): Finding => ({
      rule: 'dangling-reference',
      file: reference.file,
      where: { path: reference.path },
      message: `Der er ${danish[reference.to]} ”${reference.id}”${reference.year ? ` i ${reference.year}` : ''}.`,
      hint: suggestName(reference.id, namesOn(context, reference)),
    }));

function isKnown(context: RuleContext, { to, id, year }: Reference): boolean {
  const unread = context.unread.some(
    (file) => file.kind === definedIn[to] && (file.id === id || file.id === file.kind) && (!year || file.year === year),
  );
  // Where there is no plan at all, that is told once, and not by each that names one.
  const noPlans = to === 'plan' && context.shelves.plans.length === 0;
  return unread || noPlans || namesOn(context, { to, year }).includes(id);
}

function namesOn({ shelves }: RuleContext, { to, year }: { to: Shelf; year?: number | undefined }): string[] {
  const ids = (items: readonly { id: string; year?: number }[]): string[] =>
    items.filter((item) => year === undefined || item.year === year).map(({ id }) => id);
  switch (to) {
    case 'place':
      return shelves.places.map(({ id }) => id);
    case 'group':
      return shelves.groups.map(({ id }) => id);
    case 'theme':
      return shelves.themes.map(({ id }) => id);
    case 'target-group':
      return shelves.targetGroups.map(({ id }) => id);
    case 'term':
      return shelves.terms.map(({ id }) => id);
    case 'document':
      return shelves.documents.map(({ id }) => id);
    case 'measure':
      return shelves.measures.map(({ id }) => id);
    case 'plan':
      return shelves.plans.map((plan) => String(plan.year));
    case 'figure':
      return ids(shelves.figures);
    case 'goal':
      return ids(shelves.goals);
  }
}

function ofSite({ site }: RuleContext): Reference[] {
  if (!site) return [];
  const file = 'data/site.yaml';
  return [
    { to: 'place', id: site.place, file, path: ['place'] },
    ...site.comparedWith.map((id, i): Reference => ({ to: 'place', id, file, path: ['comparedWith', i] })),
  ];
}

function ofFigures({ shelves }: RuleContext): Reference[] {
  return shelves.figures.flatMap((figure): Reference[] => {
    const at = figure.file;
    const dimensions = (item: object, path: (string | number)[]): Reference[] =>
      (['place', 'group', 'measure'] as const).flatMap((to): Reference[] => {
        const id = (item as Partial<Record<typeof to, string>>)[to];
        return id === undefined ? [] : [{ to, id, file: at, path: [...path, to] }];
      });
    const goal = figure.chart?.target;
    return [
      ...origin(figure.origin, at, ['origin']),
      ...ofTargetGroups(figure.targetGroups, at),
      ...dimensions(figure, []),
      ...figure.columns.flatMap((column, i) => dimensions(column, ['columns', i])),
      ...(figure.sections ?? []).flatMap((section, i) => dimensions(section, ['sections', i])),
      ...figure.rows.flatMap((row, i) => [
        ...dimensions(row, ['rows', i]),
        ...Object.entries(row.measures ?? {}).map(([unit, id]): Reference => ({
          to: 'measure',
          id,
          file: at,
          path: ['rows', i, 'measures', unit],
        })),
      ]),
      ...(goal ? [{ to: 'goal' as const, id: goal, year: figure.year, file: at, path: ['chart', 'target'] }] : []),
    ];
  });
}

function ofGoals({ shelves }: RuleContext): Reference[] {
  return shelves.goals.flatMap((goal): Reference[] => {
    const { file, year } = goal;
    const parts = goal.target ? targetParts(goal.target) : [];
    const isCompound = goal.target?.kind === 'compound';
    return [
      { to: 'theme', id: goal.theme, file, path: ['theme'] },
      ...ofTargetGroups(goal.targetGroups, file),
      ...origin(goal.origin, file, ['origin']),
      ...(goal.alsoWorded ?? []).flatMap((also, i) => origin(also.origin, file, ['alsoWorded', i, 'origin'])),
      ...(goal.evidence ?? []).map(({ figure }, i): Reference => ({
        to: 'figure',
        id: figure,
        year,
        file,
        path: ['evidence', i, 'figure'],
      })),
      ...(goal.relations ?? []).flatMap(({ plan, goal: id, ...rest }, i): Reference[] => [
        { to: 'plan', id: String(plan), file, path: ['relations', i, 'plan'] },
        ...(id ? [{ to: 'goal' as const, id, year: plan, file, path: ['relations', i, 'goal'] }] : []),
        ...('basis' in rest && typeof rest.basis === 'object'
          ? origin(rest.basis, file, ['relations', i, 'basis'])
          : []),
      ]),
      ...parts.flatMap((part, i) => {
        const path = isCompound ? ['target', 'parts', i] : ['target'];
        const { measure, group, figure } = part;
        const deadline = deadlineOf(part);
        return [
          { to: 'measure' as const, id: measure, file, path: [...path, 'measure'] },
          ...(group ? [{ to: 'group' as const, id: group, file, path: [...path, 'group'] }] : []),
          ...(figure ? [{ to: 'figure' as const, id: figure, year, file, path: [...path, 'figure'] }] : []),
          ...(part.place ? [{ to: 'place' as const, id: part.place, file, path: [...path, 'place'] }] : []),
          ...('of' in part && part.of ? [{ to: 'place' as const, id: part.of, file, path: [...path, 'of'] }] : []),
          ...(deadline?.origin ? origin(deadline.origin, file, [...path, 'deadline', 'origin']) : []),
        ];
      }),
    ];
  });
}

function ofPlans({ shelves }: RuleContext): Reference[] {
  const document = (id: string, file: string, path: (string | number)[]): Reference => ({
    to: 'document',
    id,
    file,
    path,
  });
  return [
    ...shelves.plans.flatMap(({ ownDocument, file }) =>
      ownDocument.extent === 'missing' ? [] : [document(ownDocument.document, file, ['ownDocument', 'document'])],
    ),
    ...shelves.plans.flatMap(({ renders, file }) =>
      renders.map((rendered, i) => document(rendered.document, file, ['renders', i, 'document'])),
    ),
    ...shelves.plans.flatMap(({ keyFigures, year, file }) =>
      keyFigures.map((id, i): Reference => ({ to: 'figure', id, year, file, path: ['keyFigures', i] })),
    ),
    ...shelves.followUps.map((followUp) => document(followUp.document, followUp.file, ['document'])),
    ...shelves.chapters.flatMap((chapter) =>
      (chapter.themes ?? []).map((id, i): Reference => ({ to: 'theme', id, file: chapter.file, path: ['themes', i] })),
    ),
    ...shelves.chapters.flatMap((chapter) => ofTargetGroups(chapter.targetGroups, chapter.file)),
    ...shelves.chapters.flatMap((chapter) => (chapter.origin ? origin(chapter.origin, chapter.file, ['origin']) : [])),
  ];
}

function ofLists({ shelves }: RuleContext): Reference[] {
  const offers = shelves.offers.flatMap(
    ({ file, plans, goals = [], effect = [], theme, targetGroups }): Reference[] => [
      ...ofTheme(theme, file, ['theme']),
      ...plans.flatMap(({ plan, origin: from }, i): Reference[] => [
        { to: 'plan', id: String(plan), file, path: ['plans', i, 'plan'] },
        ...origin(from, file, ['plans', i, 'origin']),
      ]),
      ...goals.map(({ plan, goal }, i): Reference => ({
        to: 'goal',
        id: goal,
        year: plan,
        file,
        path: ['goals', i, 'goal'],
      })),
      ...effect.map(({ plan, figure }, i): Reference => ({
        to: 'figure',
        id: figure,
        year: plan,
        file,
        path: ['effect', i, 'figure'],
      })),
      ...ofTargetGroups(targetGroups, file),
    ],
  );
  const measures = shelves.measures.flatMap(({ places = [], breaks = [], aims = [], theme, file, ...measure }) => [
    ...ofTheme(theme, file, ['theme']),
    ...(['partOf', 'count', 'forecastOf'] as const).flatMap((key): Reference[] => {
      const id = measure[key];
      return id === undefined ? [] : [{ to: 'measure', id, file, path: [key] }];
    }),
    ...aims.flatMap(({ plan, groups = [], origin: from }, a): Reference[] => [
      { to: 'plan', id: String(plan), file, path: ['aims', a, 'plan'] },
      ...groups.map((id, i): Reference => ({ to: 'group', id, file, path: ['aims', a, 'groups', i] })),
      ...origin(from, file, ['aims', a, 'origin']),
    ]),
    ...places.map((id, i): Reference => ({ to: 'place', id, file, path: ['places', i] })),
    ...breaks.flatMap(({ groups = [] }, b) =>
      groups.map((id, i): Reference => ({ to: 'group', id, file, path: ['breaks', b, 'groups', i] })),
    ),
  ]);
  const groups = shelves.groups.flatMap(({ term, theme, partOf }, i): Reference[] => [
    ...(term ? [{ to: 'term' as const, id: term, file: 'data/groups.yaml', path: [i, 'term'] }] : []),
    ...ofTheme(theme, 'data/groups.yaml', [i, 'theme']),
    ...(partOf ? [{ to: 'group' as const, id: partOf, file: 'data/groups.yaml', path: [i, 'partOf'] }] : []),
  ]);
  const targetGroups = shelves.targetGroups.flatMap((targetGroup, t) =>
    targetGroup.groups.map((id, i): Reference => ({
      to: 'group',
      id,
      file: 'data/target-groups.yaml',
      path: [t, 'groups', i],
    })),
  );
  return [...offers, ...measures, ...groups, ...targetGroups];
}

const ofTheme = (id: string | undefined, file: string, path: (string | number)[]): Reference[] =>
  id ? [{ to: 'theme', id, file, path }] : [];

const ofTargetGroups = (ids: readonly string[] = [], file: string): Reference[] =>
  ids.map((id, i) => ({ to: 'target-group', id, file, path: ['targetGroups', i] }));

const origin = ({ document }: Origin, file: string, path: (string | number)[]): Reference[] => [
  { to: 'document', id: document, file, path: [...path, 'document'] },
];
