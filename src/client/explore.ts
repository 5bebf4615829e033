/**
 * Offers to explore each chart of the page: a button beside it. What it needs (Vega) is fetched only when someone asks, or
 * comes near with a mouse. Without script the chart and its table are there all the same.
 */
const load = () => import('./live-chart.ts');

for (const plot of document.querySelectorAll<HTMLElement>('[data-explore]')) offer(plot);

function offer(plot: HTMLElement): void {
  const tools = document.createElement('div');
  tools.className = 'chart-tools';
  const status = document.createElement('span');
  status.role = 'status';
  const button = addButton(tools, 'Udforsk diagrammet', async () => {
    button.disabled = true;
    status.textContent = 'Henter …';
    try {
      const { showLive } = await load();
      const live = await showLive(plot);
      status.textContent = 'Peg eller tryk på et punkt for at se tallet.';
      const first = addButton(tools, 'Gem som SVG', () => live.save('svg'));
      addButton(tools, 'Gem som PNG', () => live.save('png'));
      button.remove();
      first.focus();
    } catch {
      status.textContent = 'Det kunne ikke hentes. Prøv igen.';
      button.disabled = false;
      button.focus();
    }
  });
  tools.append(status);
  plot.after(tools);
  if (matchMedia('(pointer: fine)').matches) plot.addEventListener('pointerenter', () => void load(), { once: true });
}

function addButton(tools: HTMLElement, text: string, action: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', () => void action());
  tools.insertBefore(button, tools.querySelector('[role=status]'));
  return button;
}
