import type { Plugin } from 'vite';
import { tonesCss } from '../styles/tones.ts';

const moduleId = 'virtual:tones.css';
const resolvedId = `\0${moduleId}`;

/** Hands the tones to the pages as a style sheet, from the one table that also colours pictures and the browser's frame. */
export const tonesPlugin = (): Plugin => ({
  name: 'tones',
  resolveId: (id) => (id === moduleId ? resolvedId : undefined),
  load: (id) => (id === resolvedId ? tonesCss() : undefined),
});
