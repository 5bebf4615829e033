import type { Library } from '../../src/plan/library/library.ts';
import { goodText, libraryWith } from './libraries.ts';

const plan2019 = goodText('data/2019/plan.yaml');
const goal2019 = goodText('data/2019/goals/lavere-ledighed.yaml');

const plan2021 = plan2019
  .replaceAll('2019', '2021')
  .replace('hue: teal', 'hue: plum')
  .replace('status: adopted', 'status: archived')
  .replace('keyFigures: [tabel-1]', 'keyFigures: []')
  .replace(/renders: .*/, 'renders: [{document: ministeren, completeness: part, text: Kun temaer.}]')
  .replace(/ownDocument: .*/, 'ownDocument: {extent: missing, text: Planen for 2021 er ikke blandt dokumenterne.}');

const goal = (fields: string): string => `title: Et mål\nwording: Noget skal ske\ntheme: job\n${fields}`;
const new2021 = 'relations: [{plan: 2019, relation: new, reason: Kun temaet er kendt.}]';

/**
 * The good library with a second year whose plan is not among the documents: 2019 has a goal of its own, one of a project
 * and one for 2017; of 2021 only a theme is known, from a document that the municipality did not make.
 */
export const twoYears = (changes: Record<string, string> = {}): Library =>
  libraryWith({
    'data/documents.yaml': `${goodText('data/documents.yaml')}
- {id: ministeren, title: Ministerens mål, short: Ministerens mål, publisher: Ministeriet, published: 2020-02-03, external: true}
`,
    'data/themes.yaml': `${goodText('data/themes.yaml')}
- {id: unge, title: Unge, description: Unge i gang.}
`,
    'data/2019/goals/gammelt.yaml': goal(
      `kind: minister\nnumber: 1\nforYear: 2017\norigin: {document: plan-2019, label: Kapitel 2}\n`,
    ),
    'data/2019/goals/projekt.yaml': goal(
      `kind: project\nnumber: 1\ntold: true\norigin: {document: plan-2019, label: Kapitel 3}\n`,
    ),
    'data/2019/goals/lavere-ledighed.yaml': goal2019,
    'data/2021/plan.yaml': plan2021,
    'data/2021/goals/minister-job.yaml': goal(
      `kind: minister\norder: 1\ntold: true\nthemeOnly: true\norigin: {document: ministeren, label: Temaer}\n${new2021}\n`,
    ),
    ...changes,
  });
