import type { Explored } from '../chart/explored.ts';
import { chooser } from './explore/chooser.ts';
import { element } from './element.ts';
import { drawChart } from './explore/drawing.ts';
import { legendMark } from './explore/legend-mark.ts';
import { pointWalk } from './explore/point-walk.ts';
import { savePicture } from './explore/picture.ts';
import { seriesIn, shownInWords, type Chosen, type Series } from './explore/series.ts';
import { fillTable } from './explore/table.ts';
import { inFontOf } from './explore/theme.ts';

/**
 * Puts a chart that one can explore in the place of the drawn ones: groups, places and time to choose, a legend that
 * hides and shows, numbers by mouse, touch and arrow keys, and the same as a table. Escape goes back.
 */
export async function showLive(charts: HTMLElement, tools: HTMLElement, opener: HTMLElement): Promise<void> {
  const response = await fetch(charts.dataset['explore']!);
  if (!response.ok) throw new Error(response.statusText);
  const fetched = await response.text();
  const explored = JSON.parse(inFontOf(charts, fetched)) as Explored;
  const panel = element('section', { class: 'explorer', 'aria-label': `Udforsk: ${explored.title}` });
  charts.after(panel);
  const host = element('div', { class: 'explorer-chart' });
  const legend = element('div', { class: 'explorer-legend', role: 'group', 'aria-label': 'Vis og skjul linjer' });
  const title = element('p', { class: 'explorer-title', role: 'status' });
  const table = element('table', { hidden: '' });
  const drawing = await drawChart(host, explored.spec);
  const walk = pointWalk(host, drawing);
  const hidden = new Set<string>();
  let seen: readonly Series[] = [];

  const update = (chosen: Chosen): void => {
    const all = seriesIn(explored, chosen);
    const shown = all.filter(({ name }) => !hidden.has(name));
    seen = shown;
    title.textContent = shownInWords(shown) || 'Der er ingen tal for det valgte.';
    legend.replaceChildren(
      ...all.map(({ name, style }) => {
        const button = element('button', { type: 'button', 'aria-pressed': String(!hidden.has(name)) }, name);
        button.prepend(legendMark(style));
        button.addEventListener('click', () => {
          if (!hidden.delete(name)) hidden.add(name);
          update(chosen);
          [...legend.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.focus();
        });
        return button;
      }),
    );
    drawing.show(explored, shown);
    walk.over(shown);
    fillTable(table, explored, shown);
    host.hidden = chosen.asTable;
    table.hidden = !chosen.asTable;
  };

  const close = (): void => {
    panel.remove();
    drawing.end();
    charts.hidden = false;
    tools.hidden = false;
    opener.focus();
  };
  const save = (format: 'svg' | 'png') => (): void =>
    void savePicture(
      {
        explored: JSON.parse(fetched) as Explored,
        series: seen,
        about: shownInWords(seen),
        name: charts.dataset['name'] ?? 'diagram',
      },
      format,
    );
  const actions = element('div', { class: 'chart-tools' });
  for (const [text, action] of [
    ['Gem som SVG', save('svg')],
    ['Gem som PNG', save('png')],
    ['Luk', close],
  ] as const) {
    const button = element('button', { type: 'button' }, text);
    button.addEventListener('click', action);
    actions.append(button);
  }
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (!walk.leave()) close();
  });
  const form = chooser(explored, charts.dataset['of'] ?? '', update);
  panel.append(form.element, title, legend, element('p', { class: 'meta' }, explored.unit), host, table, actions);
  charts.hidden = true;
  tools.hidden = true;
  update(form.chosen());
  host.focus();
}
