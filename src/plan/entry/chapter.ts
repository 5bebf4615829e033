import { z } from 'zod';
import { keyOf, type Referred } from '../value/field-meta.ts';
import type { Complaint } from '../value/problem.ts';
import { textSchema } from '../value/field.ts';
import { originSchema } from '../value/origin.ts';
import { targetGroupsSchema } from './target-group.ts';
import type { PlanYear } from '../value/plan-year.ts';

/** What stands above the text of a chapter or page: content/<year>/<id>.mdx, content/<year>/bilag/<id>.mdx, content/<id>.mdx. */
export const chapterSchema = z
  .strictObject({
    title: textSchema.meta({ compared: { label: 'Kapitlets titel', how: 'Den står over det, kapitlet siger kort.' } }),
    label: textSchema.optional().meta({
      description: 'Fx "Bilag 1"',
      compared: { label: 'Bilagets nummer', whyNot: 'Dokumenterne nummererer hver for sig.' },
    }),
    lead: textSchema.meta({
      description: 'Hvad kapitlet handler om, i én sætning uden tal',
      compared: { label: 'Kapitlets indledning', whyNot: 'Den siger blot, hvad kapitlet handler om.' },
    }),
    order: z
      .int()
      .min(0)
      .meta({
        description: 'Plads i rækkefølgen',
        compared: { label: 'Kapitlets plads', whyNot: 'Hver plan har sin rækkefølge. Afsnit står sammen efter tema.' },
      }),
    themes: z
      .array(keyOf('theme'))
      .optional()
      .meta({ compared: { label: 'Kapitlets temaer', how: 'Afsnit om det samme tema står ved siden af hinanden.' } }),
    targetGroups: targetGroupsSchema.meta({
      compared: { label: 'Kapitlets målgrupper', whyNot: 'De samler kapitlerne på siderne om målgrupper.' },
    }),
    empty: textSchema.optional().meta({
      description: 'Stykket er tomt i dokumentet: hvad det skulle have haft',
      compared: { label: 'Tomme stykker', whyNot: 'De står under ”Det ved vi ikke”.' },
    }),
    origin: originSchema.optional().meta({
      description: 'Hvad kapitlet er skrevet ud fra',
      compared: { label: 'Hvad kapitlet er skrevet ud fra', whyNot: 'Det står ved kapitlet.' },
    }),
  })
  .meta({ id: 'Chapter', description: 'Det øverste i et kapitel, mellem de to linjer ---' });

export type ChapterInput = z.infer<typeof chapterSchema>;

export interface Placed {
  line: number;
  column: number;
}

/** Words that are read in one go, such as a paragraph: also where a part of them is bold, a link or code. */
export interface TextBlock extends Placed {
  /** A component that prints something stands as {@link printed}. */
  text: string;
  /** Where in the file the pieces of the text begin. */
  pieces: readonly (Placed & { at: number })[];
  /** It stands in a picture's tag, where nothing can be fetched. */
  isInTag?: true;
}

/** Stands in a text for what a component prints there. */
export const printed = '\ufffc';

/** Where in the file a place in a block of text is. */
export function placeIn({ text, pieces, line, column }: TextBlock, index: number): Placed {
  const piece = pieces.findLast(({ at }) => at <= index) ?? { at: 0, line, column };
  const before = text.slice(piece.at, index).split('\n');
  return {
    line: piece.line + before.length - 1,
    column: (before.length === 1 ? piece.column : 1) + before.at(-1)!.length,
  };
}

export interface ComponentUse extends Placed {
  name: string;
  /** Attributes with a plain text value; undefined marks one that is an expression. */
  attributes: Record<string, string | undefined>;
}

/** The components that print something in a block of text, in order. */
export const printingIn = (
  { text, pieces }: Pick<TextBlock, 'text' | 'pieces'>,
  components: readonly ComponentUse[],
): (ComponentUse | undefined)[] =>
  pieces
    .filter(({ at }) => text[at] === printed)
    .map(({ line, column }) => components.find((use) => use.line === line && use.column === column));

/** What the checks need to know of a chapter's text. */
export interface ChapterBody {
  components: ComponentUse[];
  /** Those that part the chapter are of the second level and stand in no quote, list or component. */
  headings: (Placed & { depth: number; text: string; slug: string; parts: boolean })[];
  links: (Placed & { url: string })[];
  /** What is in bold within a line of text. */
  bold: (Placed & { text: string })[];
  /** All words that stand in the text, also in headings, block by block. */
  texts: TextBlock[];
  /** What must not be published as it is written, or would be read as something else. */
  complaints: (Placed & Complaint)[];
  /** "Kort sagt" in whole sentences, for readability: a zero stands in for each value. */
  summary: string;
}

/** What editors write as running text: chapters and bilag of a plan, pages of the site, and stories of target groups. */
export type WrittenKind = 'chapter' | 'bilag' | 'page' | 'story';

/** A text of any kind, as far as the checks and the pages treat all of them alike. */
export interface Written extends ChapterBody {
  id: string;
  title: string;
  /** Undefined for what belongs to no plan. */
  year?: PlanYear | undefined;
  kind: WrittenKind;
  file: string;
}

export interface Chapter extends ChapterInput, Written {
  kind: 'chapter' | 'bilag' | 'page';
}

export interface ComponentSpec {
  /** What an editor uses it for, in Danish. */
  purpose: string;
  example: string;
  attributes: Record<string, { refers?: Referred; oneOf?: readonly string[]; required?: true }>;
  /** It stands in a line of text; the others stand by themselves between paragraphs. */
  inline?: true;
  /** It shows what stands between its two tags; the others would lose it. */
  holdsText?: true;
}

/**
 * What a section tells: how things were, what was aimed at, what was done, how it went, how to read the document, or what
 * it leaves open. Plan years are read beside each other aspect by aspect, in this order.
 */
export const aspects = ['situation', 'aim', 'action', 'outcome', 'reading', 'unknown'] as const;
export type Aspect = (typeof aspects)[number];

/** The components that a chapter may use. The pages, the check and the editors' guide go by this one list. */
export const chapterComponents = {
  Short: {
    purpose: 'Kort sagt: to til fire sætninger øverst i kapitlet',
    example: '<Short>Kommunen vil have flere i job.</Short>',
    attributes: {},
    holdsText: true,
  },
  About: {
    purpose: `Lige under en overskrift: hvad afsnittet fortæller (${aspects.join(', ')}) og om hvilket tema; vises ikke`,
    example: '<About aspect="action" theme="unge" />',
    attributes: { aspect: { oneOf: aspects, required: true }, theme: { refers: 'theme' } },
  },
  Value: {
    purpose: 'Et tal fra en tabel, med enhed; unit="no" udelader enheden, signed="no" fortegnet',
    example: '<Value of="tabel-8/lilleby/2019q3" />',
    attributes: { of: { refers: 'cell', required: true }, unit: { oneOf: ['no'] }, signed: { oneOf: ['no'] } },
    inline: true,
  },
  Difference: {
    purpose: 'Forskellen mellem to tal, uden fortegn',
    example: '<Difference of="tabel-8/lilleby/2019q3" from="tabel-8/lilleby/2018q4" />',
    attributes: { of: { refers: 'cell', required: true }, from: { refers: 'cell', required: true } },
    inline: true,
  },
  Target: {
    purpose: 'Det, et mål skal nå',
    example: '<Target of="loentimer" />',
    attributes: { of: { refers: 'goal', required: true } },
    inline: true,
  },
  Status: {
    purpose: 'Et måls status, regnet ud af tallene',
    example: '<Status of="loentimer" />',
    attributes: { of: { refers: 'goal', required: true } },
    inline: true,
  },
  Figure: {
    purpose: 'En tabel med sit diagram; show="chart" eller show="table" viser kun det ene',
    example: '<Figure id="tabel-8" />',
    attributes: { id: { refers: 'figure', required: true }, show: { oneOf: ['chart', 'table'] } },
  },
  Goal: {
    purpose: 'Et mål som kort, med ordlyd og status',
    example: '<Goal id="loentimer" />',
    attributes: { id: { refers: 'goal', required: true } },
  },
  Term: {
    purpose: 'Et ord med forklaring fra ordbogen',
    example: '<Term id="jobparat">jobparate</Term>',
    attributes: { id: { refers: 'term', required: true } },
    inline: true,
    holdsText: true,
  },
  Offer: {
    purpose: 'Et tilbud eller projekt',
    example: '<Offer id="code-of-care" />',
    attributes: { id: { refers: 'offer', required: true } },
  },
  Image: {
    purpose:
      'Et billede fra `billeder/` med det, man ser på det, og hvem der har lavet det; caption er en tekst under det',
    example: '<Image src="havnen.jpg" alt="To unge sætter et sejl på en jolle" credit="Kommunen" />',
    attributes: { src: { required: true }, alt: { required: true }, credit: { required: true }, caption: {} },
  },
  Remark: {
    purpose: 'En bemærkning om kilden',
    example: '<Remark>Tabellen er ikke opdateret.</Remark>',
    attributes: {},
    holdsText: true,
  },
} as const satisfies Record<string, ComponentSpec>;

export type ChapterComponent = keyof typeof chapterComponents;

/** What is known of a component; undefined for any name that is not in the list, also "constructor". */
export const componentSpec = (name: string): ComponentSpec | undefined =>
  Object.hasOwn(chapterComponents, name) ? chapterComponents[name as ChapterComponent] : undefined;
