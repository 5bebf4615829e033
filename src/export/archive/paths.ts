/** Where a site is served, as far as it knows: its host, and the path that it lies below ("" or "/plan"). */
export interface Served {
  host: string | undefined;
  base: string;
}

/** The file of a site that an address leads to, by its path from the root; nothing where it leads elsewhere. */
export function fileOf(address: string, from: string, { host, base }: Served): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  const own = host !== undefined && path.startsWith(`${host}/`) ? path.slice(host.length) : path;
  if (own === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(own)) return undefined;
  if (own.startsWith('/') && !own.startsWith(`${base}/`)) return undefined;
  const below = own.startsWith('/') ? own.slice(base.length) : new URL(own, `file:///${from}`).pathname;
  const file = decodeURI(below.slice(1));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** How one file leads to another that lies in the same folders, from a disk. */
export function relative(from: string, to: string): string {
  const [start, end] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < Math.min(start.length, end.length - 1) && start[shared] === end[shared]) shared += 1;
  return encodeURI([...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/'));
}
