/**
 * A text as a chapter may have it: every sign that means something in Markdown or MDX stands for itself or is written in
 * another way, so that nothing of a foreign document is ever run.
 */
export function plainProse(text: string): string {
  return text
    .replace(/[{[]/g, '(')
    .replace(/[}\]]/g, ')')
    .replace(/`/g, '’')
    .replace(/<(?!\s?\d)/g, '‹')
    .replace(/>(?!\s?\d)/g, '›')
    .replace(/\*{2,}|_{2,}/g, ' ')
    .replace(/\|/g, '/')
    .replace(/&(?=#?\w+;)/g, '& ')
    .replace(/[\\*_<>~#]/g, String.raw`\$&`)
    .replace(/ {2,}/g, ' ');
}

/** What begins a line and would make something else of it: an ordinal, a dash, a line of code. */
export const lineStart = (line: string): string =>
  line
    .replace(/^(?::|\\#|\s)+/, '')
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^(?=(?:import|export)\b)/, ' ');
