import { expect, it } from 'vitest';
import { renamedToday } from '../../src/plan/entry/term.ts';
import { targetGroupPage } from '../../src/site/target-group-view.ts';
import { goodText, libraryWith } from '../support/libraries.ts';

const library = libraryWith({
  'data/groups.yaml':
    '- {id: unge, title: unge, phrase: under 30 år, term: ungehjaelp}\n- {id: voksne, title: voksne, phrase: over 30 år, term: ledig}\n',
  'data/target-groups.yaml': '- {id: unge, title: Unge, description: Unge på en ydelse., groups: [unge, voksne]}\n',
  'data/terms.yaml': `${goodText('data/terms.yaml')}
- {id: ungehjaelp, term: ungehjælp, definition: Hjælp til unge., now: kontanthjælp, source: Lilleby Kommune}
- {id: gammelt, term: gammelt, definition: Et gammelt ord., now: nyt, source: Lilleby Kommune}
`,
});

it('the page of a target group tells what its benefits are called today, and only those that have another name', () => {
  const { terms } = targetGroupPage(library.targetGroups[0]!, library);
  expect(terms).toEqual(['ungehjaelp', 'ledig']);
  expect(renamedToday(terms, library).map(({ id, now }) => [id, now])).toEqual([['ungehjaelp', 'kontanthjælp']]);
});
