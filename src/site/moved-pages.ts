import type { Library } from '../plan/library/library.ts';
import { onceFor } from '../plan/library/once-for.ts';
import { allRedirects, livingAddresses } from '../plan/publish/public-addresses.ts';
import { movedAddresses, type Moved } from '../plan/publish/redirects.ts';
import { formatDate } from '../plan/words/danish.ts';

/** What stands at the address of a page that has moved or is gone. */
export interface MovedPage {
  from: string;
  title: string;
  description: string;
  /** Where it is now; undefined where it is gone. */
  to: string | undefined;
  /** What a reader is told first. */
  said: string;
}

export const movedPages = onceFor((library: Library): MovedPage[] => {
  const living = livingAddresses(library, library.site.comparisons);
  return movedAddresses(library.published, living, allRedirects(library, library.site.comparisons)).pages.map(
    movedPage,
  );
});

function movedPage({ from, to, redirect: { gone, since } }: Moved): MovedPage {
  const title = gone === undefined ? 'Siden er flyttet' : 'Siden er her ikke mere';
  const said =
    gone === undefined ? 'Siden har fået en ny adresse.' : `Siden blev taget ned ${formatDate(since)}. ${gone}`;
  return { from, to, said, title, description: `${title}: ${from}` };
}

/** For Astro's getStaticPaths. */
export const movedPaths = (library: Library) =>
  movedPages(library).map((page) => ({ params: { moved: page.from.slice(1, -1) }, props: { page } }));
