import { findFigure, type Plan } from '../src/plan/library/library.ts';
import { unitKey } from '../src/plan/value/unit.ts';
import { asKey } from '../src/plan/library/layout.ts';
import { plain } from '../src/import/names.ts';
import { siteTable } from '../src/import/site.ts';
import { Refused, refusalText, type Question } from '../src/import/refusal.ts';
import { toldOfTable } from '../src/import/told.ts';
import { understand, type Reading, type Understood } from '../src/import/understand.ts';
import { createReader, type Reader } from '../src/read/read-library.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { readBounded, type FileReader } from './import/bounded.ts';
import { importChapter } from './import/chapter.ts';
import type { Desk } from './import/desk.ts';
import { importFigure, understoodText } from './import/figure.ts';
import { answered, choicesOf, importFlags, importOptions } from './import/options.ts';
import { groundOf, planNamed } from './new/ground.ts';
import { CommandError } from './reason.ts';

const example = 'npm run import -- tabel.xlsx --plan 2019 --id tabel-17';

/** Takes a table or a chapter from another program's file into a plan. */
export async function importFile(
  asked: Asked,
  effects: Effects,
  read: Reader = createReader(),
  open: FileReader = readBounded,
): Promise<number> {
  const [named] = asked.words;
  const { plan: planName, id, chapter } = asked.options;
  if (named === undefined || planName === undefined || (id === undefined) === (chapter === undefined))
    throw new CommandError(
      `Skriv filen, planen, og hvad tabellen eller kapitlet skal hedde. Fx:\n  ${example}\n  npm run import -- unge.docx --plan 2019 --chapter unge`,
    );
  const key = keyOf(id ?? chapter!);
  const desk: Desk = { ground: groundOf(effects.files(asked.root).files, effects.today(), read), read, effects };
  const plan = planNamed(planName, desk.ground);
  try {
    const bytes = effects.open(asked.folder(named));
    const file = await open(bytes, { hidden: asked.flags.includes('hidden'), chapter: chapter !== undefined });
    if ('word' in file) return importChapter({ word: file.word, plan, id: key, fileName: named }, asked, desk);
    const { table, told } =
      'observations' in file
        ? { table: siteTable(file.observations, desk.ground.shelves, file.about), told: ['Slags: webstedets egen fil'] }
        : await understoodWith(
            file.reading,
            { ...asked, options: { ...saidBefore(plan, key, desk), ...asked.options } },
            desk,
            { named, ownNames: namesBefore(plan, key, desk) },
          );
    return importFigure({ table, told, plan, id: key, fileName: named }, asked, desk);
  } catch (error) {
    if (error instanceof Refused)
      throw new CommandError(`${named} er ikke læst ind.\n\n${refusalText(error.refusals)}`);
    throw error;
  }
}

function keyOf(written: string): string {
  const key = asKey(written);
  if (key === written) return key;
  throw new CommandError(
    `”${written}” kan ikke være en nøgle: brug små bogstaver, tal og bindestreg.${key ? ` Mente du ${key}?` : ''}`,
  );
}

/** Of a table that is there already, it is known what its numbers are in and about. */
function saidBefore({ year }: Plan, id: string, { ground }: Desk): Readonly<Record<string, string>> {
  const figure = findFigure(ground.shelves, year, id);
  const cell = figure?.rows[0]?.cells[0];
  const said = {
    unit: cell?.unit && unitKey(cell.unit),
    place: cell?.place,
    measure: figure?.measure,
    group: figure?.group,
  };
  return Object.fromEntries(Object.entries(said).flatMap(([key, value]) => (value ? [[key, value]] : [])));
}

/** What its rows and columns are called; it says itself what they are about. */
function namesBefore({ year }: Plan, id: string, { ground }: Desk): string[] {
  const figure = findFigure(ground.shelves, year, id);
  return figure
    ? [...figure.rows.map(({ label }) => label), ...figure.columns.map(({ title }) => title)].map(plain)
    : [];
}

/** What is not known is asked, where there is somebody to ask; else it is told how to say it. */
async function understoodWith(
  reading: Reading,
  { options, flags }: Asked,
  { ground, effects }: Desk,
  { named, ownNames }: { named: string; ownNames: readonly string[] },
): Promise<Understood> {
  let so: Readonly<Record<string, string | undefined>> = options;
  let wasTold = false;
  for (;;) {
    const found = understand(reading, { ...choicesOf(so, flags, ground.shelves), ownNames }, ground.shelves);
    const [question] = found.questions;
    if (!question) return found;
    // What was understood may well be what is wrong.
    if (!wasTold && found.table.cells.length > 0)
      effects.out(understoodText([...found.told, ...toldOfTable(found.table, ground.shelves)]));
    wasTold ||= found.table.cells.length > 0;
    if (!effects.ask)
      throw new CommandError(
        `${named} er ikke læst ind, for det her kan forstås på flere måder:\n\n${refusalText(found.questions)}`,
      );
    so = answered(so, question.option, await answerTo(question, effects.ask));
  }
}

async function answerTo(
  { where, message, hint, answers, option }: Question,
  ask: NonNullable<Effects['ask']>,
): Promise<string> {
  const choices = answers ? ` (${answers.join(' / ')})` : '';
  const answer = (await ask(`${where ? `${where}: ` : ''}${message}\n${hint}\n${option}${choices}:`)).trim();
  if (answer === '') throw new CommandError('Der er ikke læst noget ind.');
  return answer;
}

if (import.meta.main) {
  await runCommand({
    name: 'npm run import',
    words: ['fil'],
    options: importOptions,
    flags: importFlags,
    cannot: 'Filen kan ikke læses ind.',
    run: importFile,
  });
}
