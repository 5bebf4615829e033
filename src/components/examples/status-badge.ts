import { statusLabels } from '../../plan/words/labels.ts';
import type { Status } from '../../plan/value/conclusion.ts';
import type { Example } from './example.ts';

interface Props {
  status: Status;
  text?: string;
}

/** Every status, and one that says why there is none. */
export const statusBadges: readonly Example<Props>[] = [
  ...(Object.keys(statusLabels) as Status[]).map((status) => ({
    about: status,
    props: { status },
    says: [statusLabels[status]],
  })),
  {
    about: 'with its reason',
    props: { status: 'unknown', text: 'Kan ikke vurderes: der er ingen tal' },
    says: ['Kan ikke vurderes: der er ingen tal'],
  },
];
