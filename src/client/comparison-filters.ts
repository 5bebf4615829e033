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
