import { join } from 'node:path';
import { correctionId } from '../../src/plan/entry/correction.ts';
import type { Seal } from '../../src/plan/entry/seal.ts';
import { ofYear } from '../../src/plan/library/library.ts';
import { sealBefore, sealFile } from '../../src/plan/seal/seal.ts';
import { formatDate } from '../../src/plan/words/danish.ts';
import type { Reader } from '../../src/read/read-library.ts';
import { addressListAfterUndo, listFile } from '../addresses.ts';
import type { Effects } from '../command.ts';
import { CommandError } from '../reason.ts';
import type { OpenPublished } from '../versions.ts';
import { withTexts, type Desk } from './sealing.ts';

/**
 * Takes back the newest edition of a plan, as long as no reader has seen it: what its correction says is deleted, and the plan is
 * sealed as it was before. What is changed in its files stays, to be changed further or put back.
 */
export function undo(
  { seal, year, files, shelves }: Desk & { seal: Seal },
  root: string,
  effects: Effects,
  reader: Reader,
  published: OpenPublished,
): number {
  const { edition } = seal;
  const before = sealBefore(seal);
  if (!before) throw new CommandError(`Planen for ${year} er udgave ${edition} og har ingen rettelse at tage tilbage.`);
  const id = correctionId(edition);
  const correction = `data/${year}/corrections/${id}.yaml`;
  if (published(root, correction))
    throw new CommandError(
      `Udgave ${edition} er på main, så den er udgivet, og så bliver den stående. Det, der er forkert, rettes i en ny rettelse.`,
    );
  if (ofYear(shelves.corrections, year).some((each) => each.id === id && each.withheld))
    throw new CommandError(
      `Udgave ${edition} udelader noget af det, der stod før, og det har programmet ikke mere. Hent ${seal.file} i git, og slet ${correction}.`,
    );
  const kept = withTexts(files, new Map([[seal.file, sealFile(before)]]));
  const left = new Map(kept);
  left.delete(correction);
  const list = addressListAfterUndo(left, reader, new TextDecoder().decode(published(root, listFile)));
  for (const [file, text] of [[seal.file, sealFile(before)] as const, ...list]) effects.write(join(root, file), text);
  if (files.has(correction)) effects.remove(join(root, correction));
  effects.out(
    [
      `Udgave ${edition} er taget tilbage. Planen for ${year} er igen udgave ${before.edition} fra ${formatDate(before.date)}.`,
      `Det, du har rettet i filerne, står der endnu. Ret det færdigt, og kør npm run correct -- ${year}, eller hent filerne i git.`,
    ].join('\n'),
  );
  return 0;
}
