import GithubSlugger from 'github-slugger';

/** Letters that do not come apart into a letter of ASCII and a mark. */
const letters: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Makes anchors out of headings, in ASCII: "Færre på kontanthjælp" becomes "faerre-paa-kontanthjaelp". */
export class Slugger {
  #slugger = new GithubSlugger();

  /** The anchor of a heading; a second one with the same words gets a number. */
  slug(heading: string): string {
    const ascii = heading
      .normalize('NFC')
      .toLocaleLowerCase('da')
      .replace(/[æøåœßðþłđı]/g, (letter) => letters[letter]!)
      .normalize('NFKD')
      .replace(/[^\x20-\x7e]/g, '');
    return this.#slugger.slug(ascii);
  }
}
