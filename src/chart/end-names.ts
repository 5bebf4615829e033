import { firstLine, label, type Layer } from './base-spec.ts';
import { spreadWithin, type LinearScale } from './scale.ts';
import { textWidth, wrap } from './text-width.ts';
import { colours, gap, lineHeight, weights, type Size } from './style.ts';

/** Texts beside a plot, each at the height of its value. */
export interface EndNames {
  width: number;
  layers: (scale: LinearScale, width: number) => Layer[];
}

/** A text at the end of a line, at the height of a value. */
export interface EndName {
  text: string;
  value: number;
  colour: string;
}

/** How far up and down texts beside a plot may be moved: never down among the names of the periods. */
export const textBounds = (height: number): [number, number] => [-lineHeight / 2, height + lineHeight / 2];

/** A name of more lines than this is no name beside a line. */
const manyLines = 4;

/** A number that is cut is another number. */
const isCutNumber = (line: string): boolean => /\d-$/.test(line);

/** Nothing where the names are too many or too long to stand there. */
export function namesBeside(names: readonly EndName[], size: Size, height: number, room: number): EndNames | undefined {
  return [Math.min(room, widestName), room].reduce<EndNames | undefined>(
    (found, each) => found ?? namesWithin(names, size, height, each, each < room),
    undefined,
  );
}

/** A column of names need not be wider than this where they have the height for it: the plot has the rest. */
const widestName = 130;

function namesWithin(
  names: readonly EndName[],
  size: Size,
  height: number,
  room: number,
  isWhole: boolean,
): EndNames | undefined {
  const wrapped = names.map((name) => ({ ...name, lines: wrap(name.text, room - gap, size) }));
  const tall = wrapped.map(({ lines }) => lines.length * lineHeight);
  const isTooMuch = tall.reduce((sum, each) => sum + each, 0) > height;
  if (isWhole && wrapped.some(({ lines }) => lines.some((line) => line.endsWith('-')))) return undefined;
  if (isTooMuch || wrapped.some(({ lines }) => lines.length > manyLines || lines.some(isCutNumber))) return undefined;
  const width = Math.max(...wrapped.flatMap(({ lines }) => lines.map((line) => textWidth(line, size)))) + gap;
  return {
    width,
    layers: ({ at }, plot) => {
      const placed = spreadWithin(
        wrapped.map(({ value }) => at(value)),
        tall,
        textBounds(height),
      );
      return wrapped.map(({ lines, colour }, i) =>
        label(lines, plot + gap, firstLine(placed[i]!, lines), {
          fill: colour,
          fontWeight: colour === colours.own ? weights.strong : weights.plain,
        }),
      );
    },
  };
}
