import { z } from 'zod';
import { chapterSchema, type ChapterBody, type ChapterInput } from './chapter.ts';
import { documentSchema, type Document } from './document.ts';
import { figureSchema, type FigureInput } from './figure.ts';
import { goalSchema, type GoalInput } from './goal.ts';
import { measureSchema, type MeasureInput } from './measure.ts';
import { offerSchema, type OfferInput } from './offer.ts';
import { groupSchema, placeSchema, type Group, type Place } from './place.ts';
import { followUpSchema, planSchema, type FollowUp, type PlanInput } from './plan.ts';
import { siteSchema, type Site } from './site.ts';
import { targetGroupSchema, type TargetGroup } from './target-group.ts';
import { termSchema, type Term } from './term.ts';
import { themeSchema, type Theme } from './theme.ts';

/** What a file of each kind holds once it is read. */
export interface EntryData {
  site: Site;
  places: Place[];
  groups: Group[];
  themes: Theme[];
  documents: Document[];
  terms: Term[];
  'target-groups': TargetGroup[];
  offer: OfferInput;
  measure: MeasureInput;
  plan: PlanInput;
  figure: FigureInput;
  goal: GoalInput;
  'follow-up': Omit<FollowUp, 'id' | 'year' | 'file'>;
  chapter: ChapterInput & ChapterBody;
  bilag: ChapterInput & ChapterBody;
  page: ChapterInput & ChapterBody;
}

export type EntryKind = keyof EntryData;

/** A file of the library, read and parsed. */
export type Entry = {
  [K in EntryKind]: { kind: K; file: string; id: string; year?: number | undefined; data: EntryData[K] };
}[EntryKind];

interface Location {
  kind: EntryKind;
  /** Where such files stand; <year> and <id> are taken from the path. */
  pattern: string;
  schema: z.ZodType;
  /** The library cannot do without it. */
  required?: true;
}

/** Every place where a file may stand, and what it must hold. Nothing else is read. */
export const layout: readonly Location[] = [
  { kind: 'site', pattern: 'data/site.yaml', schema: siteSchema, required: true },
  { kind: 'places', pattern: 'data/places.yaml', schema: z.array(placeSchema), required: true },
  { kind: 'groups', pattern: 'data/groups.yaml', schema: z.array(groupSchema) },
  { kind: 'themes', pattern: 'data/themes.yaml', schema: z.array(themeSchema) },
  { kind: 'documents', pattern: 'data/documents.yaml', schema: z.array(documentSchema) },
  { kind: 'terms', pattern: 'data/terms.yaml', schema: z.array(termSchema) },
  { kind: 'target-groups', pattern: 'data/target-groups.yaml', schema: z.array(targetGroupSchema) },
  { kind: 'offer', pattern: 'data/offers/<id>.yaml', schema: offerSchema },
  { kind: 'measure', pattern: 'data/measures/<id>.yaml', schema: measureSchema },
  { kind: 'plan', pattern: 'data/<year>/plan.yaml', schema: planSchema },
  { kind: 'figure', pattern: 'data/<year>/figures/<id>.yaml', schema: figureSchema },
  { kind: 'goal', pattern: 'data/<year>/goals/<id>.yaml', schema: goalSchema },
  { kind: 'follow-up', pattern: 'data/<year>/follow-ups/<id>.yaml', schema: followUpSchema },
  { kind: 'chapter', pattern: 'content/<year>/<id>.mdx', schema: chapterSchema },
  { kind: 'bilag', pattern: 'content/<year>/bilag/<id>.mdx', schema: chapterSchema },
  { kind: 'page', pattern: 'content/<id>.mdx', schema: chapterSchema },
];

export interface FilePlace {
  location: Location;
  id: string;
  year?: number | undefined;
}

/** What a file at this path must be, by {@link layout}; undefined where no file of the library may stand. */
export function placeOfFile(file: string): FilePlace | undefined {
  for (const location of layout) {
    const source = location.pattern
      .replaceAll('.', String.raw`\.`)
      .replace('<year>', String.raw`(?<year>\d{4})`)
      .replace('<id>', '(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)');
    const match = new RegExp(`^${source}$`).exec(file);
    if (match) {
      const { id, year } = match.groups ?? {};
      return { location, id: id ?? location.kind, year: year ? Number(year) : undefined };
    }
  }
  return undefined;
}
