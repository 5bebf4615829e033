import { element } from '../element.ts';
import type { Drawing, Spot } from './drawing.ts';
import type { Series } from './series.ts';

interface PointWalk {
  /** Goes over these from now on. */
  over: (shown: readonly Series[]) => void;
  /** Lets go of the number that is told; whether there was one. */
  leave: () => boolean;
}

/** How far from a number one may point and still mean it. */
const reach = 40;

/**
 * Tells one number of a chart at a time: the one that is pointed at with mouse or finger, or walked to with the arrow keys,
 * along a line with left and right, and from line to line with up and down.
 */
export function pointWalk(host: HTMLElement, drawing: Drawing): PointWalk {
  let shown: readonly Series[] = [];
  let at: { series: number; row: number } | undefined;
  const tip = element('div', { class: 'explorer-tip', hidden: '', 'aria-hidden': 'true' });
  const said = element('p', { class: 'spoken', role: 'status' });
  host.append(tip, said);
  for (const [name, value] of Object.entries({
    role: 'application',
    'aria-roledescription': 'diagram',
    'aria-label': 'Diagram. Gå fra tal til tal med piletasterne.',
    tabindex: '0',
  })) {
    host.setAttribute(name, value);
  }

  const leave = (): boolean => {
    const was = at !== undefined;
    at = undefined;
    tip.hidden = true;
    if (was) drawing.mark('');
    return was;
  };

  const tell = (spot: Spot, isSaid: boolean): void => {
    const text = [spot.series, spot.row.period].join(', ');
    tip.replaceChildren(element('b', {}, spot.row.text), element('span', {}, text));
    tip.hidden = false;
    const room = host.clientWidth - tip.offsetWidth;
    tip.style.left = `${Math.max(0, Math.min(room, spot.x - tip.offsetWidth / 2))}px`;
    const above = spot.y - tip.offsetHeight - 14;
    tip.style.top = `${above < 0 ? spot.y + 14 : above}px`;
    drawing.mark(spot.id);
    if (isSaid) said.textContent = `${text}: ${spot.row.text}`;
  };

  const spotOf = ({ series, row }: { series: number; row: number }): Spot | undefined => {
    const each = shown[series]?.rows[row];
    return drawing.spots(shown).find((spot) => spot.row === each && spot.series === shown[series]!.name);
  };

  const step = (key: string): boolean => {
    const now = at ?? { series: 0, row: -1 };
    const last = (shown[now.series]?.rows.length ?? 0) - 1;
    const nearest = (series: number): number => {
      const time = shown[now.series]?.rows[Math.max(0, now.row)]?.at ?? 0;
      const rows = shown[series]!.rows;
      return rows.reduce((best, row, i) => (Math.abs(row.at - time) < Math.abs(rows[best]!.at - time) ? i : best), 0);
    };
    const toLine = (by: number): typeof now => {
      const series = Math.min(shown.length - 1, Math.max(0, now.series + by));
      return { series, row: nearest(series) };
    };
    const ways: Record<string, () => typeof now> = {
      ArrowRight: () => ({ ...now, row: Math.min(last, now.row + 1) }),
      ArrowLeft: () => ({ ...now, row: Math.max(0, now.row - 1) }),
      ArrowDown: () => toLine(1),
      ArrowUp: () => toLine(-1),
      Home: () => ({ ...now, row: 0 }),
      End: () => ({ ...now, row: last }),
    };
    const way = ways[key];
    if (!way || shown.length === 0) return false;
    at = way();
    const spot = spotOf(at);
    if (spot) tell(spot, true);
    return true;
  };

  const point = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top } = host.getBoundingClientRect();
    const far = ({ x, y }: Spot): number => Math.hypot(x - (clientX - left), y - (clientY - top));
    const [spot] = drawing.spots(shown).sort((a, b) => far(a) - far(b));
    if (!spot || far(spot) > reach) return;
    const series = shown.findIndex(({ name }) => name === spot.series);
    at = { series, row: shown[series]!.rows.indexOf(spot.row) };
    tell(spot, false);
  };

  host.addEventListener('keydown', (event) => {
    if (step(event.key)) event.preventDefault();
  });
  host.addEventListener('pointermove', point);
  host.addEventListener('pointerdown', point);
  host.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave());
  return {
    over(next) {
      leave();
      shown = next;
    },
    leave,
  };
}
