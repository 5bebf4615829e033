import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-library.ts';
import { goodFiles, goodText } from '../support/libraries.ts';

const measure = 'data/measures/ledige.yaml';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the documents of a library', () => {
  it('are those of its YAML files, and what stands at the top of its chapters', () => {
    const { documents } = createReader()(goodFiles());
    expect([...documents.keys()].sort()).toEqual([...goodFiles().keys()].sort());
    expect(documents.get('content/2019/ledighed.mdx')!.get('title')).toEqual(expect.any(String));
  });

  it('write what was changed in them, and the rest as it was, with its comments', () => {
    const written = `# Fra Jobindsats\n${goodText(measure)}\n# Til sidst\n`.replace('unit:', 'unit: # enheden\n ');
    const { documents } = createReader()(new Map([...goodFiles(), [measure, encode(written)]]));
    const document = documents.get(measure)!;
    const before = String(document.get('title'));
    document.set('title', 'Et andet navn');
    const changed = document.toString({ lineWidth: 0 });
    for (const comment of ['# Fra Jobindsats', '# enheden', '# Til sidst']) expect(changed).toContain(comment);
    expect(changed).toContain('title: Et andet navn\n');
    expect(changed).not.toContain(before);
    expect(createReader()(new Map([...goodFiles(), [measure, encode(changed)]])).problems).toEqual([]);
  });

  it('are there for a file whose shape is wrong, so that a tool can mend it, and not for one that is no YAML', () => {
    const { documents } = createReader()(
      new Map([
        ...goodFiles(),
        [measure, encode('navn: Ledige # forkert nøgle\n')],
        ['data/themes.yaml', encode('- [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[')],
      ]),
    );
    expect(documents.get(measure)!.toString()).toBe('navn: Ledige # forkert nøgle\n');
    expect(documents.has('data/themes.yaml')).toBe(false);
  });
});
