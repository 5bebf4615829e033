import { encode } from 'uqr';

/** An address as a QR code: its side in modules, and the dark ones as a path of runs. */
export interface QrCode {
  size: number;
  path: string;
}

export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 2 });
  return {
    size,
    path: data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join(''),
  };
}

/** Where dark modules begin in a row, and how many follow each other. */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    if (!isDark) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
