/** A kind of place that may be cited by itself: what it is called, how it is found, and how one of them is named. */
const kinds: readonly { title: string; selector: string; nameOf: (place: Element) => string }[] = [
  {
    title: 'Afsnit',
    selector: '.prose > :is(h2, h3)[id]:not(#henvis, #indlejr)',
    nameOf: (place) => `Afsnittet ”${textOf(place)}”`,
  },
  { title: 'Ord', selector: '.word[id]', nameOf: (place) => `Ordet ”${textOf(place.querySelector('dt'))}”` },
  {
    title: 'Mål',
    selector: '[id^="maal-"]',
    nameOf: (place) => `”${place.ariaLabel ?? textOf(place.querySelector('a') ?? place)}”`,
  },
  { title: 'Rækker', selector: '.group-table tr[id]', nameOf: (place) => `Rækken ”${comparedRow(place)}”` },
  { title: 'Tal', selector: 'td[id]', nameOf: (place) => `Tallet ”${cellName(place as HTMLTableCellElement)}”` },
  { title: 'Noter', selector: '.table-notes > [id]', nameOf: (place) => `Noten ”${shortened(textOf(place))}”` },
];

/** Lets a reader cite a place on the page, from a list; who comes to a place by its address has it chosen. */
export function offerPlaces(cite: HTMLElement, all: HTMLElement): void {
  const citation = citationOf(cite);
  const choice = document.createElement('select');
  choice.ariaLabel = 'Henvis til';
  choice.add(new Option('Hele siden', ''));
  for (const { title, selector, nameOf } of kinds) {
    const group = document.createElement('optgroup');
    group.label = title;
    for (const place of document.querySelectorAll(selector)) group.append(new Option(nameOf(place), place.id));
    if (group.childElementCount > 0) choice.append(group);
  }
  choice.addEventListener('change', () => citation.show(choice.selectedOptions[0]!));
  const take = (): void => {
    const id = decodeURIComponent(location.hash.slice(1));
    const place = [...choice.options].find(({ value }) => value === id) ?? choice.options[0]!;
    place.selected = true;
    citation.show(place);
  };
  addEventListener('hashchange', take);
  take();
  all.querySelector('[role]')!.before(choice, ' ');
  if (location.hash.length < 2) choice.focus();
}

/** An address within an address. */
const inFile = (address: string): string => address.replaceAll('%', '%25').replaceAll('#', '%23');

/** The citation of a page, and its files, which name the address that they lead to. */
function citationOf(cite: HTMLElement): { show: (place: HTMLOptionElement) => void } {
  const words = cite.firstChild as Text;
  const address = cite.querySelector('span')!;
  const files = cite.parentElement!.querySelectorAll<HTMLAnchorElement>('a[data-names]');
  const page = { words: words.data.trimStart(), address: address.textContent };
  let shown = page.address;
  return {
    show({ value, text }) {
      const next = value ? `${page.address}#${encodeURIComponent(value)}` : page.address;
      words.data = `${value ? `${text} i: ` : ''}${page.words}`;
      address.textContent = next;
      for (const file of files) file.href = file.href.replaceAll(inFile(shown), inFile(next));
      shown = next;
    },
  };
}

/** A row of two years side by side: what it counts, and of whom. */
const comparedRow = (row: Element): string =>
  [row.querySelector('th > a'), row.closest('.group-table')!.querySelector('h3')].map(textOf).join(', ');

/** A cell by its row and the heads over it. */
function cellName(cell: HTMLTableCellElement): string {
  const row = cell.parentElement as HTMLTableRowElement;
  const heads = [...cell.closest('table')!.querySelectorAll('thead tr')].flatMap((tr) => headOver(tr, cell.cellIndex));
  return [textOf(row.cells[0]), ...heads].filter(Boolean).join(', ');
}

/** What stands over a column in a row of heads; the first row's corner, and heads of one column, reach into the second. */
function headOver(tr: Element, column: number): string[] {
  const [above, below] = [...tr.parentElement!.children] as HTMLTableRowElement[];
  let at = 0;
  let skipped = 0;
  for (const head of above!.cells) {
    const isOver = column >= at && column < at + head.colSpan;
    if (isOver && tr === above) return [textOf(head)];
    if (isOver && head.rowSpan === 1 && below) return [textOf(below.cells[column - skipped])];
    if (head.rowSpan > 1) skipped += 1;
    at += head.colSpan;
  }
  return [];
}

/** What an element says, without the marks of notes and corrections. */
function textOf(element: Element | null | undefined): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('.note-mark, a[aria-label]')) mark.remove();
  return copy.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

const longest = 60;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()} …` : text);
