import { storyComponents, storyParts, wordsInPart, type Story } from '../entry/story.ts';
import type { Shelves } from '../library/library.ts';
import type { Finding } from '../value/problem.ts';
import { joinList } from '../words/danish.ts';
import { storyPartLabels } from '../words/labels.ts';
import { suggestName } from '../words/nearest.ts';
import { shown } from '../words/shown.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A text for a target group answers the same three questions in the same order, briefly, and belongs to a group that there is. */
export const stories: Rule = (context) =>
  context.shelves.stories.flatMap((story) => [
    ...groupless(story, context),
    ...otherParts(story),
    ...longParts(story),
    ...otherComponents(story),
    ...notOfToday(story, context.shelves),
  ]);

function groupless({ id, file }: Story, { shelves, unread }: RuleContext): Finding[] {
  const known = shelves.targetGroups.map((group) => group.id);
  if (known.includes(id) || unread.some(({ kind }) => kind === 'target-groups')) return [];
  return [
    {
      rule: 'dangling-reference',
      file,
      message: `Der er ingen målgruppe ”${shown(id)}” i data/target-groups.yaml, som teksten kan høre til.`,
      hint: suggestName(id, known),
    },
  ];
}

const titles = storyParts.map((part) => storyPartLabels[part]);

/** The headings are the three questions, each once, in their order; the first that is not is told. */
function otherParts({ headings, file }: Story): Finding[] {
  const wrong = headings.findIndex(({ text, parts }, i) => !parts || text !== titles[i]);
  if (wrong < 0 && headings.length === titles.length) return [];
  const heading = headings[wrong];
  return [
    {
      rule: 'story-parts',
      file,
      ...(heading && { where: { line: heading.line, column: heading.column } }),
      message: heading
        ? `Overskriften ”${shown(heading.text)}” ${heading.text === titles[wrong] ? 'står ikke for sig selv med ## foran' : 'er ikke den, der skal stå her'}.`
        : `Teksten mangler delen ”${titles[headings.length]!}”.`,
      hint: `Skriv tre dele med ## foran overskriften, i den rækkefølge: ${joinList(titles.map((title) => `”${title}”`))}`,
    },
  ];
}

function longParts({ headings, texts, file }: Story): Finding[] {
  return headings.flatMap(({ text, line, column }, i): Finding[] => {
    const end = headings[i + 1]?.line ?? Infinity;
    const words = texts
      .filter((block) => block.line > line && block.line < end)
      .reduce((count, block) => count + block.text.split(/\s+/).filter(Boolean).length, 0);
    if (words <= wordsInPart) return [];
    return [
      {
        rule: 'story-length',
        file,
        where: { line, column },
        message: `Delen ”${shown(text)}” har ${words} ord. En målgruppes side skal kunne læses på et minut.`,
        hint: `Skriv højst ${wordsInPart} ord, og vis vej til resten under onward.`,
      },
    ];
  });
}

const otherComponents = ({ components, file }: Story): Finding[] =>
  components
    .filter(({ name }) => !storyComponents.includes(name))
    .map(({ name, line, column }) => ({
      rule: 'story-component',
      file,
      where: { line, column },
      message: `<${shown(name)}> kan ikke stå i en målgruppes tekst.`,
      hint: `Brug ${joinList(
        storyComponents.map((each) => `<${each}>`),
        'eller',
      )}; mål, tilbud og tal sætter siden selv ind.`,
    }));

/** What a benefit is today stands in the glossary with its source, and the story says no other thing. */
function notOfToday({ today = [], file }: Story, { terms }: Shelves): Finding[] {
  return today.flatMap(({ term: id, text }, i): Finding[] => {
    const term = terms.find((each) => each.id === id);
    if (!term || (term.now !== undefined && text.includes(term.now))) return [];
    return [
      {
        rule: 'story-today',
        file,
        where: { path: ['today', i, 'text'] },
        message: term.now
          ? `Sætningen siger ikke det samme som ordbogen, hvor ”${term.term}” i dag er: ${term.now}.`
          : `Ordbogen siger ikke, at ”${term.term}” er noget andet i dag.`,
        hint: term.now
          ? 'Skriv sætningen med ordbogens egne ord.'
          : 'Skriv det under now ved ordet i data/terms.yaml, med sin kilde, eller fjern sætningen.',
      },
    ];
  });
}
