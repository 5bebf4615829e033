/**
 * Completes what a reader takes along, on a screen and on paper: the address with the host that it was read at, and the day. What
 * copies and shares is fetched once a citation, or the place for its button, is near. Without script the citation stands
 * there with what the site itself knows.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-own-address]'))
  place.textContent = wholeOf(place.dataset['ownAddress']!);
for (const file of document.querySelectorAll<HTMLAnchorElement>('a[data-names]')) {
  const known = file.dataset['names']!;
  file.href = file.href.replaceAll(known, wholeOf(known));
}

function wholeOf(address: string): string {
  return new URL(address, location.href).href;
}

// The months come with the page: a browser takes longer to find the words of a language than to draw the page.
const now = new Date();
for (const cite of document.querySelectorAll<HTMLElement>('.citation > .cite')) {
  const month = cite.dataset['months']!.split(' ')[now.getMonth()]!;
  cite.append(` (læst ${now.getDate()}. ${month} ${now.getFullYear()})`);
}

const near = new IntersectionObserver(
  (places) => {
    // With a hash in the address the citation may be printed, so it is loaded at once.
    if (location.hash.length < 2 && !places.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./cite-tools.ts').then(({ offerTools }) => offerTools());
  },
  { rootMargin: '100%' },
);
for (const place of document.querySelectorAll('.citation, [data-copies-citation]')) near.observe(place);
