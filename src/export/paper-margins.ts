/** A box in the edge of each sheet of paper: where it stands, and what it says, as CSS. */
export const marginBox = (place: string, content: string, more = ''): string => `  @${place} {
    content: ${content};
    font: 8pt var(--ui), sans-serif;
    color: #333;${more}
  }`;

/** "side 3 af 41", at the foot of each sheet. */
export const pageNumber = marginBox('bottom-right', "'side ' counter(page) ' af ' counter(pages)");

/** A text as CSS writes it. */
export const cssText = (text: string): string => JSON.stringify(text);

/** The places at the head of a sheet, where nothing is to stand. */
export const noHead = ['top-left', 'top-right'].map((place) => `  @${place} {\n    content: none;\n  }`).join('\n');
