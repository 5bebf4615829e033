/** A promise, and the commands that print whether it is kept. */
export interface Section {
  id: string;
  title: string;
  /** What is promised, in a sentence or two. */
  promise: string;
  commands: readonly string[];
}

export const proofs: readonly Section[] = [
  {
    id: 'accessible',
    title: 'Accessible',
    promise:
      'No engine finds a fault on any kind of page, in any way that readers have it; each stop of the keyboard is seen; charts are told in words.',
    commands: ['npm run -s a11y', 'npm run -s html'],
  },
  {
    id: 'fast',
    title: 'Fast',
    promise:
      'What readers and editors wait for. Beside the least that it could be, over many plan years and for all municipalities it is printed by npm run bench, and stands in CONTRIBUTING.md under Speed.',
    commands: ['npm run -s bench -- --quick'],
  },
  {
    id: 'safe',
    title: 'Safe',
    promise:
      'Real servers send the headers that are written for them; hostile files are refused in bounded time; a text that means something to a program is text in every file that is published; each page may do what it has, and no more. That no page asks anyone else is asked of each visit in npm test.',
    commands: [
      'npx vitest run --project modules --reporter=verbose test/hosting test/astro/own-policy.test.ts',
      'npx vitest run --project modules --reporter=verbose test/import/hostile.test.ts test/astro/hostile-chapters.test.ts',
      'npx vitest run --project sparse --reporter=verbose test/sparse/hostile-texts.test.ts',
    ],
  },
  {
    id: 'robust',
    title: 'Robust',
    promise:
      'Slips by chance are told and never crash; a build that is stopped, finds the disk full or may not write leaves the last site whole and says what to do; a library makes the same bytes everywhere; what is published is the edition that was sealed.',
    commands: [
      'npx vitest run --project modules --reporter=verbose test/fuzz test/scripts/publish.test.ts test/scripts/lock.test.ts test/scripts/build.test.ts test/scripts/reason.test.ts',
      'npx vitest run --project modules --reporter=verbose test/read/files-fs.test.ts test/astro/kept-drawings.test.ts test/astro/kept-whole.test.ts test/astro/when-still.test.ts',
      'npm run -s trials',
      'npx vitest run --project sparse --reporter=verbose test/sparse/same-bytes.test.ts',
      'npm run -s verify',
    ],
  },
];

/** What a command printed. */
export interface Printed {
  command: string;
  status: number | null;
  output: string;
}

/** What stands below the promise of a section: when and where it was printed, and all of it. */
export const proofOf = (about: string, printed: readonly Printed[]): string =>
  [
    `Printed ${about}.`,
    ...printed.map(({ command, status, output }) =>
      [
        `\`${command}\`${status === 0 ? '' : `, which ended with ${status}`}`,
        '',
        '```text',
        output.trimEnd(),
        '```',
      ].join('\n'),
    ),
  ].join('\n\n');

const opening = `# Proof

What the program promises, as commands print it. Nothing here is typed by hand: \`npm run proof\` prints it again, or
\`npm run proof -- accessible\` one section. Times depend on the machine and on what else it does; hold ratios against each other.
`;

/** The file with a section in place of the one that stood there; the others stay as they were printed. */
export function withSection(file: string | undefined, section: Section, text: string): string {
  // What was printed may have headings of its own.
  const titles = new RegExp(`^(?=## (?:${proofs.map(({ title }) => title).join('|')})$)`, 'm');
  const kept = new Map(
    (file ?? '')
      .split(titles)
      .slice(1)
      .map((part) => [/^## (.+)/.exec(part)![1]!, part.trimEnd()]),
  );
  kept.set(section.title, `## ${section.title}\n\n${section.promise}\n\n${text}`);
  const parts = proofs.flatMap(({ title }) => kept.get(title) ?? []);
  return `${[opening.trimEnd(), ...parts].join('\n\n')}\n`;
}
