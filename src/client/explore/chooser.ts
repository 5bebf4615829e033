import type { Explored } from '../../chart/explored.ts';
import { element } from '../element.ts';
import { yearOf, type Chosen } from './series.ts';

interface Chooser {
  element: HTMLFormElement;
  chosen: () => Chosen;
}

/** What a reader chooses by: groups, places, years, and chart or table. Only what there is something to choose among. */
export function chooser({ groups, places, rows }: Explored, first: string, update: (chosen: Chosen) => void): Chooser {
  const years = [...new Set(rows.flatMap(({ from, to }) => [yearOf(from), yearOf(to - 1)]))].sort((a, b) => a - b);
  const form = element('form', { class: 'explorer-choices' });
  if (groups.length > 1)
    form.append(checks('Grupper', 'gruppe', groups, groups.includes(first) ? [first] : [groups[0]!]));
  if (places.length > 1) form.append(checks('Steder', 'sted', places, places));
  if (years.length > 1) {
    form.append(
      element(
        'fieldset',
        {},
        element('legend', {}, 'Tid'),
        yearSelect('Fra', 'fra', years, years[0]!),
        yearSelect('Til', 'til', years, years.at(-1)!),
      ),
    );
  }
  form.append(
    element(
      'fieldset',
      {},
      element('legend', {}, 'Vis som'),
      choice('radio', 'som', 'diagram', 'Diagram', true),
      choice('radio', 'som', 'tabel', 'Tabel', false),
    ),
  );
  const chosen = (): Chosen => {
    const data = new FormData(form);
    const all = (name: string, none: readonly string[]): string[] =>
      form.querySelector(`[name=${name}]`) ? data.getAll(name).map(String) : [...none];
    return {
      groups: all('gruppe', groups),
      places: all('sted', places),
      from: Number(data.get('fra') ?? years[0]),
      to: Number(data.get('til') ?? years.at(-1)),
      asTable: data.get('som') === 'tabel',
    };
  };
  form.addEventListener('change', () => update(chosen()));
  form.addEventListener('submit', (event) => event.preventDefault());
  return { element: form, chosen };
}

/** So many choices stand open; more are folded, so that the chart stays in sight. */
const mostOpen = 6;

function checks(title: string, name: string, values: readonly string[], chosen: readonly string[]): HTMLElement {
  const boxes = values.map((value) => choice('checkbox', name, value, value, chosen.includes(value)));
  if (values.length <= mostOpen) return element('fieldset', {}, element('legend', {}, title), ...boxes);
  return element(
    'details',
    {},
    element('summary', {}, `${title}: vælg blandt ${values.length}`),
    element('fieldset', {}, element('legend', { class: 'spoken' }, title), ...boxes),
  );
}

function choice(type: string, name: string, value: string, text: string, isChosen: boolean): HTMLElement {
  const input = element('input', { type, name, value });
  input.checked = isChosen;
  return element('label', { class: 'choice' }, input, text);
}

const yearSelect = (text: string, name: string, years: readonly number[], chosen: number): HTMLElement =>
  element(
    'label',
    {},
    `${text} `,
    element('select', { name }, ...years.map((year) => new Option(String(year), String(year), false, year === chosen))),
  );
