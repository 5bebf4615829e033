interface ImportMetaEnv {
  /** Whether the site is built for those who write it, and is to be found by nobody else. */
  readonly IS_PREVIEW: boolean;
}

declare module 'virtual:library' {
  export const entries: import('./plan/library/layout.ts').Entry[];
  /** The text of each chapter by its file. */
  export const chapters: Partial<
    Record<string, () => Promise<{ default: import('astro/runtime/server/index.js').AstroComponentFactory }>>
  >;
  /** The pictures that texts show by their files. */
  export const images: Partial<Record<string, () => Promise<{ default: import('astro').ImageMetadata }>>>;
}

/** VEJLEDNING.md, as HTML. */
declare module 'virtual:guide' {
  export const guide: {
    title: string;
    /** The first paragraph, as it is written. */
    lead: string;
    html: string;
    headings: { depth: number; slug: string; text: string }[];
  };
}

/** The tones of src/styles/tones.ts as custom properties. */
declare module 'virtual:tones.css';

/** What a component is where types are checked without Astro, as Oxlint does; Astro's own check knows each by itself. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** Figures that the page has shown, so that none stands twice on it. */
    shownFigures?: Set<string>;
    /** Cautions that the page has told, each with the figure that it stands at. */
    toldCautions?: Map<string, import('./site/navigation.ts').Link>;
    /** The same of the notes of whole tables. */
    toldNotes?: Map<string, import('./site/navigation.ts').Link>;
    /** How many words the page has explained, so that each explanation has an id of its own. */
    terms?: number;
  }
}
