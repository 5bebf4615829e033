import type { Term } from '../entry/term.ts';
import { textsOf } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { shown } from '../words/shown.ts';
import type { Rule } from './rule.ts';

/**
 * A word in bold within a sentence is most often one that readers may not know. The glossary explains it where the chapter
 * names it by <Term>; whole sentences, headings of a list and the first word of a line are bold for other reasons.
 */
export const boldWords: Rule = ({ shelves }) =>
  textsOf(shelves).flatMap(({ bold, file, kind }) =>
    kind === 'page'
      ? []
      : bold
          .filter(({ text }) => isWord(text))
          .map(({ text, line, column }): Finding => {
            const term = shelves.terms.find((each) => namesOf(each).some((name) => isFormOf(text, name)));
            return {
              rule: 'bold-term',
              severity: 'warning',
              file,
              where: { line, column },
              ...(term ? inGlossary(text, term) : outsideGlossary(text)),
            };
          }),
  );

/** One to three words in small letters. */
const isWord = (text: string): boolean => /^\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,2}$/u.test(text) && text.length > 3;

const namesOf = ({ id, term, synonyms = [], before = [] }: Term): string[] =>
  [id, term, ...synonyms, ...before.map(({ name }) => name)].map((name) => name.toLocaleLowerCase('da'));

/** "jobparate" is "jobparat" in another form. */
const isFormOf = (text: string, name: string): boolean =>
  text.startsWith(name) && /^(?:e?s|e|t|r|er|e?n|et|ne|ene|erne)?$/.test(text.slice(name.length));

type Said = Pick<Finding, 'message' | 'hint'>;

const inGlossary = (text: string, { id }: Term): Said => ({
  message: `”${shown(text)}” står i ordbogen, men her kan det ikke slås op.`,
  hint: `Skriv <Term id="${id}">${shown(text)}</Term> i stedet for **${shown(text)}**.`,
});

const outsideGlossary = (text: string): Said => ({
  message: `”${shown(text)}” er fremhævet, men står ikke i ordbogen.`,
  hint: 'Er det et ord, som læsere kan være i tvivl om, så skriv det i data/terms.yaml, og brug <Term>. Ellers skriv det uden **.',
});
