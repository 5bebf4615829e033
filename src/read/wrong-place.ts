import { correctedPath, movedImage, movedPath, placesNear } from '../plan/library/layout.ts';
import type { Finding } from '../plan/value/problem.ts';
import { asPlanYear, isPlanYear } from '../plan/value/plan-year.ts';
import { joinList } from '../plan/words/danish.ts';

type Said = Omit<Finding, 'file'>;

const say = (message: string, hint: string): Said => ({ rule: 'wrong-place', message, hint });

const lockFile = say(
  'Filen er den låsefil, som Word og Excel lægger ved siden af en åben fil.',
  'Luk filen i Word eller Excel, så forsvinder den.',
);

/** Files that are no part of a library, by their names, and what they are. */
const known: readonly [name: RegExp, said: Said][] = [
  [
    /^(?:thumbs\.db|desktop\.ini|ehthumbs\.db)$/i,
    say('Filen er lavet af Windows og hører ikke til planen.', 'Slet den.'),
  ],
  [/^(?:\.DS_Store|\._.*|Icon\r?)$/, say('Filen er lavet af Mac og hører ikke til planen.', 'Slet den.')],
  [
    /(?:\.(?:orig|rej|bak|tmp|swp|old)|~)$/i,
    say('Filen er en kopi, som Git eller editoren har lagt.', 'Slet den, når den rigtige fil er i orden.'),
  ],
  [
    /\.svg$/i,
    say(
      'Filen er en tegning i SVG. Den kan have programkode og oplysninger i sig, som ingen ser, så den bliver ikke vist.',
      'Åbn den i et billedprogram, og gem den som PNG, mindst 1.440 pixels bred. Er det tal, så lav dem til en tabel.',
    ),
  ],
  [
    /\.(?:gif|webp|avif|hei[cf]|bmp|tiff?)$/i,
    say(
      'Filen er et billede i et format, der ikke kan vises. Billeder skal være JPG eller PNG.',
      'Åbn det i et billedprogram, og gem det som JPG. Det er ikke nok at give filen et andet navn.',
    ),
  ],
  [
    /\.(?:xlsx?|xlsm|ods|csv|tsv)$/i,
    say(
      'Filen er et regneark, og regneark bliver ikke læst.',
      'Skriv tallene i data/<år>/figures/<nøgle>.yaml, og læg regnearket et andet sted.',
    ),
  ],
  [
    /\.(?:docx?|odt|rtf|pdf|pptx?|txt)$/i,
    say(
      'Filen er et dokument, og dokumenter bliver ikke læst.',
      'Skriv teksten i content/<år>/<nøgle>.mdx, og læg dokumentet et andet sted.',
    ),
  ],
];

/** Why a file is not read where it stands, and what to do with it. */
export function wrongPlace(file: string): Said {
  const name = file.split('/').at(-1)!;
  if (name.startsWith('~$')) return lockFile;
  const [root = '', folder = ''] = file.split('/');
  const year = asPlanYear(folder);
  if (year && !isPlanYear(folder)) {
    return say(
      `Mappen ${root}/${folder} er ikke navnet på et planår.`,
      `Kald mappen ${root}/${year}: planens år, eller det første og det sidste med en bindestreg imellem.`,
    );
  }
  const nearYear = isPlanYear(folder) ? undefined : yearIn(folder);
  if (nearYear && /^(?:data|content)\/[^/]+\//.test(file)) {
    return say(
      `Mappen ${root}/${folder} er ikke navnet på et planår.`,
      `Er den en kopi, så slet den. Ellers kald den ${root}/${nearYear}.`,
    );
  }
  const corrected = correctedPath(file);
  if (corrected) return misnamed(file, name, corrected);
  const said = known.find(([pattern]) => pattern.test(name))?.[1];
  if (said) return said;
  if (/\.(?:jpe?g|png)$/i.test(name)) {
    return say('Filen er et billede, men står ikke i en mappe med billeder.', `Flyt det til ${movedImage(file)}.`);
  }
  const moved = movedPath(file);
  const whereTo = moved ? `Flyt den til ${moved}.` : `Filer kan stå her: ${placesNear(file).join(', ')}.`;
  return say('Filen står et sted, hvor den ikke bliver læst.', `${whereTo} Navne skrives med a-z, tal og bindestreg.`);
}

/** The year that a folder's name has in it, or the years: "2019" of "2019 ny". */
const yearIn = (folder: string): string | undefined =>
  /(?<!\d)(?:19|20)\d\d(?:-(?:19|20)\d\d)?(?!\d)/.exec(folder)?.[0];

/** What is wrong with the name of a file that stands where it should. */
function misnamed(file: string, name: string, corrected: string): Said {
  const stem = name.replace(/\.[^.]*$/, '');
  const ending = name.slice(stem.length);
  const faults = [
    ...(/\s/.test(stem) ? ['har mellemrum'] : []),
    ...(/\p{Lu}/u.test(stem) ? ['har store bogstaver'] : []),
    ...(/[æøå]/i.test(stem.normalize('NFC')) ? ['har æ, ø eller å'] : []),
    ...(corrected.endsWith(ending) ? [] : [`ender på ${ending}`]),
  ];
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const isCopy = /kopi|copy|\(\d+\)/i.test(stem);
  return say(
    faults.length > 0
      ? `Filen kan ikke læses, fordi dens navn ${joinList(faults)}.`
      : `Filen kan ikke læses, fordi ${folderOf(file) === folderOf(corrected) ? 'dens' : 'mappens'} navn har tegn, der ikke kan bruges.`,
    `${isCopy ? 'Er det en kopi, så slet den. Ellers kald' : 'Kald'} den ${corrected}. Navne skrives med a-z, tal og bindestreg.`,
  );
}
