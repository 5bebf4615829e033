import { nearest } from '../plan/words/nearest.ts';
import { plain, type Names } from './names.ts';

/** Whether words stand whole in a text. */
const hasWords = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

/** The names in the library that are nearest to one that it does not have. */
export function nearestNames(text: string, { places, groups, measures }: Names): string[] {
  const all = [
    ...places.map(({ name }) => name),
    ...groups.map(({ title }) => title),
    ...measures.map(({ title }) => title),
  ];
  const wanted = plain(text);
  const near = nearest(wanted, all.map(plain));
  // "Kontanthjælpsmodtagere i alt" are those on kontanthjælp.
  const isBegun = (name: string): boolean => name.length > 5 && ` ${wanted}`.includes(` ${name}`);
  const within =
    wanted.length > 5
      ? all.filter((name) => hasWords(plain(name), wanted) || hasWords(wanted, plain(name)) || isBegun(plain(name)))
      : [];
  return [...new Set([...all.filter((name) => plain(name) === near), ...within])].slice(0, 3);
}
