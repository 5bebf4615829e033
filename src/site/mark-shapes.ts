import type { Mark } from '../plan/value/conclusion.ts';

const full = '<circle cx="10" cy="10" r="9" fill="currentColor"/>';
const ring = '<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2"/>';
const line = (d: string, look: string): string => `<path d="${d}" fill="none" ${look}/>`;
const onFull = 'stroke="var(--paper)" stroke-width="2.2"';

/** What each mark looks like in a square of 20, on pages and in pictures: filled is final, a ring is so far. */
export const markShapes: Record<Mark, string> = {
  met: full + line('M5.5 10.4l3 3 6-6.6', onFull),
  'partly-met': `${full}<path d="M10 3.5a6.5 6.5 0 000 13z" fill="var(--paper)"/>`,
  'not-met': full + line('M6.6 6.6l6.8 6.8M13.4 6.6l-6.8 6.8', onFull),
  'met-so-far': ring + line('M5.8 10.4l2.8 2.8 5.6-6.2', 'stroke="currentColor" stroke-width="2.2"'),
  'partly-met-so-far': `${ring}<path d="M10 2a8 8 0 010 16z" fill="currentColor"/>`,
  'not-met-so-far': ring + line('M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4', 'stroke="currentColor" stroke-width="2"'),
  'no-target': '<circle cx="10" cy="10" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  unknown:
    '<circle cx="10" cy="10" r="8.2" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.55"/>' +
    line('M7.7 8.1c0-3 4.7-3 4.7-.2 0 1.9-2.4 1.8-2.4 3.9M10 13.4v1.6', 'stroke="currentColor" stroke-width="1.7"'),
};
