import type { Library } from '../plan/library/library.ts';
import { addresses, iconSizes } from '../plan/publish/addresses.ts';
import { href } from './href.ts';

/** What a device that keeps the site among its programs is told of it. */
export const manifest = ({ site }: Pick<Library, 'site'>, tone: string) => ({
  name: `${site.title}, ${site.municipality}`,
  short_name: site.title,
  description: site.description,
  lang: 'da',
  dir: 'ltr',
  start_url: href(addresses.front),
  scope: href(addresses.front),
  display: 'browser',
  background_color: tone,
  theme_color: tone,
  icons: iconSizes
    .filter((size) => size >= 192)
    .map((size) => ({ src: href(addresses.icon(size)), sizes: `${size}x${size}`, type: 'image/png' })),
});
