import type { Chosen } from '../plan/words/search-record.ts';

/**
 * Answers while one writes, the best first, in place of the list from A to Z. What answers is fetched once something is
 * asked for. Without script the list is there in full.
 */
const field = document.querySelector<HTMLInputElement>('#soegeord')!;
const facets = [...document.querySelectorAll<HTMLSelectElement>('[data-facets] select')];
const loadAnswers = () => import('./find/show.ts');

async function answer(): Promise<void> {
  const { showAnswers } = await loadAnswers();
  const chosen: Chosen = Object.fromEntries(facets.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  await showAnswers(field.value, chosen);
}

/** The question and what is chosen stand in the address, so that an answer can be kept and sent on. */
function keepInAddress(): void {
  const address = new URL(location.href);
  for (const { name, value } of [field, ...facets]) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(null, '', address);
}

const asked = new URLSearchParams(location.search);
field.value = asked.get('q') ?? '';
for (const facet of facets) {
  const wanted = asked.get(facet.name);
  // What can be chosen is known once the index has answered.
  if (wanted) facet.append(new Option(wanted, wanted, true, true));
  facet.addEventListener('change', () => {
    keepInAddress();
    void answer();
  });
}
field.addEventListener('input', () => void answer());
// Who follows a hit leaves the field first, and finds the question again on the way back.
field.addEventListener('change', keepInAddress);
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  keepInAddress();
  void answer().then(() => document.querySelector<HTMLElement>('[data-answers]:not([hidden]) a')?.focus());
});
if (field.value) void answer();
