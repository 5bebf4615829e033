import { parse, View } from 'vega';
import type { LayeredSpec } from '../../src/chart/base-spec.ts';
import { compileChart } from '../../src/chart/vega.ts';
import { textWidth } from '../../src/chart/text-width.ts';

/** What a drawing holds, in pixels of the whole picture, read from what Vega draws and not from its SVG. */
export interface Drawn {
  width: number;
  height: number;
  texts: DrawnText[];
  points: { x: number; y: number; datum: Record<string, unknown> }[];
  bars: { left: number; right: number; datum: Record<string, unknown> }[];
}

export interface DrawnText {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of an axis that Vega draws. */
  isTick: boolean;
}

interface Item {
  x?: number;
  y?: number;
  dx?: number;
  dy?: number;
  width?: number;
  x2?: number;
  text?: string | string[];
  align?: string;
  baseline?: string;
  fontSize?: number;
  lineHeight?: number;
  opacity?: number;
  datum?: Record<string, unknown>;
  marktype?: string;
  role?: string;
  items?: Item[];
}

export async function drawn(spec: LayeredSpec): Promise<Drawn> {
  const view = new View(parse(compileChart(spec)), { renderer: 'none' });
  await view.runAsync();
  const { left, right, top, bottom } = spec.padding as Record<'left' | 'right' | 'top' | 'bottom', number>;
  const result: Drawn = {
    width: left + right + (spec.width as number),
    height: top + bottom + (spec.height as number),
    texts: [],
    points: [],
    bars: [],
  };
  walk((view.scenegraph() as unknown as { root: Item }).root, left, top, result);
  view.finalize();
  return result;
}

function walk(mark: Item, x: number, y: number, result: Drawn): void {
  for (const item of mark.items ?? []) {
    const at = { x: x + (item.x ?? 0), y: y + (item.y ?? 0) };
    if (mark.marktype === 'group') for (const inner of item.items ?? []) walk(inner, at.x, at.y, result);
    else if (mark.marktype === 'text') result.texts.push(...textOf(item, at, mark.role ?? ''));
    else if (mark.marktype === 'symbol' && item.datum?.['series'] !== undefined) {
      result.points.push({ ...at, datum: item.datum });
    } else if (mark.marktype === 'rect' && item.datum?.['category'] !== undefined) {
      result.bars.push({ left: at.x, right: at.x + (item.width ?? 0), datum: item.datum });
    }
  }
}

function textOf(item: Item, at: { x: number; y: number }, role: string): DrawnText[] {
  const lines = [item.text ?? ''].flat().filter((line) => line !== '');
  const font = item.fontSize ?? 14;
  const lineHeight = item.lineHeight ?? font + 2;
  return lines.map((text, i) => {
    const width = textWidth(text, { font });
    const x = at.x + (item.dx ?? 0);
    const left = item.align === 'right' ? x - width : item.align === 'center' ? x - width / 2 : x;
    // All texts of charts are set by their middle, but for those of Vega's own horizontal axes, which hang from the top.
    const middle = at.y + (item.dy ?? 0) + i * lineHeight + (item.baseline === 'top' ? font / 2 : 0);
    return {
      text,
      left,
      right: left + width,
      top: middle - font * 0.42,
      bottom: middle + font * 0.42,
      isTick: role.startsWith('axis'),
    };
  });
}
