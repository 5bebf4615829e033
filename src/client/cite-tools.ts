/** Offers buttons that copy a citation and share its address, and the choice of a place on the page. */
export function offerTools(): void {
  for (const cite of document.querySelectorAll<HTMLElement>('.citation > .cite')) {
    const all = tools(cite, 'Kopiér henvisningen');
    share(all, cite.querySelector('span')!);
    cite.after(all);
    // Where the citation is out of sight, its page has a button further up.
    const further = document.querySelector('[data-copies-citation]');
    further?.querySelector('button')!.addEventListener('click', () => copy(cite, further.querySelector('[role]')!));
    if (cite.parentElement!.dataset['places'] !== undefined) void offerPlaces(cite, all);
  }
  for (const code of document.querySelectorAll<HTMLElement>('.citation > pre')) code.after(tools(code, 'Kopiér koden'));
}

/** A line with a button that copies a text, and says that it did. */
function tools(source: HTMLElement, name: string): HTMLElement {
  const said = document.createElement('span');
  said.role = 'status';
  const all = document.createElement('p');
  all.className = 'chart-tools screen-only';
  all.append(
    button(name, () => copy(source, said)),
    ' ',
    said,
  );
  return all;
}

function button(name: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.textContent = name;
  made.addEventListener('click', act);
  return made;
}

function copy(source: HTMLElement, said: Element): void {
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
}

/** Gives the address to what the reader's own device shares with, or copies it: no one else is asked. */
function share(all: HTMLElement, address: HTMLElement): void {
  const said = all.querySelector<HTMLElement>('[role]')!;
  const canShare = 'share' in navigator;
  said.before(
    button(canShare ? 'Del' : 'Kopiér adressen', () => {
      if (!canShare) copy(address, said);
      // Who thinks better of it has done nothing wrong.
      else navigator.share({ title: document.title, url: address.textContent }).catch(() => undefined);
    }),
    ' ',
  );
}

/** The places on the page are named once one asks for them, or comes to one. */
async function offerPlaces(cite: HTMLElement, all: HTMLElement): Promise<void> {
  if (location.hash.length < 2) {
    await new Promise<void>((asked) => {
      const ask = button('Henvis til et sted på siden', () => {
        asked();
        ask.remove();
      });
      all.querySelector('[role]')!.before(ask, ' ');
      addEventListener('hashchange', ask.click.bind(ask), { once: true });
    });
  }
  (await import('./cite-places.ts')).offerPlaces(cite, all);
}
