import { globSync } from 'node:fs';
import type { PictureMaker } from '../chart/drawn-pictures.ts';
import type { Library } from '../plan/library/library.ts';
import { putArchives } from './archives.ts';
import { describeFiles } from './describe-files.ts';
import { addLicences } from './fonts.ts';
import { putMovedPlaces } from './moved-places.ts';
import { keepOwnPolicies } from './own-policy.ts';
import { putCards } from './put-cards.ts';
import { putIcons } from './put-icons.ts';

/** How a site that is drawn is to be finished. */
export interface Finish {
  /** Where it is published, as "https://plan.example.dk"; undefined where the site does not know. */
  host: string | undefined;
  base: string;
  isPreview: boolean;
  makePicture: PictureMaker;
}

/** Puts into a site what can only be made of it when all its pages are drawn: each step has what the ones before it made. */
export async function finishSite(
  library: Library,
  folder: string,
  { host, base, isPreview, makePicture }: Finish,
): Promise<void> {
  await putIcons(folder);
  await putCards(folder, makePicture);
  addLicences(folder);
  keepOwnPolicies(folder, globSync('**/*.html', { cwd: folder }));
  // Before places are moved, so that an archive whose plan has moved is copied to where it was.
  putArchives(library, folder, { host, base });
  putMovedPlaces(library, folder, base);
  // A preview is nothing that anyone is to gather.
  const isGathered = host !== undefined && !isPreview;
  describeFiles(library, folder, isGathered ? (address) => host + base + address : undefined);
}
