import { z } from 'zod';
import { nearest } from '../words/nearest.ts';
import { addressListSchema } from '../entry/address-list.ts';
import { chapterSchema, type ChapterBody, type ChapterInput, type WrittenKind } from '../entry/chapter.ts';
import { correctionSchema, type Correction } from '../entry/correction.ts';
import { documentSchema, type Document } from '../entry/document.ts';
import { eventSchema, type EventInput } from '../entry/event.ts';
import { expectationsSchema, type Expectations } from '../entry/expectations.ts';
import { figureSchema, type FigureInput } from '../entry/figure.ts';
import { goalSchema, type GoalInput } from '../entry/goal.ts';
import { imageFormats, type ImageInput } from '../entry/image.ts';
import { measureSchema, type MeasureInput } from '../entry/measure.ts';
import { offerSchema, type OfferInput } from '../entry/offer.ts';
import { groupSchema, type Group } from '../entry/group.ts';
import { redirectSchema, type Redirect } from '../entry/redirect.ts';
import { placeSchema, type Place } from '../entry/place.ts';
import { followUpSchema, type FollowUp } from '../entry/follow-up.ts';
import { planSchema, type PlanInput } from '../entry/plan.ts';
import { sealSchema, type SealInput } from '../entry/seal.ts';
import { siteSchema, type Site } from '../entry/site.ts';
import { storySchema, type StoryInput } from '../entry/story.ts';
import { targetGroupSchema, type TargetGroup } from '../entry/target-group.ts';
import { termSchema, type Term } from '../entry/term.ts';
import { ownUnitSchema, type OwnUnit } from '../value/unit.ts';
import { themeSchema, type Theme } from '../entry/theme.ts';
import { isPlanYear, planYearPattern, asPlanYear, type PlanYear } from '../value/plan-year.ts';

/** What a file of each kind holds once it is read. */
export interface EntryData {
  site: Site;
  places: Place[];
  groups: Group[];
  themes: Theme[];
  units: OwnUnit[];
  documents: Document[];
  terms: Term[];
  'target-groups': TargetGroup[];
  expectations: Expectations;
  redirects: Redirect[];
  addresses: z.infer<typeof addressListSchema>;
  offer: OfferInput;
  event: EventInput;
  measure: MeasureInput;
  plan: PlanInput;
  figure: FigureInput;
  goal: GoalInput;
  'follow-up': Omit<FollowUp, 'id' | 'year' | 'file'>;
  correction: Omit<Correction, 'id' | 'year' | 'file'>;
  seal: SealInput;
  chapter: ChapterInput & ChapterBody;
  bilag: ChapterInput & ChapterBody;
  page: ChapterInput & ChapterBody;
  story: StoryInput & ChapterBody;
  image: ImageInput;
}

export type EntryKind = keyof EntryData;

/** A file of the library, read and parsed. */
export type Entry = {
  [K in EntryKind]: { kind: K; file: string; id: string; year?: PlanYear | undefined; data: EntryData[K] };
}[EntryKind];

interface Home {
  kind: EntryKind;
  /** Where such files stand; <year>, <id> and <image> are taken from the path. */
  pattern: string;
}

interface Location extends Home {
  schema: z.ZodType;
  /** The library cannot do without it. */
  required?: true;
  /** The program writes it, and no editor. */
  isMade?: true;
}

/** Every place where a file with text may stand, and what it must hold. Beside these and {@link imageHomes} nothing is read. */
export const layout: readonly Location[] = [
  { kind: 'site', pattern: 'data/site.yaml', schema: siteSchema, required: true },
  { kind: 'places', pattern: 'data/places.yaml', schema: z.array(placeSchema), required: true },
  { kind: 'groups', pattern: 'data/groups.yaml', schema: z.array(groupSchema) },
  { kind: 'themes', pattern: 'data/themes.yaml', schema: z.array(themeSchema) },
  { kind: 'units', pattern: 'data/units.yaml', schema: z.array(ownUnitSchema) },
  { kind: 'documents', pattern: 'data/documents.yaml', schema: z.array(documentSchema) },
  { kind: 'terms', pattern: 'data/terms.yaml', schema: z.array(termSchema) },
  { kind: 'target-groups', pattern: 'data/target-groups.yaml', schema: z.array(targetGroupSchema) },
  { kind: 'expectations', pattern: 'data/expectations.yaml', schema: expectationsSchema },
  { kind: 'redirects', pattern: 'data/redirects.yaml', schema: z.array(redirectSchema) },
  { kind: 'addresses', pattern: 'data/addresses.txt', schema: addressListSchema, isMade: true },
  { kind: 'offer', pattern: 'data/offers/<id>.yaml', schema: offerSchema },
  { kind: 'event', pattern: 'data/events/<id>.yaml', schema: eventSchema },
  { kind: 'measure', pattern: 'data/measures/<id>.yaml', schema: measureSchema },
  { kind: 'plan', pattern: 'data/<year>/plan.yaml', schema: planSchema },
  { kind: 'figure', pattern: 'data/<year>/figures/<id>.yaml', schema: figureSchema },
  { kind: 'goal', pattern: 'data/<year>/goals/<id>.yaml', schema: goalSchema },
  { kind: 'follow-up', pattern: 'data/<year>/follow-ups/<id>.yaml', schema: followUpSchema },
  { kind: 'correction', pattern: 'data/<year>/corrections/<id>.yaml', schema: correctionSchema },
  { kind: 'seal', pattern: 'data/<year>/seal.json', schema: sealSchema, isMade: true },
  { kind: 'chapter', pattern: 'content/<year>/<id>.mdx', schema: chapterSchema },
  { kind: 'bilag', pattern: 'content/<year>/bilag/<id>.mdx', schema: chapterSchema },
  { kind: 'page', pattern: 'content/<id>.mdx', schema: chapterSchema },
  { kind: 'story', pattern: 'content/maalgrupper/<id>.mdx', schema: storySchema },
];

/**
 * Where pictures stand. Each belongs to the plan that shows it, as its tables do: so it waits with the plan's draft, and the
 * next plan can have another of the same name. Those of pages and target groups, which belong to no plan, stand apart.
 */
export const imageHomes: readonly Home[] = [
  { kind: 'image', pattern: 'content/<year>/billeder/<image>' },
  { kind: 'image', pattern: 'content/billeder/<image>' },
];

/** Where the picture of a name stands, for a text of a plan or of none. */
export const imagePath = (id: string, year: PlanYear | undefined): string =>
  `content/${year === undefined ? '' : `${year}/`}billeder/${id}`;

/** Whether a file has a running text. */
export const isWritten = (entry: Entry): entry is Extract<Entry, { kind: WrittenKind }> => 'components' in entry.data;

/** The keys that may stand above a running text. */
export const headKeysOf = (kind: WrittenKind): readonly string[] =>
  Object.keys(kind === 'story' ? storySchema.shape : chapterSchema.shape);

/** What has a text, and so a schema. */
export type TextKind = Exclude<EntryKind, 'image'>;

const locationOf = (kind: TextKind): Location => layout.find((location) => location.kind === kind)!;

/** Where files of a kind stand, as editors are told it. */
export const fileOf = (kind: TextKind): string =>
  locationOf(kind).pattern.replace('<year>', '<år>').replace('<id>', '<nøgle>');

/** What a file of a kind with text must hold. */
export const schemaOf = (kind: TextKind): z.ZodType => locationOf(kind).schema;

export interface FilePlace {
  location: Location | (Home & { schema?: never; isMade?: never });
  id: string;
  year?: PlanYear | undefined;
}

/** What a file at this path must be, by {@link layout}; undefined where no file of the library may stand. */
export function placeOfFile(file: string): FilePlace | undefined {
  for (const { location, pattern } of patterns) {
    const match = pattern.exec(file);
    const { id = location.kind, year } = match?.groups ?? {};
    if (match && (year === undefined || isPlanYear(year))) return { location, id, year };
  }
  return undefined;
}

const key = '[a-z0-9]+(?:-[a-z0-9]+)*';
const patterns = [...layout, ...imageHomes].map((location) => {
  const source = location.pattern
    .replaceAll('.', String.raw`\.`)
    .replace('<year>', `(?<year>${planYearPattern})`)
    .replace('<id>', `(?<id>${key})`)
    .replace('<image>', String.raw`(?<id>${key}\.(?:${Object.keys(imageFormats).join('|')}))`);
  return { location, pattern: new RegExp(`^${source}$`) };
});

/** Whether a file holds a list that others refer to, and so has no key in its name. */
export const isList = ({ schema }: Pick<Location, 'schema'>): boolean => schema instanceof z.ZodArray;

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** The key that a name most likely should be: "Tabel 1 - Kopi" is tabel-1-kopi. */
export const asKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The path that a file with an odd name most likely should have: "Tabel 1.yml" is tabel-1.yaml. */
export function correctedPath(file: string): string | undefined {
  const folders = file.split('/');
  const [, name = '', ending = ''] =
    /^(.*?)\.(ya?ml|mdx?|jpe?g|png)(?:\.txt)?$/i.exec(folders.pop()!.replace(/(\.(?:jpe?g|png))\1$/i, '$1')) ?? [];
  const endings = properEnding(ending.toLowerCase());
  const corrected = [...folders.map((folder) => asPlanYear(folder) ?? asKey(folder)), `${asKey(name)}.${endings}`].join(
    '/',
  );
  return corrected !== file && placeOfFile(corrected) ? corrected : undefined;
}

function properEnding(ending: string): string {
  if (Object.hasOwn(imageFormats, ending)) return ending;
  return ending.startsWith('y') ? 'yaml' : 'mdx';
}

/** The plan that a path leads into. */
export const planOfPath = (file: string): PlanYear | undefined => file.split('/').find(isPlanYear);

/** Where a picture belongs that stands elsewhere. */
export function movedImage(file: string): string {
  const [, name = '', ending = ''] = /([^/]*?)\.([a-z]+)$/i.exec(file) ?? [];
  return imagePath(`${asKey(name) || 'billede'}.${ending.toLowerCase()}`, planOfPath(file));
}

/** Where a file belongs that stands in the right folder at the wrong place, or in one of nearly that name: data/2020/events/. */
export function movedPath(file: string): string | undefined {
  const folders = file.split('/');
  const [name = '', ending = ''] = folders.pop()!.split(/\.(?=[^.]*$)/);
  const year = planOfPath(file);
  const homes = layout
    .map(({ pattern }) => pattern.replace('<year>', year ?? '<year>'))
    .filter((pattern) => pattern.startsWith(`${folders[0]!}/`) && pattern.endsWith(`/<id>.${ending}`));
  const folderOf = (pattern: string): string => pattern.split('/').at(-2)!;
  const folder = nearest(folders.slice(1).at(-1) ?? '', homes.map(folderOf));
  const moved = homes.find((pattern) => folderOf(pattern) === folder)?.replace('<id>', asKey(name));
  return moved !== undefined && moved !== file && placeOfFile(moved) ? moved : undefined;
}

/** Where files may stand in a folder, for an editor: "data/<år>/goals/<nøgle>.yaml". */
export function placesNear(file: string): string[] {
  const [folder = '', second = ''] = file.split('/');
  const written = layout.filter(({ isMade }) => !isMade).map(({ pattern }) => pattern);
  const inFolder = written.filter((pattern) => pattern.startsWith(`${folder}/`));
  const near = inFolder.filter((pattern) => pattern.startsWith(`${folder}/<year>/`) === /^\d/.test(second));
  return (near.length > 0 ? near : inFolder).map((pattern) =>
    pattern.replace('<year>', isPlanYear(second) ? second : '<år>').replace('<id>', '<nøgle>'),
  );
}
