import { join } from 'node:path';
import { stringify, type Document } from 'yaml';
import { correctionId, type Correction } from '../../src/plan/entry/correction.ts';
import type { SealInput, Seal } from '../../src/plan/entry/seal.ts';
import { isPlanYear, type PlanYear } from '../../src/plan/value/plan-year.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { buildShelves, type Plan, type Shelves } from '../../src/plan/library/library.ts';
import { partsNow } from '../../src/plan/seal/held.ts';
import { editionAfter, firstSeal, nextSeal, sealFile } from '../../src/plan/seal/seal.ts';
import { saidBy } from '../../src/plan/seal/changes.ts';
import { withhold } from '../../src/plan/seal/withhold.ts';
import { joinList } from '../../src/plan/words/danish.ts';
import { nearest } from '../../src/plan/words/nearest.ts';
import type { Files, Reader, ReadLibrary } from '../../src/read/read-library.ts';
import { report } from '../../src/report/report.ts';
import { addressListAfter } from '../addresses.ts';
import type { Asked, Effects } from '../command.ts';
import { CommandError } from '../reason.ts';

/** What commands that seal a plan have in common. */

/** A library as far as a command that seals needs it. */
export interface Desk {
  files: Files;
  read: ReadLibrary;
  shelves: Shelves;
  plan: Plan;
  year: PlanYear;
  seal: Seal | undefined;
}

/** The library, and the plan that is named after the command. */
export function deskFor({ root, words: [year = ''] }: Asked, command: string, effects: Effects, reader: Reader): Desk {
  const { files, unreadable } = effects.files(root);
  const read = reader(files, unreadable);
  const shelves = buildShelves(read.entries);
  const names = shelves.plans.map((plan) => plan.year);
  if (year === '') throw new CommandError(`Sig, hvilken plan det er: ${command} ${names.at(-1) ?? '2021'}`);
  const plan = shelves.plans.find((each) => each.year === year);
  if (!plan || !isPlanYear(year)) {
    const near = nearest(year, names);
    throw new CommandError(
      `Der er ingen plan for ”${year}”${near ? `. Mente du ${near}?` : `, kun for ${joinList(names)}.`}`,
    );
  }
  return { files, read, shelves, plan, year, seal: shelves.seals.find((each) => each.year === year) };
}

/** Nothing is sealed of a library that is not in order. */
export function refuseProblems(
  problems: readonly Problem[],
  files: Files,
  refused = 'Der er ikke forseglet noget',
): void {
  if (problems.length === 0) return;
  throw new CommandError(`${refused}, for kontrollen siger:\n\n${report(problems, files)}`);
}

/** What is changed in a sealed plan stands in the way of no command that is about just that. */
export const refuseOtherProblems = (problems: readonly Problem[], files: Files, refused?: string): void =>
  refuseProblems(
    problems.filter(({ rule }) => rule !== 'sealed-change'),
    files,
    refused,
  );

const sealPath = (year: PlanYear): string => `data/${year}/seal.json`;

const encoder = new TextEncoder();

/** The files with others in place of or beside them. */
export const withTexts = (files: Files, texts: Texts): Files =>
  new Map([...files, ...[...texts].map(([file, text]) => [file, encoder.encode(text)] as const)]);

/** Files that a command writes, by their paths in the library. */
export type Texts = ReadonlyMap<string, string>;

/** The first edition of a plan, sealed as its files stand. */
export function firstEdition(files: Files, year: PlanYear, reader: Reader): { seal: SealInput; texts: Texts } {
  const { entries } = reader(files);
  const shelves = buildShelves(entries);
  const { edition } = shelves.plans.find((plan) => plan.year === year)!;
  const seal = firstSeal(year, edition.number, edition.date, saidBy(partsNow(year, shelves, entries)));
  return { seal, texts: new Map([[sealPath(year), sealFile(seal)]]) };
}

/** What is said of a correction, as it is written in its file. */
export type CorrectionEntry = Omit<Correction, 'id' | 'year' | 'file'>;

/**
 * The next edition of a sealed plan as its files stand, with what is said of it. What is withheld is said no more of the
 * editions before it either, and the correction tells which of them that is.
 */
export function nextEdition(
  files: Files,
  before: Seal,
  entry: CorrectionEntry,
  reader: Reader,
  withheld?: string,
): { seal: SealInput; texts: Texts } {
  const next = editionSaying(files, before, entry, reader);
  if (withheld === undefined) return next;
  const found = withhold(next.seal, withheld).withheld;
  if (found.length === 0) throw new CommandError(`”${withheld}” står ikke i nogen tidligere udgave.`);
  const told = editionSaying(files, before, { ...entry, withheld: found }, reader);
  const { seal } = withhold(told.seal, withheld);
  return { seal, texts: new Map([...told.texts, [sealPath(before.year), sealFile(seal)]]) };
}

function editionSaying(
  files: Files,
  before: Seal,
  entry: CorrectionEntry,
  reader: Reader,
): { seal: SealInput; texts: Texts } {
  const { year } = before;
  const edition = editionAfter(before.edition);
  const correction = new Map([[`data/${year}/corrections/${correctionId(edition)}.yaml`, written(entry)]]);
  const { entries } = reader(withTexts(files, correction));
  const seal = nextSeal(before, edition, entry.date, saidBy(partsNow(year, buildShelves(entries), entries)));
  return { seal, texts: new Map([...correction, [sealPath(year), sealFile(seal)]]) };
}

/** Writes files, and takes up in the list of addresses what they add to the site. */
export function writeAll(texts: Texts, files: Files, root: string, effects: Effects, reader: Reader): void {
  const all = new Map([...texts, ...addressListAfter(withTexts(files, texts), reader)]);
  for (const [file, text] of all) effects.write(join(root, file), text);
}

/** YAML as the program writes it; what an editor has written keeps its comments. */
export const written = (value: Document | object): string =>
  'toString' in value && 'contents' in value
    ? value.toString({ lineWidth: 0, flowCollectionPadding: false })
    : stringify(value, { lineWidth: 0 });
