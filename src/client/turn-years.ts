/**
 * On a phone, turning from one year to the other, or to both, keeps a pair of goals where it is: the first that begins on the
 * screen, or else the one that fills it; where it is so short then that one has read past it, its beginning comes into sight.
 */
let kept: { row: Element; top: number } | undefined;

function keepPlace(): void {
  const rows = [...document.querySelectorAll('.goal-pair')];
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

const isTurn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-turn]') !== null;

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;

for (const event of ['pointerdown', 'keydown']) {
  addEventListener(event, ({ target }) => {
    if (isTurn(target)) keepPlace();
  });
}
addEventListener('change', ({ target }) => {
  if (isTurn(target)) returnToPlace();
});
