/**
 * Completes what a reader takes along: the address with the host that it was read at, the day, and a button that copies it.
 * Without script the citation stands there with what the site itself knows.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]'))
  place.textContent = new URL(place.dataset['ownAddress']!, location.href).href;

const today = new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date());

for (const cite of document.querySelectorAll<HTMLElement>('.citation > .cite')) {
  cite.append(` (læst ${today})`);
  cite.after(tools('p', cite, 'Kopiér henvisningen'));
  // Where the citation is out of sight, its page has a place further up.
  document.querySelector('[data-copies-citation]')?.replaceWith(tools('span', cite, 'Kopiér henvisningen'));
}
for (const code of document.querySelectorAll<HTMLElement>('.citation > pre'))
  code.after(tools('p', code, 'Kopiér koden'));

/** A button that copies a text, and says that it did. */
function tools(kind: 'p' | 'span', source: HTMLElement, name: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = name;
  const said = document.createElement('span');
  said.role = 'status';
  const all = document.createElement(kind);
  all.className = 'chart-tools screen-only';
  all.append(button, ' ', said);
  button.addEventListener('click', () => {
    said.textContent = '';
    const text = source.textContent.replace(/\s+/g, ' ').trim();
    // Only pages served safely may write to the clipboard; elsewhere the text is marked, ready to be copied.
    const copied = isSecureContext ? navigator.clipboard.writeText(text) : Promise.reject(new Error());
    copied.then(
      () => (said.textContent = 'Kopieret'),
      () => {
        getSelection()?.selectAllChildren(source);
        said.textContent = 'Teksten er markeret. Kopiér den med Ctrl+C.';
      },
    );
  });
  return all;
}
