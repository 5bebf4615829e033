/**
 * Narrows the list from A to Z to what holds the word that is being written, in its own name or in another name for the
 * same. Without script the list is there in full.
 */
const field = document.querySelector<HTMLInputElement>('#soegeord')!;
const count = document.querySelector<HTMLElement>('[data-found]')!;
const help = document.querySelector<HTMLElement>('[data-none]')!;
const entries = [...document.querySelectorAll<HTMLElement>('[data-names]')].map((item) => ({
  item,
  names: plain(item.dataset['names']!),
}));

/** As it is looked for: without capitals and hyphens, and with letters as they may be written too: flexjob, foertidspension. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('x', 'ks')
    .replaceAll('-', '');
}

function narrow(): void {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const { item, names } of entries) {
    item.hidden = !words.every((word) => names.includes(word));
    if (!item.hidden) found += 1;
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    section.hidden = !section.querySelector('[data-names]:not([hidden])');
  }
  count.textContent = words.length === 0 ? '' : found === 1 ? 'Ét fund' : `${found} fund`;
  help.hidden = found > 0;
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', narrow);
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('q', field.value);
  history.replaceState(null, '', address);
  document.querySelector<HTMLElement>('[data-names]:not([hidden]) a')?.focus();
});
narrow();
