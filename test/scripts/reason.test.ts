import { describe, expect, it } from 'vitest';
import { reason } from '../../scripts/reason.ts';
import { PageError } from '../../src/astro/page-error.ts';
import { plain } from '../../src/report/look.ts';

/** What Node throws where the machine refuses something. */
const refusal = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused, write`), { code, ...(path && { path }) });

const said = (error: unknown): string => reason(error, plain, 'Webstedet kan ikke bygges.');

describe('what the machine refuses is told with what to do, and nothing of the program', () => {
  it.each([
    ['ENOSPC', /Der er ikke plads på disken: \/plan\/dist\.\nSlet noget/],
    ['EDQUOT', /ikke mere plads til jer på disken: \/plan\/dist\.\nSlet noget/],
    ['EACCES', /Programmet må ikke læse eller skrive her: \/plan\/dist\.\nGiv det lov/],
    ['EPERM', /Programmet må ikke læse eller skrive her: \/plan\/dist\.\nGiv det lov/],
    ['EROFS', /Der kan ikke skrives her: \/plan\/dist\.\nBrug en mappe/],
    ['EBUSY', /Noget andet bruger mappen: \/plan\/dist\.\nLuk det/],
    ['EIO', /Disken er fuld eller svarer ikke: \/plan\/dist\.\nSe efter, om der er plads/],
    ['EMFILE', /for mange åbne filer: \/plan\/dist\.\nLuk andre/],
    ['ENFILE', /for mange åbne filer: \/plan\/dist\.\nLuk andre/],
  ])('%s', (code, told) => {
    const text = said(refusal(code, '/plan/dist'));
    expect(text).toMatch(told);
    expect(text).toMatch(/^Webstedet kan ikke bygges\. .*\n.*og prøv igen\.$/);
  });

  it('where it is not known which file it was', () => {
    expect(said(refusal('ENOSPC'))).toContain('Der er ikke plads på disken.\nSlet');
  });

  it('where a folder cannot be made, of which Node says that it is not there', () => {
    const folder = Object.assign(refusal('ENOENT', '/plan/dist-lock'), { syscall: 'mkdir' });
    expect(said(folder)).toContain('Der kan ikke skrives her: /plan/dist-lock.\nBrug en mappe');
    expect(said(Object.assign(refusal('ENOENT', '/plan/data'), { syscall: 'open' }))).not.toContain('kan ikke skrives');
  });

  it('where the bundler tells of it in its text', () => {
    const told = [
      'Failed to write file\n\nCaused by:\n    No space left (os error 28)',
      '[astro:fonts]\nENOSPC: no space',
    ];
    for (const text of told) expect(said(new Error(text))).toContain('Der er ikke plads på disken.\nSlet');
  });

  it('where it stands in other errors, or while a page was drawn', () => {
    const full = refusal('ENOSPC', '/plan/a');
    const all = [
      new Error('Astro', { cause: full }),
      Object.assign(new Error('Vite'), { errors: [new Error('one', { cause: full })] }),
      new AggregateError([new Error('one'), full]),
      new PageError('/2019/', full),
    ];
    for (const error of all) expect(said(error)).toContain('Der er ikke plads på disken: /plan/a.\nSlet');
  });
});

it('anything else is ours to mend, and told to who can', () => {
  expect(said(new Error('strange'))).toMatch(
    /^Webstedet kan ikke bygges\. Det er en fejl i programmet [\s\S]*Error: strange\n\s+at /,
  );
});
