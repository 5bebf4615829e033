/**
 * While someone edits: puts the new text of the page in the place of the old one, without loading the page again, so that
 * the editor keeps their place and sees a change at once; and shows what is wrong with the files over the last good page
 * until it is mended. Only part of the development server.
 */
import './follow-edits.css';
import { plural } from '../plan/words/danish.ts';

import.meta.hot?.on('library:changed', () => void followEdit());

import.meta.hot?.on('library:problems', ({ count, told }: { count: number; told: string }) => {
  closeProblems();
  const dialog = document.createElement('dialog');
  dialog.className = 'problems';
  const heading = document.createElement('h2');
  heading.textContent = plural(count, 'Ét problem i filerne', `${count} problemer i filerne`);
  const list = document.createElement('pre');
  list.textContent = told;
  const note = document.createElement('p');
  note.textContent = 'Siden bag viser det sidste, der var i orden. Ruden lukker, når fejlene er rettet.';
  dialog.append(heading, list, note);
  document.body.append(dialog);
  dialog.showModal();
});

async function followEdit(): Promise<void> {
  const response = await fetch(location.href);
  if (!response.ok) return location.reload();
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  closeProblems();
  document.title = next.title;
  document.querySelector('main')!.replaceWith(next.querySelector('main')!);
}

function closeProblems(): void {
  for (const open of document.querySelectorAll('dialog.problems, vite-error-overlay')) open.remove();
}
