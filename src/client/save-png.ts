/** Twice as many pixels as the picture says, for screens and paper that show more. */
const scale = 2;

/** Draws a picture of the site as PNG and lets the reader keep it. */
export async function savePng(address: string): Promise<void> {
  const svg = await (await fetch(address)).text();
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = new URL(address).pathname.split('/').at(-1)!.replace(/svg$/, 'png');
  link.click();
}
