import { join } from 'node:path';
import { chapterText } from '../../src/import/chapter.ts';
import type { WordDocument } from '../../src/import/word.ts';
import type { Plan } from '../../src/plan/library/library.ts';
import { ofYear } from '../../src/plan/library/library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
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
      `npm run import -- ${fileName.split(/[\\/]/).at(-1)!} --plan ${plan.year} --id tabel-${table} --sheet ${table}`,
    title: asked.options['title'],
    order: nextPlace(ofYear(ground.shelves.chapters, plan.year).filter(({ kind }) => kind === 'chapter')),
    document: asked.options['document'] ?? documentOf(plan),
    figures: ofYear(ground.shelves.figures, plan.year),
  });
  effects.out(['Sådan er dokumentet forstået:', ...told.map((line) => `  ${line}`), ''].join('\n'));
  const problems = problemsAdded(new Map([[file, text]]), ground.files, read);
  if (problems.length > 0) {
    const sources = new Map([...ground.files, [file, new TextEncoder().encode(text)]]);
    throw new CommandError(
      `Der er ikke skrevet noget. Ret det i Word-filen; kontrollen ville sige om kapitlet:\n\n${report(problems, sources)}`,
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
