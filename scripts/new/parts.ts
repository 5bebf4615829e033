import { absenceIn } from '../../src/plan/library/absence.ts';
import { ofYear, type Plan } from '../../src/plan/library/library.ts';
import { placeholder } from '../../src/plan/library/unwritten.ts';
import { suggestName } from '../../src/plan/words/nearest.ts';
import { firstYear } from '../../src/plan/value/plan-year.ts';
import { CommandError } from '../reason.ts';
import {
  documentOf,
  nameInYaml,
  named,
  newestOf,
  nextPlace,
  planNamed,
  type Ground,
  type Kind,
  type Made,
} from './ground.ts';
import { begun } from './skeleton.ts';

/** What can be made of a plan or beside the plans: one file each. */
export const parts: Readonly<Record<string, Kind>> = {
  figure: {
    what: 'en tabel',
    example: 'figure 2023 tabel-3',
    make({ words: [year, word] }, ground) {
      const plan = planNamed(year!, ground);
      const { id, name } = named(word!);
      return file(`data/${plan.year}/figures/${id}.yaml`, begun('figure.yaml', figureFields(id, name, plan, ground)), [
        `Vis tabellen i et kapitel: <Figure id="${id}" />`,
      ]);
    },
  },
  goal: {
    what: 'et mål',
    example: 'goal 2023 flere-i-job',
    make({ words: [year, word] }, ground) {
      const plan = planNamed(year!, ground);
      const { id, name } = named(word!);
      const text = begun('goal.yaml', {
        number: undefined,
        order: nextPlace(ofYear(ground.shelves.goals, plan.year).filter(({ kind }) => kind === 'result')),
        title: name,
        shortTitle: undefined,
        theme: themeIn(ground),
        targetGroups: undefined,
        'origin.document': documentOf(plan),
        ...newBeside(plan, ground),
      });
      return file(`data/${plan.year}/goals/${id}.yaml`, text, [`Vis målet i et kapitel: <Goal id="${id}" />`]);
    },
  },
  chapter: {
    what: 'et kapitel',
    example: 'chapter 2023 unge',
    make({ words: [year, word] }, ground) {
      const plan = planNamed(year!, ground);
      const { id, name } = named(word!);
      const chapters = ofYear(ground.shelves.chapters, plan.year).filter(({ kind }) => kind === 'chapter');
      const text = begun('chapter.mdx', {
        title: name,
        order: nextPlace(chapters),
        themes: undefined,
        targetGroups: undefined,
        'origin.document': documentOf(plan),
      });
      return file(`content/${plan.year}/${id}.mdx`, text);
    },
  },
  offer: {
    what: 'et tilbud eller et projekt',
    example: 'offer jobklub',
    make({ words: [word] }, ground) {
      const plan = newestOf(ground);
      const { id, name } = named(word!);
      const fields = { name, 'plans.0.plan': nameInYaml(plan.year), 'plans.0.origin.document': documentOf(plan) };
      return file(`data/offers/${id}.yaml`, begun('offer.yaml', fields), [
        `Nævn det i et kapitel: <Offer id="${id}" />`,
      ]);
    },
  },
  measure: {
    what: 'en måling',
    example: 'measure ledighed',
    make({ words: [word] }) {
      const { id, name } = named(word!);
      return file(`data/measures/${id}.yaml`, begun('measure.yaml', { title: name }), [
        `Brug den i en tabel: measure: ${id}`,
      ]);
    },
  },
  event: {
    what: 'en begivenhed på tidslinjen',
    example: 'event ny-reform',
    make: ({ words: [word] }, { today }) =>
      file(`data/events/${named(word!).id}.yaml`, begun('event.yaml', { from: Number(today.slice(0, 4)) })),
  },
  story: {
    what: 'teksten til en målgruppe',
    example: 'story unge',
    make({ words: [word] }, { shelves: { targetGroups } }) {
      const group = targetGroups.find(({ id }) => id === word);
      if (!group) {
        const known = targetGroups.map(({ id }) => id);
        throw new CommandError(
          `Der er ingen målgruppe ”${word!}” i data/target-groups.yaml. ${
            known.length > 0 ? suggestName(word!, known) : 'Skriv den dér først; filen siger, hvordan en ser ud.'
          }`,
        );
      }
      return file(`content/maalgrupper/${group.id}.mdx`, begun('story.mdx', { title: group.title }));
    },
  },
};

const file = (path: string, text: string, next: readonly string[] = []): Made => ({
  files: new Map([[path, text]]),
  next: [`Åbn ${path}, og skriv, hvor der står ${placeholder}.`, ...next],
});

function themeIn({ shelves: { themes } }: Ground): string {
  const [theme] = themes;
  if (theme) return theme.id;
  throw new CommandError('Et mål har et tema. Skriv først et tema i data/themes.yaml.');
}

/** A plan goes on from the one before it, of which nothing is known to say where that is not among the documents. */
function newBeside({ year }: Plan, { shelves: { plans } }: Ground): Record<string, unknown> {
  const before = plans.filter((plan) => plan.year < year).at(-1);
  if (!before || absenceIn(before).of === 'unknown') return { relations: undefined };
  return { 'relations.0.plan': nameInYaml(before.year) };
}

/** Where a table stands among those of its plan: by its own number, where none has that place. */
export function figurePlace(id: string, plan: Plan, { shelves }: Ground): number {
  const figures = ofYear(shelves.figures, plan.year);
  const own = Number(/^tabel-(\d+)$/.exec(id)?.[1] ?? NaN);
  return figures.some((figure) => figure.order === own) || Number.isNaN(own) ? nextPlace(figures) : own;
}

function figureFields(id: string, name: string, plan: Plan, ground: Ground): Record<string, unknown> {
  const { shelves, site } = ground;
  const places = [site?.place, site?.comparedWith[0]].flatMap(
    (place) => shelves.places.find((each) => each.id === place) ?? [],
  );
  const rows = places.map((place) => ({ id: place.id, label: place.name, place: place.id, values: ['?'] }));
  return {
    label: name,
    order: figurePlace(id, plan, ground),
    'origin.document': documentOf(plan),
    'origin.label': name,
    'columns.0.period': firstYear(plan.year),
    ...(rows.length > 0 ? { rows } : { 'rows.0.place': undefined }),
  };
}
