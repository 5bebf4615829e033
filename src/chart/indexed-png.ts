import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** A drawing as points: red, green, blue and how solid, a byte each, from the top. */
export interface Pixels {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** So many colours has a PNG file that names them by number. */
const mostColours = 256;

/**
 * A solid drawing as a PNG file that lists its colours and names each point's by number: what is drawn in few tones is a third as
 * large as with the colour at each point. Nothing where it has more colours than such a file may list.
 */
export async function indexedPng(drawing: Pixels): Promise<Uint8Array | undefined> {
  const found = numbered(drawing);
  if (!found) return undefined;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(drawing.width, 0);
  header.writeUInt32BE(drawing.height, 4);
  // Eight bits a point, and colours by number.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(found.colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])),
    ),
    chunk('IDAT', await promisify(deflate)(found.lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours of a drawing, and each line as their numbers, after the byte that says how the line is written. */
function numbered({ width, height, pixels }: Pixels): { colours: number[]; lines: Uint8Array } | undefined {
  const points = new Uint32Array(new Uint8Array(pixels).buffer);
  const numbers = new Map<number, number>();
  const lines = new Uint8Array((width + 1) * height);
  let last = -1;
  let number = 0;
  for (let y = 0, from = 0; y < height; y += 1) {
    for (let x = 1; x <= width; x += 1, from += 1) {
      const point = points[from]!;
      // Most points are as the one before.
      if (point !== last) {
        last = point;
        number = numbers.get(point) ?? numbers.size;
        if (number === mostColours) return undefined;
        numbers.set(point, number);
      }
      lines[y * (width + 1) + x] = number;
    }
  }
  return { colours: [...numbers.keys()], lines };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
