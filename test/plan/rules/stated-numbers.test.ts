import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../../src/read/read-library.ts';
import { goodFiles } from '../../support/libraries.ts';

/** What the check says of a table's words about itself, in a table that says its year, ages and sections in other places. */
function messagesFor(reading: string): string[] {
  const figure = `label: Tabel 2
order: 2
title: Ledighed
what: Hvor mange der er ledige.
unit: pct
source: [{name: Jobindsats.dk}]
origin: {document: plan-2019, label: Tabel 2}
period: 2019Q3
population: {text: Befolkningen 16-66 år, ages: [16, 66]}
columns:
  - {id: lilleby, title: Lilleby, place: lilleby}
  - {id: hele-landet, title: Hele landet, place: hele-landet}
sections:
  - {id: unge, title: 18-29 år}
  - {id: andre, title: Andre, notes: [a]}
rows:
  - {id: x, section: unge, label: Mænd, values: [5.2, -4.9]}
  - {id: y, section: unge, label: Kvinder, values: [6.1, 5.0]}
  - {id: z, section: andre, label: Alle, values: [7.3, 8.8]}
notes:
  - {id: a, text: Uden de 37 nyeste.}
chart: {kind: bar, title: Ledighed, reading: '${reading}', category: place, target: lavere-ledighed}
`;
  const files = new Map([...goodFiles(), ['data/2019/figures/tabel-2.yaml', new TextEncoder().encode(figure)]]);
  return readLibrary(files)
    .problems.filter(({ rule }) => rule === 'number-not-in-figure')
    .map(({ message }) => message);
}

describe('what stands about a figure in words', () => {
  it.each([
    'I 2019 var 5,2 pct. af de 16-66-årige og de 18-29-årige med.',
    'I 3. kvartal 2019 var 5,2 pct. med.',
    'Det faldt 4,9 pct. i landet.',
    'De 3 grupper i de 2 afsnit og 2 kolonner.',
    'Uden 37 af dem er det 7,3.',
    'Målet er 5 pct.',
    'Covid-19 og 3F har intet med det at gøre.',
  ])('states what the table says, wherever it says so: %s', (reading) => {
    expect(messagesFor(reading)).toEqual([]);
  });

  it.each([
    ['I 2018 var det 5,2.', 'Teksten siger 2018, men det tal står ikke i Tabel 2.'],
    ['I 4. kvartal var det 5,2.', 'Teksten siger 4, men det tal står ikke i Tabel 2.'],
    ['De 30-39-årige er 5,2.', 'Teksten siger 30, men det tal står ikke i Tabel 2.'],
    ['Det er 99,9pct.', 'Teksten siger 99,9, men det tal står ikke i Tabel 2.'],
    ['Det er 99,9%.', 'Teksten siger 99,9, men det tal står ikke i Tabel 2.'],
    ['Det er 5.2 pct.', 'Tallet 5.2 er skrevet med punktum som i tabellens fil.'],
  ])('states no other number: %s', (reading, message) => {
    expect(messagesFor(reading)[0]).toBe(message);
  });
});
