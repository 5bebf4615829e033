import './spare-memory.ts';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { siteOf } from '../astro.config.mjs';
import type { GivenLibrary } from '../src/astro/integration.ts';
import { checkedLibrary, type CheckedLibrary } from '../src/astro/library-error.ts';
import { isWithin, keptFor, previewFolder, program, siteFolder } from '../src/read/root.ts';
import { capitalize, countInWords, formatNumber, joinList, plural } from '../src/plan/words/danish.ts';
import { countWarnings } from '../src/report/count.ts';
import { keepAddressesAfterBuild } from './addresses.ts';
import { runCommand, type Effects } from './command.ts';
import { takeLock, type Lock } from './lock.ts';
import { takeIn, type TakenIn } from './pdf/kept.ts';
import { bring, nextFolder, publish, recover, remove } from './publish.ts';
import { publishedAt } from './published-at.ts';
import { CommandError, reason } from './reason.ts';

/** Writes the pages of a library to a folder. */
export type Draw = (library: GivenLibrary, outDir: string) => Promise<void>;

/** The program's way to do it. */
export const drawWithAstro: Draw = (library, outDir) => {
  const site = publishedAt(process.env['SITE_URL']);
  return build({ ...siteOf(library), ...(site && { site }), outDir, configFile: false, logLevel: 'silent' });
};

/**
 * Builds the site beside the one that is published and puts it in its place only when all of it is there: a build that
 * fails, whatever the reason, leaves the last good one alone. One build at a time: a second one says so and ends.
 * A preview has the drafts too, and a folder of its own. Gives the library that was built; nothing where it was not.
 */
export async function buildSite(
  root: string,
  effects: Pick<Effects, 'out' | 'err' | 'files' | 'screen'>,
  draw: Draw = drawWithAstro,
  isPreview = false,
): Promise<CheckedLibrary | undefined> {
  const final = isPreview ? previewFolder(root) : siteFolder(root);
  const drawn = nextFolder(drawingPlace(root, final));
  let lock: Lock | number | undefined;
  try {
    const files = effects.files(root);
    lock = takeLock(`${final}-lock`);
    if (typeof lock === 'number') throw new CommandError(alreadyBuilding(lock));
    for (const place of new Set([final, drawingPlace(root, final)])) recover(place);
    const checked = checkedLibrary(files, isPreview);
    const pages = await drawWhole({ root, checked, isPreview }, drawn, draw);
    const taken = isPreview ? undefined : takeIn(drawn, root);
    if (!lock.isHeld()) throw new CommandError(alreadyBuilding(0));
    if (putInPlace(drawn, final) === 'copied') {
      effects.err(`${final} kan ikke skiftes ud i ét greb. Filerne i mappen er skiftet én for én.`);
    }
    effects.out([whatWasBuilt(checked, pages, final), ...(taken ? pdfFiles(taken) : [])].join('\n'));
    if (isPreview) effects.out(onlyPreview);
    return checked;
  } catch (error) {
    effects.err(reason(error, effects.screen, cannot));
    return undefined;
  } finally {
    if (typeof lock === 'object') {
      for (const folder of [nextFolder(final), drawn]) remove(folder);
      lock.release();
    }
  }
}

/**
 * Where the pages of a library are drawn: beside its site, or in the program where the library lies outside it. Astro runs
 * what it has compiled from there, so the program's packages must be found from there.
 */
const drawingPlace = (root: string, final: string): string =>
  isWithin(program, final) ? final : join(keptFor(root), 'site');

/** Draws all pages, and gives how many there are. */
export async function drawWhole(library: GivenLibrary, drawn: string, draw: Draw): Promise<number> {
  remove(drawn);
  await draw(library, drawn);
  if (!existsSync(join(drawn, 'index.html'))) throw new CommandError(noPages);
  return readdirSync(drawn, { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
}

/** Which library was built, how much came of it, where it lies, and whether there is something to look at. */
function whatWasBuilt({ entries, warnings }: CheckedLibrary, pages: number, folder: string): string {
  const { title, municipality } = entries.find((entry) => entry.kind === 'site')!.data;
  const years = entries.flatMap(({ kind, year }) => (kind === 'plan' && year !== undefined ? [String(year)] : []));
  const built = `${title} for ${municipality} er bygget: ${formatNumber(pages)} ${plural(pages, 'side', 'sider')} med ${plural(years.length, 'planåret', 'planårene')} ${joinList(years)}.`;
  // The list of addresses is brought up to date when the site is built.
  const left = warnings.filter(({ rule }) => rule !== 'addresses-behind').length;
  const also = left > 0 ? [`${capitalize(countWarnings(left))}. npm run check viser dem.`] : [];
  return [built, `Webstedet ligger i ${folder}`, ...also].join('\n');
}

/** Which PDF files came along from the last time, and how the others are made. */
function pdfFiles({ placed, lacking }: TakenIn): string[] {
  const all = placed.length + lacking.length;
  if (all === 0) return [];
  if (lacking.length === 0) return [`${capitalize(countInWords(all))} ${plural(all, 'PDF-fil', 'PDF-filer')} er med.`];
  if (placed.length === 0)
    return ['Der er ingen PDF-filer med. npm run pdf laver dem, og siderne viser så vej til dem.'];
  return [`${formatNumber(placed.length)} af ${formatNumber(all)} PDF-filer er med. npm run pdf laver resten.`];
}

function putInPlace(drawn: string, final: string): 'moved' | 'copied' {
  const next = nextFolder(final);
  if (drawn !== next) bring(drawn, next);
  return publish(next, final);
}

const cannot = 'Webstedet kan ikke bygges, og det, der er bygget før, er ikke rørt.';

const onlyPreview =
  'Det er en forhåndsvisning med udkast. Den er til jer selv og skal ikke udgives; /kladde/ siger, hvad der mangler.';

const noPages = 'Der blev ikke skrevet nogen sider. Noget af programmet mangler: hent det igen.';

const alreadyBuilding = (pid: number): string =>
  `Et andet byg er i gang her${pid ? ` (proces ${pid})` : ''}. Vent, til det er færdigt, og prøv igen.`;

if (import.meta.main) {
  await runCommand({
    name: 'npm run build',
    flags: ['preview'],
    run: async ({ root, flags }, effects) => {
      const isPreview = flags.includes('preview');
      const built = await buildSite(root, effects, drawWithAstro, isPreview);
      // What a workflow builds is not gathered up again, so that it writes nothing in the library.
      if (built && !isPreview && !process.env['CI']) keepAddressesAfterBuild(root, built, effects);
      return built ? 0 : 1;
    },
  });
}
