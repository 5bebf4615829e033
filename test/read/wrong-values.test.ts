import { isCollection, isPair, parseDocument, visit } from 'yaml';
import { describe, expect, it } from 'vitest';
import { createReader } from '../../src/read/read-library.ts';
import { goodFiles, goodText } from '../support/libraries.ts';
import { faultsOf } from '../fuzz/faults.ts';

/** What may stand in the place of any value, of every kind that YAML has. */
const values = [null, '', ' ', 'x', '4 940', -1, 1.5, 1e9, NaN, true, '2019-13-45', [], [[]], {}, { a: 1 }];

/** Where each value of a YAML file stands: ['rows', 0, 'label']. */
function pathsIn(text: string): (string | number)[][] {
  const paths: (string | number)[][] = [];
  const document = parseDocument(text);
  visit(document, (key, _node, ancestors) => {
    const path = [...ancestors, _node].flatMap((node, i, all): (string | number)[] => {
      const above = all[i - 1];
      if (isPair(node)) return [String(node.key)];
      return isCollection(above) && 'items' in above && !isPair(above.items[0])
        ? [(above.items as unknown[]).indexOf(node)]
        : [];
    });
    if (key !== 'key' && path.length > 0 && !isPair(_node)) paths.push(path);
  });
  return paths;
}

const read = createReader();

describe('any value in the place of any other is taken, or told in Danish with its place', () => {
  const yaml = [...goodFiles().keys()].filter((file) => file.endsWith('.yaml'));
  it.each(yaml)('%s', (file) => {
    const paths = pathsIn(goodText(file));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      for (const value of values) {
        const document = parseDocument(goodText(file));
        document.setIn(path, value);
        const files = new Map(goodFiles());
        files.set(file, Buffer.from(document.toString()));
        expect({ path, value, faults: faultsOf(read(files), files) }).toEqual({ path, value, faults: [] });
      }
    }
  });
});
