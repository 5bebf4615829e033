import { fontFamily } from '../../chart/style.ts';

/** The font of the page in the place of the one that a picture names, so that texts are measured as they are drawn. */
export function inFontOf(near: HTMLElement, spec: string): string {
  const probe = document.createElement('span');
  near.append(probe);
  probe.style.fontFamily = 'var(--ui)';
  const font = JSON.stringify(getComputedStyle(probe).fontFamily).slice(1, -1);
  probe.remove();
  return spec.replaceAll(fontFamily, font);
}
