import { expect, it } from 'vitest';
import { qrCode } from '../../src/site/qr.ts';

it('an address becomes a square of runs within its margin', () => {
  const { size, path } = qrCode('https://eksempel.dk/2019/moedeark/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((run) => run.slice(1).map(Number));
  expect(runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('')).toBe(path);
  // The corner that a phone looks for: seven dark modules, after the margin.
  expect(runs[0]).toEqual([2, 2, 7, 7]);
  expect(runs.every(([x, y, length]) => x! >= 2 && y! >= 2 && x! + length! <= size - 2 && y! < size - 2)).toBe(true);
});
