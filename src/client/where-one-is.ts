/** Marks in the contents of a chapter the part that is being read: the last whose heading has passed the upper third. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
    link,
  ]),
);

function mark(): void {
  let current: HTMLAnchorElement | undefined;
  for (const [heading, link] of links) {
    if (heading && heading.getBoundingClientRect().top < innerHeight / 3) current = link;
  }
  for (const link of links.values()) link.toggleAttribute('data-here', link === current);
}

if (links.size > 0) {
  const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of links.keys()) if (heading) watch.observe(heading);
  mark();
}
