/**
 * Keeps the address and the choices on a comparison in step, so that what one sees can be sent to others: the choices go
 * into the address, and an address such as ?vis=tal or #kun-tal makes the choices. The styles do the rest, also without.
 */
const formOf = (element: Element | null): HTMLFormElement | null => element?.closest('form[data-filters]') ?? null;

function takeChoices(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filters]');
  if (!form) return;
  for (const [name, value] of new URLSearchParams(location.search)) {
    choose(form.querySelector(`[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`));
  }
  const linked = document.getElementById(location.hash.slice(1));
  if (!linked) return;
  if (!form.contains(linked)) return showPartOf(linked, form);
  choose(linked.querySelector('input'));
  // From here on the choices hold, and not the address that one came by.
  location.replace(`${location.pathname}${location.search}#`);
  keepChoices(form);
}

/** A link into a part that the choices hide shows everything again. */
function showPartOf(linked: Element, form: HTMLFormElement): void {
  if (linked.checkVisibility()) return;
  choose(form.querySelector('[value="alt"]'));
  linked.scrollIntoView();
}

function choose(input: HTMLInputElement | null): void {
  if (input) input.checked = true;
}

function keepChoices(form: HTMLFormElement): void {
  const chosen = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value !== 'alt') chosen.append(name, String(value));
  history.replaceState(null, '', location.pathname + (chosen.size > 0 ? `?${chosen}` : ''));
}

/**
 * On a phone, turning from one year to the other keeps a row where it is: the first that begins on the screen, or else
 * the one that fills it; where the other year's text is so short that one has read past it, the row's beginning comes
 * into sight.
 */
let kept: { row: Element; top: number } | undefined;

function keepPlace(): void {
  const rows = [...document.querySelectorAll('.goal-pair, .text-row')];
  const row = rows.find(beginsInSight) ?? rows.find((each) => bottomOf(each) > innerHeight / 2);
  kept = row && { row, top: row.getBoundingClientRect().top };
  // The browser's own way of keeping a place would move the page a second time.
  document.documentElement.style.overflowAnchor = 'none';
}

function returnToPlace(): void {
  if (!kept) return;
  const { row, top } = kept;
  scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' });
  if (bottomOf(row) < innerHeight / 2) row.scrollIntoView({ behavior: 'instant' });
  kept = undefined;
  requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.style.overflowAnchor = '')));
}

const beginsInSight = (element: Element): boolean => {
  const { top } = element.getBoundingClientRect();
  return top > 0 && top < innerHeight * 0.6;
};

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

takeChoices();
addEventListener('hashchange', takeChoices);
for (const event of ['pointerdown', 'keydown']) {
  addEventListener(event, ({ target }) => {
    if (target instanceof Element && target.closest('.year-flip')) keepPlace();
  });
}
addEventListener('change', ({ target }) => {
  if (!(target instanceof Element)) return;
  const form = formOf(target);
  if (form) keepChoices(form);
  else if (target.closest('.year-flip')) returnToPlace();
});
