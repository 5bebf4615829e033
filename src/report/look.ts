/** How a part of a report is set off. */
export type Tone = 'file' | 'place' | 'problem' | 'warning' | 'quiet' | 'hint';

/** Where a report is read: how wide it is there, and how a part is set off, where it can be. */
export interface Look {
  columns: number;
  paint: (tone: Tone, text: string) => string;
}

/** For files, logs and pages: no colours, and lines as long as they are. */
export const plain: Look = { columns: Infinity, paint: (_tone, text) => text };
