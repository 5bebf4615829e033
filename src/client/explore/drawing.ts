import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { Explored, ExploredRow } from '../../chart/explored.ts';
import './only-emptying.ts';
import type { Series } from './series.ts';
import { colours } from '../../chart/style.ts';

/** A number as it stands in the chart, in pixels of the chart's own box. */
export interface Spot {
  row: ExploredRow;
  series: string;
  id: string;
  x: number;
  y: number;
}

export interface Drawing {
  show: (explored: Explored, shown: readonly Series[]) => void;
  spots: (shown: readonly Series[]) => Spot[];
  mark: (id: string) => void;
  svg: () => Promise<string>;
  end: () => void;
}

const heightOf = (width: number): number => (width < 480 ? 280 : 360);

/**
 * Runs Vega in a box that has its place in the page, or a width of its own. Its colours are those that the page gives to its
 * own drawings, or that a picture which leaves the page has instead.
 */
export async function drawChart(host: HTMLElement, spec: Explored['spec'], fixed?: number): Promise<Drawing> {
  const canvas = document.createElement('div');
  canvas.ariaHidden = 'true';
  host.append(canvas);
  const { view, finalize } = await embed(canvas, spec, {
    mode: 'vega',
    // No eval: the page's security policy forbids it.
    ast: true,
    expr: expressionInterpreter,
    renderer: 'svg',
    actions: false,
    defaultStyle: false,
    tooltip: false,
  });
  // Vega's own words are English; the chart is told in Danish by what stands around it.
  for (const each of [canvas, ...canvas.querySelectorAll('[aria-roledescription]')]) {
    for (const name of ['role', 'aria-roledescription', 'aria-label']) each.removeAttribute(name);
  }
  const resize = (): void => {
    const width = fixed ?? host.clientWidth;
    if (width === 0) return;
    view.width(width).height(heightOf(width)).run();
  };
  const observer = new ResizeObserver(resize);
  observer.observe(host);
  return {
    show(explored, shown) {
      const rows = shown.flatMap(({ name, style, rows: own }) => {
        const { colour } = style;
        return own.map((row) => ({
          ...row,
          id: idOf(name, row),
          colour,
          fill: style.filled ? colour : colours.paper,
          shape: style.shape,
          dash: style.dash,
        }));
      });
      const [first, last] = [Math.min(...rows.map(({ from }) => from)), Math.max(...rows.map(({ to }) => to))];
      view.signal('years', (last - first) / (365 * 86_400_000));
      view.data('table', rows).data('breaks', breaksIn(explored, shown, first, last));
      resize();
      view.run();
    },
    spots(shown) {
      const x = view.scale('x') as (value: number) => number;
      const y = view.scale('y') as (value: number) => number;
      const [left, top] = view.origin();
      const padding = view.padding() as { left: number; top: number };
      return shown.flatMap(({ name, rows }) =>
        rows.map((row) => ({
          row,
          series: name,
          id: idOf(name, row),
          x: x(row.at) + left + padding.left,
          y: y(row.value) + top + padding.top,
        })),
      );
    },
    mark: (id) => void view.signal('chosen', id).run(),
    svg: async () => (await view.runAsync(), view.toSVG()),
    end() {
      observer.disconnect();
      finalize();
    },
  };
}

const idOf = (series: string, { at, period }: ExploredRow): string => `${series}|${at}|${period}`;

/** What happened while the shown numbers were made, to the groups that are shown, each once, moved apart above the chart. */
function breaksIn({ breaks }: Explored, shown: readonly Series[], first: number, last: number): object[] {
  const groups = new Set(shown.flatMap(({ rows }) => rows.map(({ group }) => group)));
  const own = breaks.filter(({ group, at }) => groups.has(group) && at > first && at < last);
  const distinct = [...new Map(own.map((each) => [`${each.at}|${each.label}`, each])).values()];
  return distinct.sort((a, b) => a.at - b.at).map((each, i) => ({ ...each, row: i % 3 }));
}
