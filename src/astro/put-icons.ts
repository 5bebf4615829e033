import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { addresses, iconSizes, type IconSize } from '../plan/publish/addresses.ts';
import { tones } from '../styles/tones.ts';

/**
 * The site's mark for those who take no SVG, drawn from the one that the site has, its own or the program's. A picture that
 * the municipality has put into `public/` itself stays.
 */
export async function putIcons(folder: string): Promise<void> {
  const mark = await readFile(join(folder, 'favicon.svg'));
  const lacking = iconSizes
    .map((size) => ({ size, file: join(folder, addresses.icon(size)) }))
    .filter(({ file }) => !existsSync(file));
  await Promise.all(lacking.map(({ size, file }) => drawn(mark, size).toFile(file)));
}

/** A telephone cuts the corners off and makes what is open black: there the mark stands on paper. */
function drawn(mark: Buffer, size: IconSize): Sharp {
  if (size !== 180) return drawnAs(mark, size);
  const room = Math.round(size / 9);
  const background = tones.paper.light;
  return drawnAs(mark, size - 2 * room)
    .extend({ top: room, bottom: room, left: room, right: room, background })
    .flatten({ background });
}

/** Drawn large at once: made larger afterwards, its edges would blur. */
const drawnAs = (mark: Buffer, size: number): Sharp =>
  sharp(mark, { density: 72 * (size / 16) })
    .resize(size, size, { fit: 'contain', background: '#0000' })
    .png();
