import type { Site } from '../../src/plan/entry/site.ts';
import type { Entry } from '../../src/plan/library/layout.ts';
import { buildShelves, planIn, type Plan, type Shelves } from '../../src/plan/library/library.ts';
import { asKey } from '../../src/plan/library/layout.ts';
import { capitalize, joinList } from '../../src/plan/words/danish.ts';
import type { PlanYear } from '../../src/plan/value/plan-year.ts';
import { readLibrary, type Files, type Reader } from '../../src/read/read-library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
import { CommandError } from '../reason.ts';

/** What a library has, whatever its problems, when something new is to stand beside it. */
export interface Ground {
  files: Files;
  entries: readonly Entry[];
  shelves: Shelves;
  site: Site | undefined;
  /** An ISO date. */
  today: string;
}

export function groundOf(files: Files, today: string, read: Reader = readLibrary): Ground {
  const { entries } = read(files);
  const site = entries.find((entry) => entry.kind === 'site')?.data;
  return { files, entries, shelves: buildShelves(entries), site, today };
}

/** Something new: its files, lists that got an item more, and what an editor does next. */
export interface Made {
  files: ReadonlyMap<string, string>;
  /** Lists that are there already, with what was put at their end. */
  lists?: ReadonlyMap<string, { text: string; added: string }>;
  next: readonly string[];
}

/** What was written after the kind: its words, and the plan that another is begun from. */
export interface Order {
  words: readonly string[];
  from?: string | undefined;
}

/** A kind of thing that can be made. */
export interface Kind {
  /** What it is, for the list of them all. */
  what: string;
  /** How it is written after the command. */
  example: string;
  make: (order: Order, ground: Ground) => Made;
}

/** A plan by the name that an editor knows it by. */
export function planNamed(name: string, { shelves }: Ground): Plan {
  const plan = shelves.plans.find(({ year }) => year === name);
  if (plan) return plan;
  const make = `npm run new -- plan ${name}`;
  if (shelves.plans.length === 0) throw new CommandError(`Der er ingen plan endnu. Lav den først: ${make}`);
  const around = planIn(shelves, Number(name));
  throw new CommandError(
    around
      ? `Der er ingen plan for ”${name}”. Mente du ${around}?`
      : `Der er ingen plan for ”${name}”, kun for ${joinList(shelves.plans.map(({ year }) => year))}.\nEr det en ny plan, så lav den først: ${make}`,
  );
}

/** The newest plan; most of what is new belongs to it. */
export function newestOf({ shelves: { plans } }: Ground): Plan {
  const plan = plans.at(-1);
  if (!plan) throw new CommandError('Der er ingen plan endnu. Lav den først, fx: npm run new -- plan 2027');
  return plan;
}

/** The document that a plan itself stands in, or else the one that most is told from. */
export const documentOf = ({ ownDocument, renders }: Plan): string =>
  ownDocument.extent === 'missing' ? renders[0]!.document : ownDocument.document;

/** How a plan is named in YAML, where a year alone is a number. */
export const nameInYaml = (year: PlanYear): string | number => (/^\d+$/.test(year) ? Number(year) : year);

/** A thing's key and its name in words: "Flere i mål" is flere-i-maal, and flere-i-job is "Flere i job". */
export function named(word: string): { id: string; name: string } {
  const id = asKey(word);
  if (id === '') throw new CommandError(`”${word}” kan ikke være en nøgle: brug bogstaver og tal, fx flere-i-job.`);
  if (id !== word) return { id, name: capitalize(word.trim()) };
  const name = capitalize(id.replaceAll('-', ' '));
  // A key has no æ, ø and å, and only whoever wrote it knows where they are.
  return { id, name: /ae|oe|aa/.test(id) ? `${placeholder} med æ, ø og å: ${name}` : name };
}

/** After those that are there. */
export const nextPlace = (items: readonly { order?: number | undefined; number?: number | undefined }[]): number =>
  Math.max(0, ...items.map(({ order = 0, number = 0 }) => Math.floor(Math.max(order, number)))) + 1;
