/**
 * Offers to explore the charts that have enough to choose among: a button below each. What it needs (Vega) is fetched only
 * when someone asks, or comes near with a mouse. Without script the chart and its table are there all the same.
 */
const waiting = 'Henter …';
const load = () => import('./live-chart.ts');

for (const charts of document.querySelectorAll<HTMLElement>('[data-explore]')) offer(charts);

function offer(charts: HTMLElement): void {
  const tools = document.createElement('div');
  tools.className = 'chart-tools';
  const button = document.createElement('button');
  button.textContent = 'Udforsk tallene';
  const status = document.createElement('span');
  status.role = 'status';
  tools.append(button, status);
  charts.after(tools);
  const explore = async (): Promise<void> => {
    // The button keeps the focus while it waits.
    if (status.textContent === waiting) return;
    status.textContent = waiting;
    try {
      const { showLive } = await load();
      await showLive(charts, tools, button);
      status.textContent = '';
    } catch {
      status.textContent = 'Det kunne ikke hentes. Prøv igen.';
    }
  };
  button.addEventListener('click', () => void explore());
  if (matchMedia('(pointer: fine)').matches) charts.addEventListener('pointerenter', () => void load(), { once: true });
}
