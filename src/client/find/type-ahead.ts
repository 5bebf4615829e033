import { finderOf, type Findable } from '../../plan/words/finding.ts';
import { element } from '../element.ts';

/** So many are proposed at once: they are heard one by one. */
const most = 7;

/** Proposes what has the name that one is writing, as a list below the field: the way to it is one key away. */
export async function propose(field: HTMLInputElement): Promise<void> {
  const response = await fetch(field.dataset['names']!).catch(() => undefined);
  if (!response?.ok) return;
  const { find } = finderOf((await response.json()) as Findable[]);
  const list = element('ul', {
    id: `${field.id}-forslag`,
    class: 'proposals',
    role: 'listbox',
    'aria-label': 'Forslag',
  });
  const said = element('span', { class: 'spoken', role: 'status' });
  list.hidden = true;
  field.after(list, said);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);

  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const chosen = (): number => options().findIndex((option) => option.ariaSelected === 'true');
  const close = (): void => {
    list.hidden = true;
    choose(-1);
    field.ariaExpanded = 'false';
  };
  const choose = (at: number): void => {
    for (const [i, option] of options().entries()) option.ariaSelected = String(i === at);
    const option = options()[at];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (): void => {
    const found = find(field.value).slice(0, most);
    list.replaceChildren(...found.map((each, i) => optionOf(each, `${list.id}-${i}`)));
    list.hidden = found.length === 0;
    field.ariaExpanded = String(found.length > 0);
    choose(-1);
    said.textContent = field.value === '' ? '' : counted(found.length);
  };
  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => choose(((chosen() + 2) % (options().length + 1)) - 1),
    ArrowUp: () => choose(((chosen() + options().length + 1) % (options().length + 1)) - 1),
    Escape: close,
  };
  field.addEventListener('input', show);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const option = options()[chosen()];
    if (list.hidden && event.key === 'ArrowDown' && field.value) show();
    else if (list.hidden) return;
    else if (event.key === 'Enter' && option) location.assign(option.dataset['address']!);
    else if (keys[event.key]) keys[event.key]!();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus while one points at a proposal.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  if (field.value && document.activeElement === field) show();
}

function optionOf({ text, kind, address }: Findable, id: string): HTMLElement {
  const option = element('li', { id, role: 'option', 'aria-selected': 'false', 'data-address': address });
  option.append(text, ' ', element('span', { class: 'meta' }, kind));
  option.addEventListener('click', () => location.assign(address));
  return option;
}

const counted = (found: number): string =>
  found === 0
    ? 'Ingen forslag. Tryk på Enter for at søge.'
    : `${found} forslag. Vælg med pil ned, eller søg med Enter.`;
