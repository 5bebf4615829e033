/**
 * A table that scrolls sideways is reached by keyboard and known by its name; one that does not is no stop on the way.
 * Without script browsers let a box that scrolls be reached by themselves.
 */
for (const box of document.querySelectorAll<HTMLElement>('.table-scroll')) {
  const name = box.dataset['name'] ?? box.ariaLabel ?? box.querySelector('caption')?.textContent.trim() ?? '';
  box.removeAttribute('aria-labelledby');
  const watch = new ResizeObserver(() => {
    const scrolls = box.scrollWidth > box.clientWidth;
    for (const [attribute, value] of Object.entries({ role: 'region', tabindex: '0', 'aria-label': name })) {
      if (scrolls) box.setAttribute(attribute, value);
      else box.removeAttribute(attribute);
    }
  });
  watch.observe(box);
  if (box.firstElementChild) watch.observe(box.firstElementChild);
}
