import sharp from 'astro/assets/services/sharp';

/** The name of the error that a picture is stopped by; it reaches the command from code that the build has bundled anew. */
export const pictureError = 'PictureError';

/** A picture that looks right from outside, and cannot be read to its end. */
class PictureError extends Error {
  override readonly name = pictureError;

  constructor(address: string) {
    // Astro names its copies by the file, a mark of its own, and the ending.
    const file = address
      .split('/')
      .at(-1)!
      .replace(/\.[^.]*(?=\.)/, '');
    super(
      `Billedet ${file} kan ikke læses, så intet er bygget. Åbn det i et billedprogram, og gem det igen som JPG. Kan det ikke åbnes, så find det igen dér, hvor det kom fra.`,
    );
  }
}

/**
 * Astro's own way of making pictures, but for one thing: what it cannot make anew it would publish as it is, with the place and
 * the names that a camera wrote in it. That stops the build.
 */
const imageService: typeof sharp = {
  ...sharp,
  async transform(original, options, ...rest) {
    const made = await sharp.transform(original, options, ...rest);
    if (made.data === original) throw new PictureError(String(options['src']));
    return made;
  },
};

export default imageService;
