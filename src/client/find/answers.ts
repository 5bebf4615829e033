import { finderOf, type Findable, type Found } from '../../plan/words/finding.ts';
import { element } from '../element.ts';

/** So many are shown at once. */
const mostShown = 25;

const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`[data-${name}]`)!;
const [answers, all, count, help] = [part('answers'), part('all'), part('found'), part('none')];

let finder: Promise<(question: string) => Found> | undefined;
let asked = '';

/** Shows what answers a question; without one, the whole list. */
export async function showAnswers(question: string): Promise<void> {
  asked = question;
  try {
    finder ??= fetchFinder(answers.dataset['answers']!);
    const find = await finder;
    // What was written meanwhile has its own answer.
    if (asked === question) show(question.trim(), find(question));
  } catch {
    finder = undefined;
    count.textContent = 'Søgningen kunne ikke hentes. Find ordet fra A til Å, eller prøv igen.';
  }
}

async function fetchFinder(address: string): Promise<(question: string) => Found> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  return finderOf((await response.json()) as Findable[]);
}

function show(question: string, { best, others, meant }: Found): void {
  const found = best.length + others.length;
  const isAsked = question !== '';
  all.hidden = isAsked;
  answers.hidden = !isAsked;
  help.hidden = !isAsked || found > 0;
  count.textContent = isAsked ? counted(question, found, meant) : '';
  const list = element('ol', { class: 'findables', role: 'list' }, ...others.slice(0, mostShown).map(entry));
  answers.replaceChildren(...best.map(meaning), list);
  if (others.length <= mostShown) return;
  const more = element('button', { type: 'button' }, `Vis alle ${found}`);
  more.addEventListener('click', () => {
    more.remove();
    const rest = others.slice(mostShown).map(entry);
    list.append(...rest);
    rest[0]?.querySelector('a')?.focus();
  });
  answers.append(more);
}

function counted(question: string, found: number, meant: string | undefined): string {
  if (found === 0) return `Intet fundet om ”${question}”.`;
  const number = found === 1 ? 'Ét fund' : `${found} fund, det bedste først`;
  return meant === undefined ? `${number}.` : `Intet fundet om ”${question}”. Mente du ”${meant}”? ${number}.`;
}

const link = ({ text, address }: { text: string; address: string }): HTMLElement =>
  element('a', { href: address }, text);

/** A word of the glossary, with what it means, and what it is called today where that is another name. */
function meaning({ text, address, word }: Findable): HTMLElement {
  const { definition, today } = word!;
  const now = today?.address ? link({ text: today.text, address: today.address }) : today?.text;
  return element(
    'div',
    { class: 'meaning' },
    element('h2', {}, link({ text, address })),
    element('p', {}, definition),
    ...(now === undefined ? [] : [element('p', { class: 'word-today' }, element('b', {}, 'I dag: '), now)]),
  );
}

function entry({ text, address, kind, years = [] }: Findable): HTMLElement {
  const ways = years.flatMap((year) => [', ', link(year)]);
  return element('li', {}, link({ text, address }), ' ', element('span', { class: 'meta' }, kind, ...ways));
}
