/** Where labels go so that they hide neither each other nor a line. All in pixels. */

/** A text's room, by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Course = readonly { x: number; y: number }[];

export const overlaps = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** How far a point is from the nearest edge of a text. */
export const distanceTo = ({ x, y, width, height }: Box, point: { x: number; y: number }): number =>
  Math.hypot(Math.max(0, Math.abs(point.x - x) - width / 2), Math.max(0, Math.abs(point.y - y) - height / 2));

/** Moves a text's middle so that all of it stays between two edges. */
export const within = (middle: number, width: number, [from, to]: readonly [number, number]): number =>
  Math.min(Math.max(middle, from + width / 2), to - width / 2);

/** How far a text's middle is from the nearest line that passes above or below it. Asked of each place a label might take. */
export function clearance(box: Box, courses: readonly Course[]): number {
  const places = [box.x - box.width / 2, box.x - box.width / 4, box.x, box.x + box.width / 4, box.x + box.width / 2];
  let nearest = farAway;
  for (const course of courses) {
    for (const x of places) nearest = Math.min(nearest, Math.abs(heightAt(course, x) - box.y));
    for (const { x, y } of course) {
      if (Math.abs(x - box.x) * 2 <= box.width) nearest = Math.min(nearest, Math.abs(y - box.y));
    }
  }
  return nearest;
}

/** Beyond this, more room is no better. */
const farAway = 60;

/** How high a line is at a place; without end where it does not reach it. */
function heightAt(course: Course, x: number): number {
  const next = course.findIndex((point) => point.x >= x);
  const [a, b] = [course[next - 1], course[next]];
  if (!b) return Infinity;
  if (!a) return b.x === x ? b.y : Infinity;
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
}

/** Keeps the labels that have room, the first ones before the later. */
export function thin<T extends Box>(labels: readonly T[], taken: readonly Box[] = []): T[] {
  const kept: T[] = [];
  for (const each of labels) if (![...taken, ...kept].some((other) => overlaps(each, other))) kept.push(each);
  return kept;
}
