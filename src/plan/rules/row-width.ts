import type { EntryData } from '../library/layout.ts';
import { plural } from '../words/danish.ts';
import type { Finding } from '../value/problem.ts';

/** Two numbers with nothing but a space between them are one text. */
function tooFew(values: readonly unknown[]): string {
  const both = values.map((value) => /^(-?[\d.]+) +(-?[\d.]+)$/.exec(String(value))).find(Boolean);
  return both
    ? `Sæt et komma mellem ${both[1]!} og ${both[2]!}.`
    : 'Skriv det, der mangler; en celle uden tal har sit tegn, fx "-".';
}

/** A row has one value for each column. Runs on the file's own data, since a built row keeps no more cells than columns. */
export function rowWidth(file: string, { columns, rows }: EntryData['figure']): Finding[] {
  return rows.flatMap(({ values, label }, i) =>
    values.length === columns.length
      ? []
      : [
          {
            rule: 'row-width',
            file,
            where: { path: ['rows', i, 'values'] },
            message: `Rækken ”${label}” har ${values.length} ${plural(values.length, 'værdi', 'værdier')}, men tabellen har ${columns.length} ${plural(columns.length, 'kolonne', 'kolonner')}.`,
            hint:
              values.length > columns.length
                ? 'Er et tal skrevet med komma? 17,1 bliver til to værdier; skriv 17.1. Ellers fjern den værdi, der er for meget, eller tilføj kolonnen.'
                : tooFew(values),
          },
        ],
  );
}
