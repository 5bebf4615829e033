import { fileOf, relative, type Served } from './paths.ts';

/** A page or a style sheet as it is read from a disk, and the files that it shows or leads to. */
export interface OnDisk {
  text: string;
  needs: readonly string[];
}

/** What is known of the files that lie together. */
export interface Together extends Served {
  /** Whether a page or a file that one may go to lies among them. */
  isWithin: (file: string) => boolean;
  /** Said at the top of each page. */
  note: string;
}

/**
 * A page that opens from a disk, with no server: what it shows and leads to within the edition is found beside it, other
 * ways have their whole address, and where the site knows none they are words. Scripts and what guards them are left out:
 * a browser runs none of a page on a disk.
 */
export function diskPage(html: string, file: string, together: Together): OnDisk {
  const needs = new Set<string>();
  const ways = withoutScripts(html)
    .replaceAll(/<form\b(?:"[^"]*"|[^">])*>[\s\S]*?<\/form>/g, (form) => formOnDisk(form, file, together))
    .replaceAll(/<(a|link|img|source|image|use)\b((?:"[^"]*"|[^">])*)>/g, (tag, name: string) =>
      tagOnDisk(tag, name, file, together, needs),
    );
  const text = asWords(ways)
    .replaceAll(/(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g, (_all, open: string, css: string, close: string) => {
      const styles = diskStyles(css, file, together);
      for (const need of styles.needs) needs.add(need);
      return open + styles.text + close;
    })
    .replace(/<main\b(?:"[^"]*"|[^">])*>/, (main) => `${main}<p class="wrap meta">${together.note}</p>`);
  return { text, needs: [...needs] };
}

const withoutScripts = (html: string): string =>
  html
    .replaceAll(/<script\b(?:"[^"]*"|[^">])*>[\s\S]*?<\/script>/g, '')
    .replaceAll(/<\/?noscript\b[^>]*>/g, '')
    .replaceAll(/<meta http-equiv="(?:content-security-policy|refresh)"(?:"[^"]*"|[^">])*>/gi, '')
    .replaceAll(/<link\b(?:"[^"]*"|[^">])*>/g, (link) =>
      /\srel="(?:preload|modulepreload|prefetch|manifest)"/.test(link) ? '' : link,
    );

/** A form leads to the site, or is of no use. */
function formOnDisk(form: string, file: string, together: Together): string {
  const address = /^<form\b[^>]*?\saction="([^"]*)"/.exec(form)?.[1];
  if (address === undefined) return form;
  const whole = wholeAddress(address, file, together);
  return whole === undefined ? '' : form.replace(`action="${address}"`, `action="${whole}"`);
}

function tagOnDisk(tag: string, name: string, file: string, together: Together, needs: Set<string>): string {
  if (name === 'link' && /\srel="(?:canonical|alternate)"/.test(tag)) return /="https?:/.test(tag) ? tag : '';
  const isShown = name !== 'a';
  const lost = { is: false };
  const changed = tag
    .replaceAll(/\s(href|src|xlink:href)="([^"]*)"/g, (_all, key: string, address: string) => {
      const found = addressOnDisk(address, file, together, isShown, needs);
      if (found === undefined) lost.is = true;
      return found === undefined ? '' : ` ${key}="${found}"`;
    })
    .replaceAll(/\ssrcset="([^"]*)"/g, (_all, set: string) => {
      const pictures = set.split(',').map((each) => {
        const [address = '', size] = each.trim().split(/\s+/);
        return [addressOnDisk(address, file, together, true, needs) ?? address, size].filter(Boolean).join(' ');
      });
      return ` srcset="${pictures.join(', ')}"`;
    });
  if (!lost.is) return changed;
  return name === 'a' ? changed.replace(/^<a\b/, lostWay) : '';
}

/** Stands in for the beginning of a way that leads nowhere, until its end is found. */
const lostWay = '<a data-lost';

/** What led to somewhere that is not known is words like those around it. */
const asWords = (html: string): string =>
  html.replaceAll(/<a data-lost\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/a>/g, (_all, attributes: string, words: string) => {
    const kept = attributes.replaceAll(/\s(?:download|rel|target|type|hreflang)(?:="[^"]*")?/g, '');
    return `<span${kept}>${words}</span>`;
  });

/** The address of a thing beside the page, a whole address, or nothing where there is none. */
function addressOnDisk(
  address: string,
  from: string,
  together: Together,
  isShown: boolean,
  needs: Set<string>,
): string | undefined {
  if (address.startsWith('#')) return address;
  const target = fileOf(address, from, together);
  if (target === undefined) return address;
  if (!isShown && !together.isWithin(target)) return wholeAddress(address, from, together);
  needs.add(target);
  return relative(from, target) + (/#.*$/.exec(address)?.[0] ?? '');
}

function wholeAddress(address: string, from: string, { host, base }: Together): string | undefined {
  const target = fileOf(address, from, { host, base });
  if (target === undefined) return address;
  if (host === undefined) return undefined;
  const after = /[?#].*$/.exec(address)?.[0] ?? '';
  return `${host}${base}/${encodeURI(target.replace(/(?<=^|\/)index\.html$/, ''))}${after}`;
}

/** A style sheet with what it shows beside it. */
export function diskStyles(css: string, file: string, served: Served): OnDisk {
  const needs: string[] = [];
  const text = css.replaceAll(/url\((["']?)([^"')]+)\1\)/g, (all, quote: string, address: string) => {
    const target = fileOf(address, file, served);
    if (target === undefined) return all;
    needs.push(target);
    return `url(${quote}${relative(file, target)}${quote})`;
  });
  return { text, needs };
}
