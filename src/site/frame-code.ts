import type { PublicAddress } from '../plan/publish/addresses.ts';

/** What another site writes to show something in a frame. */
export interface FrameCode {
  /** Of the frame, from the root of the site, and as others use it. */
  frame: string;
  address: string;
  /** Names the frame for who listens, as an attribute holds it. */
  title: string;
  height: number;
}

/** What stands around charts, and a table alone, in pixels. */
const around = 360;
const tableHeight = 640;

/** A frame is as high as its charts and their texts in a narrow column; the table below scrolls within it. */
export const frameCode = (
  { frame, title }: Pick<FrameCode, 'frame' | 'title'>,
  charts: readonly { wide: string; narrow: string }[],
  at: PublicAddress,
): FrameCode => ({
  frame,
  address: at(frame),
  title: title.replaceAll('"', '&quot;'),
  height:
    charts.length === 0
      ? tableHeight
      : charts.reduce((sum, { wide, narrow }) => sum + Math.max(heightOf(wide), heightOf(narrow)), around),
});

const heightOf = (svg: string): number => Math.ceil(Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1] ?? 0));
