import type { Figure } from '../library/figure.ts';
import type { Finding } from '../value/problem.ts';
import type { Rule } from './rule.ts';

/** Ids stand once in a figure, all its rows stand in sections or none does, and a change has a period and a unit. */
export const figureShape: Rule = ({ shelves }) =>
  shelves.figures.flatMap((figure) => [
    ...repeated(figure, 'rows'),
    ...repeated(figure, 'columns'),
    ...repeated(figure, 'sections'),
    ...outsideSections(figure),
    ...changesWithoutPeriod(figure),
  ]);

function repeated(figure: Figure, key: 'rows' | 'columns' | 'sections'): Finding[] {
  const danish = { rows: 'rækker', columns: 'kolonner', sections: 'afsnit' }[key];
  return (figure[key] ?? []).flatMap(({ id }, i, all) =>
    all.findIndex((other) => other.id === id) === i
      ? []
      : [
          {
            rule: 'duplicate-id',
            file: figure.file,
            where: { path: [key, i, 'id'] },
            message: `To ${danish} har samme id ”${id}”.`,
            hint: 'Giv den ene et andet id.',
          },
        ],
  );
}

/** In a table that is parted in sections, a row outside them has no place, and a section without rows is a head over nothing. */
function outsideSections({ file, sections, rows }: Figure): Finding[] {
  if (!sections) return [];
  const ids = sections.map(({ id }) => id);
  const known = ids.join(', ');
  // A row that names a section wrongly is told of as such, and not the section that it leaves empty.
  const isMisnamed = rows.some(({ section }) => section !== undefined && !ids.includes(section));
  const loose = rows.flatMap(({ id, section }, i) => (section === undefined ? [{ id, i }] : []));
  const empty = sections.flatMap(({ id, title }, i) =>
    isMisnamed || rows.some(({ section }) => section === id) ? [] : [{ title, i }],
  );
  return [
    ...loose.map(({ id, i }): Finding => ({
      rule: 'row-without-section',
      file,
      where: { path: ['rows', i, 'id'] },
      message: `Tabellen er delt i afsnit, men rækken ”${id}” hører ikke til noget af dem.`,
      hint: `Skriv section: og ét af tabellens afsnit (${known}), eller giv rækken sit eget afsnit under sections.`,
    })),
    ...empty.map(({ title, i }): Finding => ({
      rule: 'empty-section',
      file,
      where: { path: ['sections', i, 'id'] },
      message: `Afsnittet ”${title}” har ingen rækker.`,
      hint: 'Skriv section: på de rækker, der hører til det, eller fjern det.',
    })),
  ];
}

/** A change is over a period and in a unit, which the row says or the whole column. */
function changesWithoutPeriod(figure: Figure): Finding[] {
  const changes = figure.columns.filter(({ changeOf }) => changeOf !== undefined);
  const column = changes.find(({ period, unit }) => period === undefined || unit === undefined);
  if (!column) return [];
  return figure.rows.flatMap((row, i) =>
    row.change || !row.cells.some((cell) => cell.column === column.id && cell.value !== null)
      ? []
      : [
          {
            rule: 'change-without-period',
            file: figure.file,
            where: { path: ['rows', i, 'id'] },
            message: `Rækken siger ikke, hvornår og i hvilken enhed udviklingen i ”${column.id}” er målt.`,
            hint: 'Skriv fx change: {period: 2012M12-2013M12, unit: pct}.',
          },
        ],
  );
}
