/** Line and column, from 1, as editors count them. */
export interface Place {
  line: number;
  column: number;
}

/** The lines of a text, without their ends. Only line feeds part lines, with a carriage return before them or not. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** Turns an offset into line and column. The place is always inside the text: past the end is the end of the last line. */
export function placesIn(text: string): (offset: number) => Place {
  const lines = linesOf(text);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const last = Math.max(0, lines.length > 1 && lines.at(-1) === '' ? lines.length - 2 : lines.length - 1);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    if (low > last) return { line: last + 1, column: lines[last]!.length + 1 };
    const column = Math.min(Math.max(0, offset - starts[low]!), lines[low]!.length) + 1;
    return { line: low + 1, column };
  };
}
