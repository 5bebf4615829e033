import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import type { Browser, Page, Route } from 'playwright-core';
import { siteOf } from '../astro.config.mjs';
import { launchBrowser } from '../test/support/launch-browser.ts';
import { kindOf, oneOfEachKind } from '../test/support/page-kind.ts';
import { siteFolder } from '../src/read/root.ts';
import { quick, thorough, type Engine } from './a11y/engines.ts';
import { builtOfManyYears, manyYears } from './a11y/many-years.ts';
import { known, telling, timesSaid, unused, type Fault } from './a11y/known.ts';
import { overflows } from './a11y/overflow.ts';
import { views, type View } from './a11y/views.ts';
import { walk } from './a11y/walk.ts';
import { runCommand, type Asked, type Effects } from './command.ts';
import { pagesOf } from './pages-of.ts';
import { CommandError } from './reason.ts';

/**
 * Asks three engines of the site in dist/, page by page and in all the ways that readers have pages, goes through each kind
 * of page with the keyboard, and prints what a screen reader gets of its charts. Ends with 1 where there is a fault.
 *
 * npm run a11y [-- --quick]: with --quick one page of each kind, and not all pages once.
 */
async function a11y({ root, flags }: Asked, effects: Effects): Promise<number> {
  const site = siteFolder(root);
  if (!existsSync(join(site, 'index.html')))
    throw new CommandError(`Der er intet websted i ${site}. Kør npm run build først.`);
  const addresses = readPages(site);
  const browser = await launchBrowser();
  const survey: Asking = { browser, faults: [], out: effects.out };
  try {
    await served(root, survey, async (here) => {
      tellEngines(here);
      if (!flags.includes('quick')) await everyPage(here, addresses);
      await everyView(here, oneOfEachKind(addresses));
      await keyboard(here, oneOfEachKind(addresses));
      await chartsAsHeard(here, oneOfEachKind(addresses.filter((address) => hasChart(site, address))));
    });
    const grown = builtOfManyYears();
    await served(grown, survey, (here) => withManyYears(here, oneOfEachKind(readPages(siteFolder(grown)))));
    return tellFaults(survey);
  } finally {
    await browser.close();
  }
}

/** The pages of a site that one reads there; one only leads on. */
const readPages = (site: string): string[] => pagesOf(site).filter((address) => address !== '/was/');

/** Serves the built site of a library while it is looked at. */
async function served(root: string, survey: Asking, look: (here: Survey) => Promise<void>) {
  const server = await preview({ ...siteOf({ root }), configFile: false, logLevel: 'error', server: { port: 0 } });
  try {
    await look({ ...survey, host: `http://localhost:${server.port}` });
  } finally {
    await server.stop();
  }
}

interface Asking {
  browser: Browser;
  faults: Fault[];
  out: (text: string) => void;
}

/** The same, of the site at an address. */
interface Survey extends Asking {
  host: string;
}

function tellEngines({ browser, out }: Survey): void {
  const engines = [...quick, ...thorough].map(({ name, version }) => `${name} ${version}`);
  out(`Chromium ${browser.version()}, ${engines.join(', ')}`);
}

/** Turns to pages in one view and looks at each. */
async function inView(
  survey: Survey,
  view: View,
  addresses: readonly string[],
  look: (page: Page, address: string) => Promise<void>,
) {
  // The policy of the pages forbids foreign scripts, and engines are such.
  const context = await survey.browser.newContext({ ...view.context, bypassCSP: true });
  const page = await context.newPage();
  if (view.hasNoScripts) await page.route('**/*', withoutScripts);
  if (view.media) await page.emulateMedia({ media: view.media });
  for (const address of addresses) {
    await page.goto(survey.host + address);
    if (view.css) await page.addStyleTag({ content: view.css });
    await look(page, address);
  }
  await context.close();
}

async function withoutScripts(route: Route): Promise<void> {
  if (route.request().resourceType() !== 'document') return route.continue();
  const response = await route.fetch();
  const html = (await response.text()).replaceAll(/<script\b[\s\S]*?<\/script>/g, '');
  return route.fulfill({ response, body: html });
}

/** Asks engines of the page as it stands, with all that can be unfolded open. */
async function ask(
  survey: Survey,
  page: Page,
  engines: readonly Engine[],
  at: { page: string; view: string },
): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  for (const { name, find } of engines)
    survey.faults.push(...(await find(page)).map((fault) => ({ ...fault, engine: name, ...at })));
}

/** The same, and whether all of it fits. */
async function askWithLayout(...[survey, page, engines, at]: Parameters<typeof ask>): Promise<void> {
  await ask(survey, page, engines, at);
  const wide = await overflows(page);
  survey.faults.push(...wide.map((fault) => ({ ...fault, engine: 'layout', ...at })));
}

async function everyPage(survey: Survey, addresses: readonly string[]): Promise<void> {
  const view = views.find(({ name }) => name === '1280 px, light')!;
  const before = survey.faults.length;
  await inView(survey, view, addresses, (page, address) =>
    ask(survey, page, quick, { page: address, view: view.name }),
  );
  survey.out(`\nEvery page once (${addresses.length}), axe: ${told(survey, before)}`);
}

async function everyView(survey: Survey, addresses: readonly string[]): Promise<void> {
  survey.out(`\nOne page of each kind (${addresses.length}), in each view`);
  for (const view of views) {
    const before = survey.faults.length;
    const engines = view.isForAll ? [...quick, ...thorough] : quick;
    const look = view.media ? ask : askWithLayout;
    await inView(survey, view, addresses, (page, address) =>
      look(survey, page, engines, { page: address, view: view.name }),
    );
    survey.out(`  ${view.name.padEnd(34)}${engines.map(({ name }) => name).join(', ')}: ${told(survey, before)}`);
  }
}

/** What the rail, the matrix and the lists of a site come to when plan years are many, where there is least room. */
async function withManyYears(survey: Survey, addresses: readonly string[]): Promise<void> {
  const view = views.find(({ name }) => name === '320 px, light')!;
  const before = survey.faults.length;
  await inView(survey, view, addresses, (page, address) =>
    askWithLayout(survey, page, quick, { page: address, view: `${manyYears} plan years` }),
  );
  survey.out(
    `\n${manyYears} plan years, invented, one page of each kind (${addresses.length}) at 320 px, axe: ${told(survey, before)}`,
  );
}

async function keyboard(survey: Survey, addresses: readonly string[]): Promise<void> {
  survey.out('\nWith the keyboard, from the top of a page until it is left: stops at 360 px, at 1280 px');
  const stops = new Map<string, number[]>();
  const before = survey.faults.length;
  for (const width of [360, 1280]) {
    const view = { name: `keyboard, ${width} px`, context: { viewport: { width, height: 800 } } };
    await inView(survey, view, addresses, async (page, address) => {
      const walked = await walk(page);
      stops.set(address, [...(stops.get(address) ?? []), walked.stops]);
      survey.faults.push(
        ...walked.faults.map((fault) => ({ ...fault, engine: 'keyboard', page: address, view: view.name })),
      );
    });
  }
  for (const [address, counts] of stops) survey.out(`  ${address.padEnd(50)}${counts.join(', ')}`);
  survey.out(`  ${told(survey, before)}`);
}

/** Whether a page has a chart that is one picture with a name and a description. */
function hasChart(site: string, address: string): boolean {
  const file = join(site, address.endsWith('/') ? `${address}index.html` : address);
  return readFileSync(file, 'utf8').includes('role="img" aria-labelledby=');
}

/** What a screen reader is given of the first chart of each kind of page that has one. */
async function chartsAsHeard(survey: Survey, addresses: readonly string[]): Promise<void> {
  survey.out('\nCharts, as a screen reader is given them');
  const view = { name: 'as heard', context: { viewport: { width: 1280, height: 900 } } };
  await inView(survey, view, addresses, async (page, address) => {
    const chart = page.locator('figure:has([role="img"][aria-labelledby]:visible)').first();
    if ((await chart.count()) === 0) return;
    survey.out(`\n  ${kindOf(address)} (${address})\n${(await chart.ariaSnapshot()).replaceAll(/^/gm, '    ')}`);
  });
}

const told = ({ faults }: Survey, since: number): string => {
  const all = faults.slice(since);
  const real = telling(all).length;
  return `${real} faults${all.length > real ? `, ${all.length - real} known to be none` : ''}`;
};

/** Every fault, by what it is, and what is known to be none, with the reason. */
function tellFaults({ faults, out }: Asking): number {
  const real = telling(faults);
  for (const [what, all] of Map.groupBy(real, ({ engine, rule }) => `${engine} ${rule}`)) {
    out(`\n${what}: ${all.length}`);
    for (const { page, view, target } of all.slice(0, 8)) out(`  ${page} (${view}): ${target}`);
    if (all.length > 8) out(`  … on ${new Set(all.map(({ page }) => page)).size} pages`);
  }
  out('\nKnown to be no faults');
  for (const each of known) out(`  ${each.engine} ${each.rule} (${timesSaid(each, faults)}): ${each.why}`);
  const idle = unused(faults);
  for (const { engine, rule } of idle) out(`  ${engine} ${rule} is not said any more: take its reason away.`);
  out(`\n${real.length} faults`);
  return real.length + idle.length > 0 ? 1 : 0;
}

await runCommand({ name: 'npm run a11y', flags: ['quick'], failed: 2, run: a11y });
