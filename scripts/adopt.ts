import type { Document } from 'yaml';
import { changedSince } from '../src/plan/seal/held.ts';
import { isUnfinished } from '../src/plan/library/unwritten.ts';
import { formatDate, joinList } from '../src/plan/words/danish.ts';
import { createReader, type Reader } from '../src/read/read-library.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { CommandError } from './reason.ts';
import { answerOrNothing, answerTo, refusalOfDay } from './seal/answers.ts';
import {
  deskFor,
  firstEdition,
  refuseOtherProblems,
  refuseProblems,
  withTexts,
  writeAll,
  written,
  type Desk,
} from './seal/sealing.ts';

const command = 'npm run adopt --';

/**
 * Adopts a plan and seals its first edition. With `--seal` it is sealed as it stands: of a plan that was adopted long ago,
 * documents may not say by whom or when, and then nobody says it here.
 */
export async function adopt(asked: Asked, effects: Effects, reader: Reader = createReader()): Promise<number> {
  const desk = deskFor(asked, command, effects, reader);
  refuseOtherProblems(desk.read.problems, desk.files);
  refuseUnfinished(desk);
  if (desk.seal) return alreadySealed(desk, effects);
  const isAsItStands = asked.flags.includes('seal');
  if (isAsItStands && desk.plan.status === 'draft') {
    throw new CommandError(`Planen for ${desk.year} er et udkast. Vedtag den: ${command} ${desk.year}`);
  }
  const texts = isAsItStands ? new Map<string, string>() : await adopted(desk, asked, effects);
  return sealFirst(desk, texts, asked.root, effects, reader);
}

function refuseUnfinished({ read: { entries }, year }: Desk): void {
  const files = entries.filter((entry) => entry.year === year && isUnfinished(entry)).map(({ file }) => file);
  if (files.length > 0)
    throw new CommandError(`Der står endnu SKRIV HER i ${joinList(files)}. Skriv det færdigt, eller slet filen.`);
}

function alreadySealed({ seal, shelves, read, year }: Desk, effects: Effects): number {
  const { edition, file } = seal!;
  const changed = changedSince(seal!, shelves, read.entries);
  if (changed.length > 0) {
    throw new CommandError(
      `Planen for ${year} er forseglet som udgave ${edition} og er ændret siden. Kør npm run correct -- ${year}\n` +
        `Er udgaven aldrig udgivet, så slet ${file}, hent listen over adresser igen: git checkout main -- data/addresses.txt, og forsegl: ${command} ${year} --seal`,
    );
  }
  effects.out(`Planen for ${year} er allerede forseglet som udgave ${edition}, og intet er ændret siden.`);
  return 0;
}

/** The plan's file with who adopted it and when. An edition is no older than the decision that it renders. */
async function adopted({ read, plan, year }: Desk, asked: Asked, effects: Effects): Promise<Map<string, string>> {
  const body = await answerTo({ option: 'body', text: 'Hvem vedtog planen (fx Byrådet)?' }, asked, effects);
  const day = { option: 'date', text: 'Hvornår blev den vedtaget (fx 2026-12-16)?' };
  const date = await answerTo({ ...day, refusal: refusalOfDay(effects.today()) }, asked, effects);
  const point = { option: 'item', text: 'Hvilket punkt på dagsordenen (fx punkt 7)?' };
  const item = await answerOrNothing(point, asked, effects);
  const document = read.documents.get(plan.file)!.clone();
  if (plan.status === 'draft') document.set('status', 'adopted');
  document.delete('hearing');
  const { webAddress } = plan.adopted ?? {};
  document.set('adopted', flow(document, { body, date, ...(item && { item }), ...(webAddress && { webAddress }) }));
  document.setIn(['edition', 'date'], effects.today());
  effects.out(`Planen for ${year}: vedtaget af ${body}.`);
  return new Map([[plan.file, written(document)]]);
}

function flow(document: Document, value: object): unknown {
  const node = document.createNode(value);
  (node as { flow?: boolean }).flow = true;
  return node;
}

function sealFirst(
  { files, year }: Desk,
  texts: Map<string, string>,
  root: string,
  effects: Effects,
  reader: Reader,
): number {
  const after = withTexts(files, texts);
  refuseProblems(reader(after).problems, after);
  const { seal, texts: sealed } = firstEdition(after, year, reader);
  writeAll(new Map([...texts, ...sealed]), files, root, effects, reader);
  effects.out(
    [
      `Forseglet: planen for ${year}, udgave ${seal.edition} fra ${formatDate(seal.date)}, ${Object.keys(seal.parts).length} dele.`,
      `SHA-256: ${seal.digest}`,
      `Herefter kan planen kun ændres med en rettelse: npm run correct -- ${year}`,
      `Gem i git: git add -A, git commit -m "Plan ${year} vedtaget"`,
    ].join('\n'),
  );
  return 0;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run adopt',
    words: ['plan'],
    options: { body: '<hvem>', date: '<dag>', item: '<punkt>' },
    flags: ['seal'],
    cannot: 'Planen er ikke vedtaget.',
    run: adopt,
  });
}
