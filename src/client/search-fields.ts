/** The key "/" leads to the search from any page. What proposes names is fetched once a field is gone to. */
const fields = [...document.querySelectorAll<HTMLInputElement>('input[data-names]')];

for (const field of fields) {
  const start = (): unknown => import('./find/type-ahead.ts').then(({ propose }) => propose(field));
  if (field === document.activeElement) void start();
  else field.addEventListener('focus', () => void start(), { once: true });
}

document.addEventListener('keydown', (event) => {
  const isWriting = (event.target as Element).matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
  event.preventDefault();
  const field = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')].find((each) =>
    each.checkVisibility(),
  );
  if (field) field.focus();
  // On a narrow screen the field stands on the page of the search alone.
  else location.assign(fields[0]!.form!.action);
});
