import { finderOf, type Findable, type Finder } from '../../plan/words/finding.ts';
import { facets, type Chosen, type Hit } from '../../plan/words/search-record.ts';
import { element } from '../element.ts';
import { ask, type Answer } from './ask.ts';
import type { Engine } from './engine.ts';
import { excerpt, marked, type Piece } from './excerpt.ts';
import { engineOf, type Pagefind } from './pagefind.ts';

const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const [answers, all, count, help, choices] = ['answers', 'all', 'found', 'none', 'facets'].map(part) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];

interface Search {
  engine: Engine;
  nearest: Finder['nearest'];
}

let search: Promise<Search> | undefined;
let asked: unknown;

/** Shows what answers a question among what is chosen; without a question, the whole list. */
export async function showAnswers(question: string, chosen: Chosen): Promise<void> {
  const now = (asked = {});
  if (question.trim() === '') {
    showList();
    return;
  }
  try {
    if (!search) count.textContent = 'Henter søgningen …';
    search ??= loadSearch();
    const { engine, nearest } = await search;
    const answer = await ask(question, chosen, engine, nearest);
    // What was written meanwhile has its own answer.
    if (asked === now) show(question.trim(), answer, Object.keys(chosen).length > 0);
  } catch {
    search = undefined;
    showList('Søgningen kunne ikke hentes. Find ordet fra A til Å, eller prøv igen.');
  }
}

async function loadSearch(): Promise<Search> {
  const { index, names } = answers.dataset as { index: string; names: string };
  const [pagefind, known] = await Promise.all([
    import(/* @vite-ignore */ index) as Promise<Pagefind>,
    fetchNames(names).catch((): Findable[] => []),
  ]);
  return { engine: await engineOf(pagefind), nearest: finderOf(known).nearest };
}

/** What has a name: without it the search answers, and only does not know what a misspelt word may be. */
async function fetchNames(address: string): Promise<Findable[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as Findable[];
}

function showList(said = ''): void {
  count.textContent = said;
  all.hidden = false;
  for (const each of [answers, help, choices]) each.hidden = true;
}

function show(question: string, answer: Answer, isAmongChosen: boolean): void {
  const { best, others, words } = answer;
  all.hidden = true;
  answers.hidden = false;
  const isOfAny = Object.values(answer.counts).some((values) => Object.keys(values).length > 0);
  choices.hidden = !isOfAny;
  help.hidden = answer.count > 0;
  count.textContent = counted(question, answer, isAmongChosen);
  showChoices(answer.counts);
  const list = element('ol', { class: 'hits', role: 'list' }, ...others.map((hit) => entry(hit, words)));
  answers.replaceChildren(...best.map(meaning), list);
  let left = answer.count - best.length - others.length;
  if (left <= 0) return;
  const more = element('button', { type: 'button' }, 'Vis flere');
  more.addEventListener('click', () => {
    void answer.more().then((hits) => {
      const next = hits.map((hit) => entry(hit, words));
      list.append(...next);
      left -= hits.length;
      if (left <= 0) more.remove();
      next[0]?.querySelector('a')?.focus();
    });
  });
  answers.append(more);
}

function counted(question: string, { count: found, meant, isPart }: Answer, isAmongChosen: boolean): string {
  if (found === 0) return `Intet fundet om ”${question}”${isAmongChosen ? ' blandt det, der er valgt' : ''}.`;
  const number = found === 1 ? 'Ét fund' : `${found} fund, det bedste først`;
  if (isPart) return `Intet har alle ordene i ”${question}”. Her er det om ”${meant ?? ''}”: ${number}.`;
  return meant === undefined ? `${number}.` : `Intet fundet om ”${question}”. Mente du ”${meant}”? ${number}.`;
}

/** What may be chosen, with how many there are of each; what is chosen stays, also where there is none. */
function showChoices(counts: Answer['counts']): void {
  for (const { key, all: whatever } of facets) {
    const select = choices.querySelector<HTMLSelectElement>(`[name="${key}"]`)!;
    const chosen = select.value;
    const values = Object.entries({ ...(chosen && { [chosen]: 0 }), ...counts[key] })
      .filter(([value, many]) => many > 0 || value === chosen)
      .sort(([a], [b]) => (key === 'aar' ? b.localeCompare(a, 'da') : a.localeCompare(b, 'da')));
    const options = values.map(([value, many]) => new Option(`${value} (${many})`, value, false, value === chosen));
    select.replaceChildren(new Option(whatever, ''), ...options);
    select.value = chosen;
  }
}

const link = ({ text, address }: { text: string; address: string }): HTMLElement =>
  element('a', { href: address }, text);

/** A word of the glossary, with what it means, and what it is called today where that is another name. */
function meaning({ title, address, text, today }: Hit): HTMLElement {
  return element(
    'div',
    { class: 'meaning' },
    element('h2', {}, link({ text: title, address })),
    element('p', {}, text),
    ...calledToday(today),
  );
}

function calledToday(today: Hit['today']): HTMLElement[] {
  if (!today) return [];
  const now = today.address ? link({ text: today.text, address: today.address }) : today.text;
  return [element('p', { class: 'word-today' }, element('b', {}, 'I dag: '), now)];
}

function entry({ title, address, kind, place, years, text, value, today }: Hit, words: readonly string[]): HTMLElement {
  const ways = years.flatMap((year) => [', ', link(year)]);
  const told = [kind, ...(place === undefined ? [] : [`, ${place}`]), ...ways];
  const pieces = excerpt(text, words).map(shownPiece);
  return element(
    'li',
    {},
    element('a', { href: address }, ...marked(title, words).map(shownPiece)),
    ' ',
    element('span', { class: 'meta' }, ...told),
    ...(value === undefined ? [] : [element('p', { class: 'hit-value' }, `Nyeste tal: ${value}`)]),
    ...(pieces.length === 0 ? [] : [element('p', {}, ...pieces)]),
    ...calledToday(today),
  );
}

const shownPiece = ({ text, isMarked }: Piece): Node | string => (isMarked ? element('mark', {}, text) : text);
