import GithubSlugger from 'github-slugger';

/** Makes anchors out of headings, in ASCII: "Færre på kontanthjælp" becomes "faerre-paa-kontanthjaelp". */
export class Slugger {
  #slugger = new GithubSlugger();

  /** The anchor of a heading; a second one with the same words gets a number. */
  slug(heading: string): string {
    const ascii = heading
      .toLocaleLowerCase('da')
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replaceAll('å', 'aa')
      .normalize('NFD')
      .replace(/\p{M}/gu, '');
    return this.#slugger.slug(ascii);
  }
}
