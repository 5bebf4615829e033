import { correctionKinds, type CorrectionKind } from '../src/plan/entry/correction.ts';
import type { PartChange } from '../src/plan/seal/changes.ts';
import { withoutFetched } from '../src/plan/seal/chapter-part.ts';
import { saidBy } from '../src/plan/seal/changes.ts';
import { changedSince, partsNow } from '../src/plan/seal/held.ts';
import { isCellName, partsSaying } from '../src/plan/seal/withhold.ts';
import { isSamePlain } from '../src/plan/seal/plain.ts';
import { partName } from '../src/plan/seal/part-names.ts';
import { toldChanges } from '../src/plan/seal/told-changes.ts';
import { correctionKindLabels } from '../src/plan/words/labels.ts';
import { capitalize, formatDate } from '../src/plan/words/danish.ts';
import { nearest } from '../src/plan/words/nearest.ts';
import { shown } from '../src/plan/words/shown.ts';
import { createReader, type Reader } from '../src/read/read-library.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { publishedInGit, type OpenPublished } from './versions.ts';
import { undo } from './seal/undo.ts';
import { CommandError } from './reason.ts';
import { answerOrNothing, answerTo, refusalOfDay } from './seal/answers.ts';
import {
  deskFor,
  nextEdition,
  refuseOtherProblems,
  withTexts,
  writeAll,
  type CorrectionEntry,
  type Desk,
} from './seal/sealing.ts';

const command = 'npm run correct --';

/**
 * Makes the next edition of an adopted plan of what is changed in its files: what, why, and who decided it is written down,
 * and the plan is sealed anew with what it said before.
 */
export async function correct(
  asked: Asked,
  effects: Effects,
  reader: Reader = createReader(),
  published: OpenPublished = publishedInGit,
): Promise<number> {
  const desk = deskFor(asked, command, effects, reader);
  const { seal, year, read, files } = desk;
  if (!seal)
    throw new CommandError(
      `Planen for ${year} er ikke forseglet, så den kan rettes frit. Vedtag den: npm run adopt -- ${year}`,
    );
  if (asked.flags.includes('undo')) return undo({ ...desk, seal }, asked.root, effects, reader, published);
  const { withhold: withheld } = asked.options;
  // What is about to be taken out stands in the way of nothing.
  const others = read.problems.filter(({ file }) => withheld === undefined || file !== seal.file);
  refuseOtherProblems(others, files);
  const changes = changedSince(seal, desk.shelves, read.entries);
  if (withheld !== undefined) refuseStillSaid(withheld, desk);
  if (changes.length === 0 && withheld === undefined)
    throw new CommandError(
      `Intet i planen for ${year} er ændret siden udgave ${seal.edition}. Ret først det, der er forkert.`,
    );
  if (changes.length > 0) effects.out(`Ændret siden udgave ${seal.edition}:\n${changes.map(told).join('\n')}\n`);
  return sealNext(desk, await entryOf(asked, effects), asked, effects, reader);
}

/** What is taken out of what stood before may stand nowhere now, and must be told apart from all else. */
function refuseStillSaid(withheld: string, { shelves, read, year }: Desk): void {
  if (!isCellName(withheld) && withheld.trim().length < 5)
    throw new CommandError(
      `”${withheld}” er for kort til at kendes fra andet. Skriv flere af ordene omkring det, eller er det et tal, cellen: tabel-3/lilleby/2019.`,
    );
  const [first] = isCellName(withheld) ? [] : partsSaying(saidBy(partsNow(year, shelves, read.entries)), withheld);
  if (first !== undefined) throw new CommandError(`”${withheld}” står der endnu: ${first}. Fjern det dér først.`);
}

/** A part that is changed, with the first of what is otherwise in it. */
function told(change: PartChange): string {
  const [first, ...more] = toldChanges(change);
  const { key, before, after } = change;
  const name = `  ${capitalize(partName(change))} (${key})`;
  if (!before) return `${name}: nyt`;
  if (!after) return `${name}: udgået`;
  const also = more.length > 0 ? `, og ${more.length} til` : '';
  if (isSamePlain(withoutFetched(before), withoutFetched(after))) return `${name}: henter tallet`;
  return `${name}: ${first!.label}: ${shown(first!.before) || 'intet'} → ${shown(first!.after) || 'intet'}${also}`;
}

/** What is said of the correction. */
async function entryOf(asked: Asked, effects: Effects): Promise<CorrectionEntry> {
  const today = effects.today();
  const needed = (option: string, text: string, refusal?: (answer: string) => string | undefined): Promise<string> =>
    answerTo({ option, text, ...(refusal && { refusal }) }, asked, effects);
  const named = await needed('kind', `Hvad slags er det (${[...kindsByName.keys()].join(', ')})?`, refusalOfKind);
  const what = await needed('what', 'Hvad er rettet, i én sætning?');
  const why = await needed('why', 'Hvorfor, i én sætning?');
  const body = await needed('body', 'Hvem besluttede det (fx Jobcentret)?');
  const date = await needed('date', 'Hvornår blev det besluttet (fx 2026-12-16)?', refusalOfDay(today));
  const item = await answerOrNothing({ option: 'item', text: 'Hvilket punkt på dagsordenen?' }, asked, effects);
  return { kind: kindNamed(named)!, date: today, what, why, decided: { body, date, ...(item && { item }) } };
}

/** The kinds of corrections by their Danish words. */
const kindsByName: ReadonlyMap<string, CorrectionKind> = new Map(
  correctionKinds.map((kind) => [correctionKindLabels[kind].toLocaleLowerCase('da'), kind]),
);

/** A kind by its Danish word or by its key. */
const kindNamed = (named: string): CorrectionKind | undefined =>
  kindsByName.get(named.toLocaleLowerCase('da')) ?? correctionKinds.find((kind) => kind === named.toLowerCase());

function refusalOfKind(named: string): string | undefined {
  if (kindNamed(named)) return undefined;
  const near = nearest(named, [...kindsByName.keys()]);
  return `”${named}” er ingen slags rettelse. ${near ? `Mente du ${near}?` : `Vælg en af: ${[...kindsByName.keys()].join(', ')}.`}`;
}

function sealNext(
  { seal, files, year }: Desk,
  entry: CorrectionEntry,
  { root, options }: Asked,
  effects: Effects,
  reader: Reader,
): number {
  const { seal: next, texts } = nextEdition(files, seal!, entry, reader, options['withhold']);
  const after = withTexts(files, texts);
  // Another plan that is changed too has its own correction to come.
  refuseOtherProblems(reader(after).problems, after);
  writeAll(texts, files, root, effects, reader);
  effects.out(
    [
      `Planen for ${year} er nu udgave ${next.edition} fra ${formatDate(next.date)}.`,
      `SHA-256: ${next.digest}`,
      ...(options['withhold'] === undefined
        ? []
        : [
            `Udeladt af det, der stod før. I git ligger det endnu: bed den, der passer projektet, om at fjerne det dér.`,
          ]),
      `Læserne ser rettelsen på /${year}/rettelser/ og alle steder, hvor det rettede står.`,
      `Gem i git: git add -A, git commit -m "Plan ${year}, udgave ${next.edition}"`,
      `Blev noget forkert, så kan det tages tilbage, til det er på main: ${command} ${year} --undo`,
    ].join('\n'),
  );
  return 0;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run correct',
    words: ['plan'],
    options: {
      kind: '<slags>',
      what: '<hvad>',
      why: '<hvorfor>',
      body: '<hvem>',
      date: '<dag>',
      item: '<punkt>',
      withhold: '<det, der ikke må stå>',
    },
    flags: ['undo'],
    cannot: 'Planen er ikke rettet.',
    run: (asked, effects) => correct(asked, effects),
  });
}
