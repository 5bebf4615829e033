import { isPlanYear, type PlanYear } from '../value/plan-year.ts';

/** The kinds of pictures that a library may have, by the ending of their names: photos, and drawings with sharp edges. */
export const imageFormats = { jpg: 'jpg', jpeg: 'jpg', png: 'png' } as const;
export type ImageFormat = (typeof imageFormats)[keyof typeof imageFormats];

/** What is known of a picture from its file. */
export interface ImageInput {
  format: ImageFormat;
  /** As it is shown: a camera held on its side writes the other way round. */
  width: number;
  height: number;
  /** SHA-256 of the file: another picture under the same name is another picture. */
  digest: string;
}

/** A picture of the library. Its id is the name of its file, with the ending. */
export interface LibraryImage extends ImageInput {
  id: string;
  /** Undefined for those of the pages that belong to no plan. */
  year?: PlanYear | undefined;
  file: string;
}

/**
 * How large a picture may be. A phone's are 12 million pixels in 2-4 MB and a good camera's 24 million; what is larger stays in
 * git for ever and shows no more. A phone draws 360 pixels of a page with 720 of its own, so a narrower picture is blurred.
 */
export const imageLimits = { bytes: 5_000_000, pixels: 25_000_000, width: 720 } as const;

/** Which picture a text means: one of its own plan, or "2019/havnen.jpg" of another. Undefined for what names no picture. */
export function parseImageReference(
  src: string,
  ownYear: PlanYear | undefined,
): { year: PlanYear | undefined; id: string } | undefined {
  const [, year, id] = /^(?:([^/]+)\/)?([^/\\:]+)$/.exec(src) ?? [];
  if (id === undefined || (year !== undefined && !isPlanYear(year))) return undefined;
  return { year: year ?? ownYear, id };
}

/** Who made a picture. "Foto: " is put in front, unless it says itself what it is: "Tegning: kommunen". */
export const creditLine = (credit: string): string =>
  /^(?:foto|tegning|illustration|grafik|kort|maleri|collage)[^\s:]*:/i.test(credit) ? credit : `Foto: ${credit}`;
