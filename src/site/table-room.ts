import { textWidth } from '../chart/text-width.ts';
import type { Figure } from '../plan/library/figure.ts';
import { isSentence, type TableColumn } from './table-columns.ts';

/**
 * How much room a table needs, so that no word or number is cut, told without a browser: what is narrower than that is
 * set in another way (src/styles/table.css). The steps are widths in rem that the style sheet knows.
 */
const steps = [18, 20, 22, 25, 28, 32, 36, 42, 50, 60] as const;

/**
 * The step of the whole table, of the columns that stay where those of other places fold away, and of the same with the
 * names of the rows on lines of their own; a class for each. In less room, which is any table's in large type, each number
 * stands on its own line.
 */
export function tableRoom(figure: Figure, columns: readonly TableColumn[]): { classes: string[] } {
  const every = columns.map((_, i) => i);
  const own = every.filter((i) => !columns[i]!.isOther);
  const whole = stepOf(figure, every);
  const least = foldsWholeHeads(figure, columns) ? stepOf(figure, own) : undefined;
  const stacked = stepOfStack(figure, own);
  return {
    classes: [`needs-${whole ?? 'more'}`, `own-${least ?? 'more'}`, ...(stacked ? [`stack-${stacked}`] : [])],
  };
}

/** A head over both columns that fold away and columns that stay would keep the place of all: such a table does not fold as one. */
const foldsWholeHeads = (figure: Figure, columns: readonly TableColumn[]): boolean =>
  oversOf(
    figure,
    columns.map((_, i) => i),
  ).every(({ from, count }) => new Set(columns.slice(from, from + count).map(({ isOther }) => isOther)).size === 1);

/** The first step that the columns fit within; nothing where they need more than the last. */
const stepOf = (figure: Figure, shown: readonly number[]): number | undefined =>
  firstStep((setting) => {
    const columns = shown.map((i) => columnWidth(figure, i, setting));
    const more = oversOf(figure, shown).map((over) =>
      Math.max(0, overWidth(over, setting) - sum(columns.slice(over.from, over.from + over.count))),
    );
    return nameWidth(figure, setting) + sum(columns) + sum(more);
  });

/** The step of columns of equal width below the names; nothing where their heads do not stand in even rows. */
function stepOfStack(figure: Figure, shown: readonly number[]): number | undefined {
  const overs = oversOf(figure, shown);
  const [{ count, text } = { count: 1, text: undefined }] = overs;
  const isEven = overs.every((over) => over.count === count && (over.text === undefined) === (text === undefined));
  if (!isEven) return undefined;
  return firstStep((setting) => {
    const columns = shown.map((i) => columnWidth(figure, i, setting));
    return shown.length * Math.max(...columns, ...overs.map((over) => overWidth(over, setting) / count));
  });
}

/** Type and the space before a column, as the style sheet sets them: in little room there is a little less of both. */
interface Setting {
  font: number;
  space: number;
}
const close: Setting = { font: 14.4, space: 8.8 };
const open: Setting = { font: 15.4, space: 12.8 };
const littleRoom = 36;

const rem = 16;
const ofAMark = 9;
/** So much of a long name of a row stands on one line. */
const ofAName = 108;

/** The first step that a width fits within, as it is set there. */
const firstStep = (width: (setting: Setting) => number): number | undefined =>
  steps.find((step) => step >= width(step < littleRoom ? close : open) / rem);

function nameWidth({ rows }: Figure, setting: Setting): number {
  const names = rows.flatMap(({ label, detail = '' }) => [label, detail]);
  const mark = rows.some(({ notes }) => notes) ? ofAMark : 0;
  return Math.max(longestWord(names, setting), Math.min(longestLine(names, setting), ofAName)) + mark;
}

/** Names so short that they stand on one line wherever the table does. */
export const hasShortNames = ({ rows }: Figure): boolean =>
  rows.every(({ label, detail }) => detail === undefined && textWidth(label, open) <= ofAName);

function columnWidth({ rows, columns }: Figure, index: number, setting: Setting): number {
  const { title, notes = [] } = columns[index]!;
  const cells = rows.flatMap((row) => row.cells[index] ?? []);
  const marks = Math.max(notes.length, ...cells.map((cell) => cell.notes.length));
  const sentences = cells.filter(isSentence).map(({ shown }) => shown);
  const numbers = cells.filter((cell) => !isSentence(cell)).map(({ shown }) => shown);
  const text = Math.max(longestWord([title, ...sentences], setting), longestLine(numbers, setting));
  return text + marks * ofAMark + setting.space;
}

interface Over {
  text: string | undefined;
  from: number;
  count: number;
}

/** What stands over several of the columns, which are at least as wide together as its longest word; or over one, nothing. */
function oversOf({ columns }: Figure, shown: readonly number[]): Over[] {
  const overs: Over[] = [];
  shown.forEach((index, from) => {
    const text = columns[index]!.over;
    const last = overs.at(-1);
    if (text !== undefined && last?.text === text) last.count += 1;
    else overs.push({ text, from, count: 1 });
  });
  return overs;
}

const overWidth = ({ text = '' }: Over, setting: Setting): number => longestWord([text], setting) + setting.space;

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const longestLine = (texts: readonly string[], setting: Setting): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, setting)));
/** A line may break after a space or a hyphen, and nowhere else. */
const longestWord = (texts: readonly string[], setting: Setting): number =>
  longestLine(
    texts.flatMap((text) => text.split(/[ \n]|(?<=-)/)),
    setting,
  );
