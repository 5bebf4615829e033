import type { BrowserContextOptions } from 'playwright-core';

/** How a reader may have a page. */
export interface View {
  name: string;
  context: BrowserContextOptions;
  media?: 'print';
  /** Styles of the reader's own. */
  css?: string;
  /** Pages come without their scripts; engines are scripts, so the browser has them still. */
  hasNoScripts?: boolean;
  /** Asked of the engines that take long. */
  isForAll?: boolean;
}

const phone = { width: 320, height: 640 };
const tablet = { width: 768, height: 1024 };
const desktop = { width: 1280, height: 900 };

/** WCAG 2.2, 1.4.12: what readers may set, and what must then still be there. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

export const views: readonly View[] = [
  { name: '320 px, light', context: { viewport: phone, colorScheme: 'light' }, isForAll: true },
  { name: '320 px, dark', context: { viewport: phone, colorScheme: 'dark' } },
  { name: '768 px, light', context: { viewport: tablet, colorScheme: 'light' } },
  { name: '768 px, dark', context: { viewport: tablet, colorScheme: 'dark' } },
  { name: '1280 px, light', context: { viewport: desktop, colorScheme: 'light' } },
  { name: '1280 px, dark', context: { viewport: desktop, colorScheme: 'dark' }, isForAll: true },
  { name: '1280 px, forced colours', context: { viewport: desktop, forcedColors: 'active' } },
  { name: '320 px, forced colours, dark', context: { viewport: phone, forcedColors: 'active', colorScheme: 'dark' } },
  { name: 'paper', context: { viewport: { width: 794, height: 1123 } }, media: 'print' },
  // WCAG 2.2, 1.4.4: a page of 1280 px, with its text twice as large.
  { name: '1280 px, text 200 %', context: { viewport: desktop }, css: ':root { font-size: 200% !important; }' },
  { name: '1280 px, text spacing', context: { viewport: desktop }, css: spacing },
  { name: '320 px, text spacing', context: { viewport: phone }, css: spacing },
  { name: '320 px, no scripts', context: { viewport: phone }, hasNoScripts: true },
];
