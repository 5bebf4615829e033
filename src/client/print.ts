/** Prints where one asks for it; the button is not seen without script, since it would do nothing. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.addEventListener('click', () => print());
}
