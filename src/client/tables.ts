/**
 * Comfort for tables; without script all is there. Sections stay below the heads of the columns, however tall those are,
 * and in a long table one finds a row by a word.
 */
for (const fit of document.querySelectorAll<HTMLElement>('.table-fit')) {
  const head = fit.querySelector('thead');
  if (head) {
    new ResizeObserver(() => fit.style.setProperty('--heads', `${head.getBoundingClientRect().height}px`)).observe(
      head,
    );
  }
  if (fit.dataset['find'] !== undefined) offerToFind(fit);
}

function offerToFind(fit: HTMLElement): void {
  const label = document.createElement('label');
  const field = document.createElement('input');
  const count = document.createElement('span');
  label.className = 'table-find';
  label.append('Find en række', field);
  field.type = 'search';
  count.role = 'status';
  count.className = 'table-found';
  fit.prepend(label, count);
  field.addEventListener('input', () => {
    const sought = field.value.trim().toLocaleLowerCase('da');
    const rows = [...fit.querySelectorAll<HTMLElement>('tbody tr:not(.section-row)')];
    for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase('da').includes(sought);
    const found = rows.filter(({ hidden }) => !hidden).length;
    count.textContent = sought === '' ? '' : `${found} af ${rows.length}`;
  });
  // A link to a cell leads to it, also where its row was not among those found.
  addEventListener('hashchange', () => {
    field.value = '';
    field.dispatchEvent(new Event('input'));
  });
}
