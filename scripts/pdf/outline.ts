/**
 * The titles of an outline as the headings of the page are read. Chromium says a heading, or its first line, once more where it
 * was moved to the next sheet; a title that is no heading of the page stays as it is.
 */
export function headingTitles(titles: readonly string[], headings: readonly string[]): string[] {
  let next = 0;
  return titles.map((title) => {
    const at = headings.findIndex((heading, i) => i >= next && isSaidIn(bare(title), bare(heading)));
    if (at < 0) return title;
    next = at + 1;
    return headings[at]!;
  });
}

const bare = (text: string): string => text.replaceAll(/[\s\u00AD\u2060]+/g, '');

const isSaidIn = (title: string, heading: string): boolean =>
  heading !== '' && title.endsWith(heading) && heading.startsWith(title.slice(0, -heading.length));
