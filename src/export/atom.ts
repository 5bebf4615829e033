import { Feed } from 'feed';

/** News of one kind, for those who follow it with a program. Addresses are whole: a feed is read away from the site. */
export interface News {
  id: string;
  title: string;
  about: string;
  author: string;
  /** Where it stands, and the page that it is about. */
  address: string;
  page: string;
  /** The day of the newest edition that it could tell of, as an ISO date. */
  updated: string;
  entries: readonly NewsEntry[];
}

export interface NewsEntry {
  id: string;
  title: string;
  text: string;
  page: string;
  date: string;
}

/** As Atom (RFC 4287). No time in it is that of the build: the same library gives the same feed. */
export function atom({ id, title, about, author, address, page, updated, entries }: News): string {
  const feed = new Feed({
    id,
    title,
    description: about,
    link: page,
    feedLinks: { atom: address },
    author: { name: author },
    updated: new Date(updated),
    generator: false,
  });
  for (const entry of entries) {
    const date = new Date(entry.date);
    feed.addItem({ ...entry, link: entry.page, description: entry.text, date, published: date });
  }
  return feed.atom1();
}
