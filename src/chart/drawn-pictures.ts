/** Draws a picture as PNG, so many times as large as the picture says. */
export type PictureMaker = (svg: string, times: number) => Promise<Uint8Array>;

/** Who draws, where the site's pages and the integration that keeps pictures between builds both find it. */
export const pictures: { maker?: PictureMaker } = ((globalThis as { pictures?: { maker?: PictureMaker } }).pictures ??=
  {});

/**
 * How many times as large as the drawing each PNG is: as it stands on a page, on a screen with twice the points and on slides,
 * and on paper, where 18 cm at 300 points an inch are three times as many.
 */
export const pictureTimes = { lille: 1, mellem: 2, stor: 3 } as const;
