/**
 * Keeps the address and the choices on a comparison in step, so that what one sees can be sent to others: the choices go
 * into the address, and an address such as ?vis=tal or #kun-tal makes the choices. The styles do the rest, also without.
 */
const form = document.querySelector<HTMLFormElement>('[data-filters]');

if (form) {
  const choose = (name: string, value: string): void => {
    const input = form.querySelector<HTMLInputElement>(`[name="${name}"][value="${CSS.escape(value)}"]`);
    if (input) input.checked = true;
  };
  for (const [name, value] of new URLSearchParams(location.search)) choose(name, value);
  const linked = document.getElementById(location.hash.slice(1));
  const input = linked && form.contains(linked) ? linked.querySelector('input') : null;
  if (input) {
    input.checked = true;
    // From here on the choices hold, and not the address that one came by.
    history.replaceState(null, '', location.pathname + location.search);
  }
  form.addEventListener('change', () => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== 'alt') chosen.append(name, String(value));
    history.replaceState(null, '', location.pathname + (chosen.size > 0 ? `?${chosen}` : '') + location.hash);
  });
}

/**
 * On a phone, turning from one year to the other keeps the row in the middle of the screen where it is; where the other
 * year's text is so short that one has read past it, the row's beginning comes into sight.
 */
const middle = innerHeight / 2;
const rowInSight = (): Element | undefined =>
  [...document.querySelectorAll('.pair, .text-row')].find((row) => row.getBoundingClientRect().bottom > middle);
let kept: { row: Element; top: number } | undefined;

function keepPlace(): void {
  const row = rowInSight();
  kept = row && { row, top: row.getBoundingClientRect().top };
}

function returnToPlace(): void {
  if (!kept) return;
  const { row, top } = kept;
  scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  if (row.getBoundingClientRect().bottom < middle) row.scrollIntoView({ behavior: 'instant' });
}

for (const flip of document.querySelectorAll('.flip')) {
  for (const event of ['pointerdown', 'keydown']) flip.addEventListener(event, keepPlace);
  flip.addEventListener('change', returnToPlace);
}
