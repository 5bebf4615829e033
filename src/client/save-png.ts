/** Twice as many pixels as the picture says, for screens and paper that show more. */
const scale = 2;

/** A picture of the site as PNG, which the reader keeps. */
export async function savePng(address: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  keep(await pngOf(svg), new URL(address).pathname.split('/').at(-1)!.replace(/svg$/, 'png'));
}

export async function pngOf(svg: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}

/** Gives the reader a file. */
export function keep(address: string, name: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}
