/**
 * Completes what a reader takes along: the address with the host that it was read at, the day, and a button that copies it.
 * Without script the citation stands there with what the site itself knows.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]'))
  place.textContent = new URL(place.dataset['ownAddress']!, location.href).href;

const today = new Intl.DateTimeFormat('da', { dateStyle: 'long' }).format(new Date());

for (const cite of document.querySelectorAll<HTMLElement>('.citation > .cite')) {
  cite.append(` (læst ${today})`);
  offerCopy(cite, 'Kopiér henvisningen');
}
for (const code of document.querySelectorAll<HTMLElement>('.citation > pre')) offerCopy(code, 'Kopiér koden');

function offerCopy(source: HTMLElement, name: string): void {
  const button = document.createElement('button');
  button.textContent = name;
  const said = document.createElement('span');
  said.role = 'status';
  const tools = document.createElement('p');
  tools.className = 'chart-tools screen-only';
  tools.append(button, ' ', said);
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
  source.after(tools);
}
