import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { evaluate } from 'satteri';
import { parse as parseVega, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { parse } from 'yaml';
import { readFiles } from '../../src/read/files-fs.ts';

/**
 * The least that it takes to publish the tables and chapters of a library, to hold the real build against: reads the YAML,
 * draws each chart as plain Vega-Lite does at the two widths that pages show, compiles the chapters, and writes a page
 * for each table and each chapter. No check, no model, no layout, no files to fetch, no framework.
 *
 * node test/support/floor.ts <library> <folder to write to>: says in milliseconds what each part took.
 */
const [library = '', out = ''] = process.argv.slice(2);

interface Table {
  title: string;
  columns: { id: string; title: string }[];
  rows: { id: string; label: string; values: number[] }[];
  chart?: { kind: string; title: string };
}

const parts: Record<string, number> = {};
async function timed<T>(part: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  parts[part] = (parts[part] ?? 0) + performance.now() - start;
  return result;
}

async function draw({ rows, columns, chart }: Table, width: number): Promise<string> {
  const spec: TopLevelSpec = {
    width,
    height: 240,
    data: {
      values: rows.flatMap(({ label, values }) =>
        values.map((value, i) => ({ label, value, series: columns[i]!.title })),
      ),
    },
    mark: chart?.kind === 'line' ? { type: 'line', point: true } : 'point',
    encoding: {
      x: { field: 'label', type: 'ordinal', sort: null },
      y: { field: 'value', type: 'quantitative' },
      color: { field: 'series', type: 'nominal' },
    },
  };
  const view = new View(parseVega(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

const tableHtml = ({ columns, rows }: Table): string =>
  `<table><tr><th></th>${columns.map(({ title }) => `<th>${title}</th>`).join('')}</tr>${rows
    .map(({ label, values }) => `<tr><th>${label}</th>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`)
    .join('')}</table>`;

type Props = { children?: unknown } & Record<string, unknown>;
const text = (children: unknown): string =>
  [children]
    .flat(Infinity)
    .filter((child) => child !== false)
    .join('');
function jsx(type: unknown, props: unknown): string {
  const { children, ...rest } = props as Props;
  return typeof type === 'string'
    ? `<${type}>${text(children)}</${type}>`
    : (type as (props: Props) => string)({ ...rest, children });
}
const Fragment = ({ children }: Props): string => text(children);

/** A chapter as HTML, with its tables and the numbers that it repeats. */
function chapterHtml(source: string, tables: ReadonlyMap<string, Table>, figures: ReadonlyMap<string, string>): string {
  const chapter = evaluate(source.replace(/^---[\s\S]*?\n---\n/, ''), { Fragment, jsx, jsxs: jsx });
  const Content = (chapter as Record<string, unknown>)['default'] as (props: Props) => string;
  const valueOf = (of: string): string => {
    const [figure = '', row, column] = of.split('/');
    const { rows, columns } = tables.get(figure)!;
    return String(rows.find(({ id }) => id === row)?.values[columns.findIndex(({ id }) => id === column)]);
  };
  const components = {
    Short: Fragment,
    About: () => '',
    Value: ({ of }: Props) => valueOf(of as string),
    Figure: ({ id }: Props) => figures.get(id as string)!,
  };
  return Content({ components });
}

function write(file: string, html: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), `<!doctype html><html lang="da"><body>${html}</body></html>`);
}

const files = await timed('reading files', () => readFiles(library));
const decoder = new TextDecoder();
let pages = 0;
const tables = new Map<string, Map<string, Table>>();
const shown = new Map<string, Map<string, string>>();
for (const [file, bytes] of files) {
  if (!file.endsWith('.yaml')) continue;
  const data = await timed('YAML', () => parse(decoder.decode(bytes)) as Table);
  const [, year = '', id = ''] = /^data\/(\d{4})\/figures\/(.+)\.yaml$/.exec(file) ?? [];
  if (!id) continue;
  const wide = await timed('charts', () => draw(data, 660));
  const narrow = await timed('charts, second width', () => draw(data, 320));
  const html = `<h1>${data.title}</h1>${wide}${narrow}${tableHtml(data)}`;
  tables.set(year, (tables.get(year) ?? new Map<string, Table>()).set(id, data));
  shown.set(year, (shown.get(year) ?? new Map<string, string>()).set(id, html));
  await timed('writing', () => write(`${year}/tal/${id}/index.html`, html));
  pages += 1;
}
for (const [file, bytes] of files) {
  const [, year = '', id = ''] = /^content\/(\d{4})\/(.+)\.mdx$/.exec(file) ?? [];
  if (!id) continue;
  const html = await timed('MDX', () => chapterHtml(decoder.decode(bytes), tables.get(year)!, shown.get(year)!));
  await timed('writing', () => write(`${year}/${id}/index.html`, html));
  pages += 1;
}
console.log(JSON.stringify({ pages, parts }));
