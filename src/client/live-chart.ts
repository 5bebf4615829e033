import embed, { type VisualizationSpec } from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { fontFamily } from '../chart/style.ts';

export interface LiveChart {
  save: (format: 'svg' | 'png') => Promise<void>;
}

/** Puts a live chart in the place of the drawn one, in the colours and the font that the page has just now. */
export async function showLive(plot: HTMLElement): Promise<LiveChart> {
  const drawn = [...plot.children].find((child) => child.checkVisibility()) ?? plot.firstElementChild!;
  const response = await fetch(plot.dataset['explore']!);
  if (!response.ok) throw new Error(response.statusText);
  const specs = JSON.parse(resolveTheme(await response.text(), plot)) as Record<'wide' | 'narrow', VisualizationSpec>;
  const host = document.createElement('div');
  host.className = drawn.className;
  const { view } = await embed(host, specs[drawn.classList.contains('wide') ? 'wide' : 'narrow'], {
    mode: 'vega',
    // No eval: the page's security policy forbids it.
    ast: true,
    expr: expressionInterpreter,
    renderer: 'svg',
    actions: false,
    defaultStyle: false,
    tooltip: { disableDefaultStyle: true },
    scaleFactor: 2,
  });
  fitToWidth(host);
  for (const name of ['role', 'aria-labelledby', 'aria-describedby']) {
    host.setAttribute(name, drawn.getAttribute(name) ?? '');
  }
  drawn.replaceWith(host);
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const link = document.createElement('a');
    link.href = await view.toImageURL(format, format === 'png' ? 2 : 1);
    link.download = `${plot.dataset['name']}.${format}`;
    link.click();
  };
  return { save };
}

/** The drawing grows and shrinks with the column, as the one before it did. */
function fitToWidth(host: HTMLElement): void {
  const svg = host.querySelector('svg')!;
  svg.removeAttribute('width');
  svg.removeAttribute('height');
}

/** Puts in what the custom properties stand for, since a saved picture cannot ask the page. */
function resolveTheme(spec: string, plot: HTMLElement): string {
  const probe = document.createElement('span');
  plot.append(probe);
  const colours = spec.replace(/var\(--([a-z]+)\)/g, (variable) => {
    probe.style.color = variable;
    return getComputedStyle(probe).color;
  });
  probe.style.fontFamily = 'var(--ui)';
  const font = JSON.stringify(getComputedStyle(probe).fontFamily).slice(1, -1);
  probe.remove();
  return colours.replaceAll(fontFamily, font);
}
