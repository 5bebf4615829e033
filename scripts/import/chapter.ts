import { join } from 'node:path';
import { chapterText } from '../../src/import/chapter.ts';
import type { WordDocument } from '../../src/import/word.ts';
import type { Plan } from '../../src/plan/library/library.ts';
import { ofYear } from '../../src/plan/library/library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
import { refusalText } from '../../src/import/refusal.ts';
import type { Problem } from '../../src/plan/value/problem.ts';
import { report } from '../../src/report/report.ts';
import type { Asked } from '../command.ts';
import { documentOf, nextPlace } from '../new/ground.ts';
import { CommandError } from '../reason.ts';
import { problemsAdded, writeOrShow, type Desk } from './desk.ts';

export interface ChapterOrder {
  word: WordDocument;
  plan: Plan;
  id: string;
  fileName: string;
}

/** A Word document as a chapter that waits to be written on. */
export function importChapter(
  { word, plan, id, fileName }: ChapterOrder,
  asked: Asked,
  { effects, ground, read }: Desk,
): number {
  const file = `content/${plan.year}/${id}.mdx`;
  if (ground.files.has(file) || effects.exists(join(asked.root, file)))
    throw new CommandError(
      `${file} er der i forvejen og bliver ikke skrevet over. Skriv et andet navn efter --chapter, eller slet filen først.`,
    );
  const { text, told } = chapterText(word, {
    file: fileName.split(/[\\/]/).at(-1)!,
    tableCommand: (table) =>
      `npm run import -- ${fileName.split(/[\\/]/).at(-1)!} --plan ${plan.year} --id ${freeId(table, plan, ground)} --sheet ${table}`,
    title: asked.options['title'],
    order: nextPlace(ofYear(ground.shelves.chapters, plan.year).filter(({ kind }) => kind === 'chapter')),
    document: asked.options['document'] ?? documentOf(plan),
    figures: ofYear(ground.shelves.figures, plan.year),
  });
  effects.out(['Sådan er dokumentet forstået:', ...told.map((line) => `  ${line}`), ''].join('\n'));
  const problems = problemsAdded(new Map([[file, text]]), ground.files, read);
  if (problems.length > 0) {
    const [own, others] = [
      problems.filter((each) => each.file === file),
      problems.filter((each) => each.file !== file),
    ];
    throw new CommandError(
      [
        'Der er ikke skrevet noget. Ret det i Word-filen; kontrollen ville sige om kapitlet:',
        ...(own.length > 0 ? [refusalText(own.map((problem) => ({ ...problem, where: placeIn(text, problem) })))] : []),
        ...(others.length > 0 ? [report(others, ground.files)] : []),
      ].join('\n\n'),
    );
  }
  const next = [
    'Læs tabellerne ind, hvor der i filen står en kommando til det.',
    `Skriv teksten om med dine egne ord, og skriv, hvor der står ${placeholder}. Så længe det står der, kommer kapitlet ikke på webstedet.`,
    'Se efter: npm run check',
  ];
  writeOrShow({ file, text, next }, asked, effects);
  return 0;
}

/** What a table of the document may be called: the first number that no table of the plan has, or one after that for each. */
function freeId(nth: number, { year }: Plan, { files, shelves }: Desk['ground']): string {
  const figures = ofYear(shelves.figures, year);
  const isTaken = (n: number): boolean =>
    files.has(`data/${year}/figures/tabel-${n}.yaml`) || figures.some(({ order }) => order === n);
  let n = 0;
  for (let found = 0; found < nth;) {
    n += 1;
    if (!isTaken(n)) found += 1;
  }
  return `tabel-${n}`;
}

/** The words of a chapter that a problem is about: the chapter is not there to be looked into. */
function placeIn(text: string, { line, column }: Problem): string {
  const written = text.split('\n')[line - 1] ?? '';
  const from = Math.max(0, column - 31);
  const words = written.slice(from, column + 50).trim();
  return words === ''
    ? 'det kapitel, der ville blive lavet'
    : `teksten ”${from > 0 ? '…' : ''}${words}${column + 50 < written.length ? '…' : ''}”`;
}
