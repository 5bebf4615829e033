import { imageSize } from 'image-size';
import { imageFormats, imageLimits, type ImageInput } from '../plan/entry/image.ts';
import { digestOf } from '../plan/seal/plain.ts';
import type { Complaint } from '../plan/value/problem.ts';
import { formatNumber } from '../plan/words/danish.ts';

/** What is known of a picture from its bytes, or why it cannot be shown. */
export function readImage(bytes: Uint8Array, id: string): { image?: ImageInput; complaints: Complaint[] } {
  const ending = id.slice(id.lastIndexOf('.') + 1) as keyof typeof imageFormats;
  const format = imageFormats[ending];
  const measured = measure(bytes);
  if (measured?.type !== format) return { complaints: [otherKind(measured?.type, id, ending)] };
  if (!isWhole(bytes, format)) return { complaints: [cutShort] };
  const image = { format, width: measured.width, height: measured.height, digest: digestOf(bytes) };
  return { image, complaints: outsideLimits(image, bytes.length) };
}

interface Measured {
  type: string;
  width: number;
  height: number;
}

/** Undefined for what is no picture. */
function measure(bytes: Uint8Array): Measured | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(bytes);
    const isOnItsSide = orientation >= 5;
    return { type, width: isOnItsSide ? height : width, height: isOnItsSide ? width : height };
  } catch {
    return undefined;
  }
}

function otherKind(type: string | undefined, id: string, ending: string): Complaint {
  const isAllowed = Object.values<string | undefined>(imageFormats).includes(type);
  if (type === undefined) {
    return {
      rule: 'image-file',
      message: `Filen er ikke et billede, selv om navnet ender på .${ending}.`,
      hint: 'Åbn den i et billedprogram, og gem den som JPG. Kan den ikke åbnes, så find billedet igen.',
    };
  }
  return {
    rule: 'image-file',
    message: `Filen er et billede i formatet ${type.toUpperCase()}, selv om navnet ender på .${ending}.`,
    hint: isAllowed
      ? `Kald den ${id.slice(0, -ending.length)}${type}, også dér, hvor den bliver vist.`
      : 'Åbn den i et billedprogram, og gem den som JPG. Det er ikke nok at give den et andet navn.',
  };
}

const cutShort: Complaint = {
  rule: 'image-file',
  message: 'Billedet er skåret over: det sidste af filen mangler eller er ødelagt.',
  hint: 'Hent det igen dér, hvor det kom fra.',
};

/** A picture that was not copied to its end would be grey from there on. */
const isWhole = (bytes: Uint8Array, format: ImageInput['format']): boolean =>
  format === 'png' ? isWholePng(bytes) : isWholeJpg(bytes);

/** A PNG is parts that each say how long they are, and the last is called IEND. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    if (view.getUint32(at + 4) === 0x49_45_4e_44) return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** A JPG is parts that each say how long they are, then the picture itself, which has its end mark and no other. */
function isWholeJpg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    if (bytes[at + 1] === 0xda)
      return Buffer.from(bytes.buffer, bytes.byteOffset + at, bytes.length - at).includes(end);
    at += bytes[at + 1] === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return false;
}
const end = Buffer.of(0xff, 0xd9);

function outsideLimits({ width, height }: ImageInput, bytes: number): Complaint[] {
  const size = `${formatNumber(width)} × ${formatNumber(height)} pixels`;
  return [
    ...(bytes > imageLimits.bytes
      ? [tooLarge(`Billedet fylder ${formatNumber(bytes / 1e6, { decimals: 1 })} MB. ${mostBytes}`)]
      : []),
    ...(width * height > imageLimits.pixels ? [tooLarge(`Billedet er ${size}. ${mostPixels}`)] : []),
    ...(width < imageLimits.width
      ? [
          {
            rule: 'image-size' as const,
            message: `Billedet er ${size}. Det skal være mindst ${imageLimits.width} pixels bredt for at være skarpt på en telefon.`,
            hint: 'Find det i en større udgave. Det hjælper ikke at forstørre det.',
          },
        ]
      : []),
  ];
}

const mostBytes = `Det må højst fylde ${imageLimits.bytes / 1e6} MB.`;
const mostPixels = `Det må højst have ${imageLimits.pixels / 1e6} millioner pixels i alt.`;

const tooLarge = (message: string): Complaint => ({
  rule: 'image-size',
  message,
  hint: 'Gem det mindre, fx 2.400 pixels bredt. Det er mere, end siden viser.',
});
