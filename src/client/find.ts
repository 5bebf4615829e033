/**
 * Answers while one writes, the best first, in place of the list from A to Z. What answers is fetched once something is
 * asked for. Without script the list is there in full.
 */
const field = document.querySelector<HTMLInputElement>('#soegeord')!;
const loadAnswers = () => import('./find/answers.ts');

async function answer(): Promise<void> {
  const { showAnswers } = await loadAnswers();
  await showAnswers(field.value);
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', () => void answer());
field.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('q', field.value);
  history.replaceState(null, '', address);
  void answer().then(() => document.querySelector<HTMLElement>('[data-answers]:not([hidden]) a')?.focus());
});
if (field.value) void answer();
