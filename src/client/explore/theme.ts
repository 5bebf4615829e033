import { fontFamily } from '../../chart/style.ts';

/** Puts in what the custom properties stand for, since a saved picture cannot ask the page. */
export function resolveTheme(spec: string, near: HTMLElement): string {
  const probe = document.createElement('span');
  near.append(probe);
  const colours = spec.replace(/var\(--([a-z]+)\)/g, (variable) => colourOf(variable, probe));
  probe.style.fontFamily = 'var(--ui)';
  const font = JSON.stringify(getComputedStyle(probe).fontFamily).slice(1, -1);
  probe.remove();
  return colours.replaceAll(fontFamily, font);
}

/** What a tone of the page is just now. */
export function colourOf(tone: string, probe: HTMLElement): string {
  probe.style.color = tone;
  return getComputedStyle(probe).color;
}
