import type { Run } from '../measured.ts';

/** How what is measured is printed: a line for each, in columns. */

export const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;

export const columns = [54, 11, 14, 11] as const;
export const line = (...cells: string[]): void =>
  console.log(
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(columns[0]) : cell.padStart(columns[i] ?? 0)))
      .join('')
      .trimEnd(),
  );
const goalOf = (goal: string): string => (goal ? `   goal: ${goal}` : '');

export function heading(title: string): void {
  console.log(`\n${title}`);
  line('', 'clock', 'processors', 'memory');
}

export const row = (what: string, { wall, cpu, memory }: Run, goal = ''): void =>
  line(what, seconds(wall), seconds(cpu), `${memory.toFixed(0)} MiB`, goalOf(goal));

export const ratio = (what: string, one: Run, other: Run, goal = ''): void =>
  line(what, (one.wall / other.wall).toFixed(2), (one.cpu / other.cpu).toFixed(2), '', goalOf(goal));

export const perPage = (builds: readonly (Run & { pages: number })[], goal: string): void => {
  for (const { wall, cpu, pages } of builds) {
    const isLast = pages === builds.at(-1)!.pages;
    line(
      `a page of ${pages}`,
      `${(wall / pages).toFixed(0)} ms`,
      `${(cpu / pages).toFixed(0)} ms`,
      '',
      isLast ? goalOf(goal) : '',
    );
  }
};

export const weight = (what: string, value: string, goal = ''): void =>
  console.log(`${what.padEnd(columns[0])}${value.padStart(20)}${goalOf(goal)}`);
