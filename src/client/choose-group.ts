/**
 * Keeps the address and the group that is chosen in step, so that what one sees can be sent to others, and gives a picture
 * as PNG where one asks for it. Without this, the address shows its group besides the one chosen.
 */
const groups = document.querySelector('.measure-groups');

function takeGroup(): void {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('.measure');
  const radio = linked && groups?.querySelector<HTMLInputElement>(`input[value="${CSS.escape(linked.id)}"]`);
  if (!radio) return;
  radio.checked = true;
  groups!.classList.add('is-live');
}

/** Folds the choices of a phone when one is made, but not under the keys of someone who walks through them. */
function foldAgain(chosen: HTMLInputElement): void {
  const unfolding = document.querySelector<HTMLInputElement>('.unfolding input');
  if (!unfolding?.checked || chosen.matches(':focus-visible')) return;
  unfolding.checked = false;
  chosen.closest('label')!.scrollIntoView({ block: 'nearest' });
}

groups?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.name !== 'gruppe') return;
  groups.classList.add('is-live');
  history.replaceState(null, '', `#${target.value}`);
  foldAgain(target);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-saves-png]')) {
  const address = new URL(button.dataset['savesPng']!, document.baseURI).href;
  button.addEventListener('click', () => void import('./save-png.ts').then(({ savePng }) => savePng(address)));
}

takeGroup();
addEventListener('hashchange', takeGroup);
