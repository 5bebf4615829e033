import { plural } from '../plan/words/danish.ts';

/**
 * What the browser shows in development where the library has not been in order yet, so that there is no page to show what is
 * wrong over. Vite's client loads it again when the files change.
 */
export const problemsPage = (count: number, told: string): string => `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${plural(count, 'Ét problem', `${count} problemer`)}</title>
    <style>
      body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font-family: sans-serif; }
      pre { white-space: pre-wrap; }
    </style>
    <script type="module" src="/@vite/client"></script>
  </head>
  <body>
    <main>
      <h1>${plural(count, 'Ét problem i filerne', `${count} problemer i filerne`)}</h1>
      <pre>${told.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
      <p>Siden kommer, når ${plural(count, 'det', 'de')} er rettet.</p>
    </main>
  </body>
</html>
`;
