import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { withArtifacts } from './artifacts.ts';
import { countIds } from './cell-ids.ts';
import { headingTitles } from './outline.ts';
import type { AboutPage } from './ready-page.ts';
import { xmp } from './xmp.ts';

/**
 * What Chromium leaves undone in a PDF file, or does with the time that it is: who it is by and of which day, the same bytes each
 * time, what ways lead to, edges of sheets that are not read aloud, and roles that older readers know.
 */
export async function finish(bytes: Uint8Array, about: AboutPage, digest: string): Promise<Uint8Array> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  describe(file, about, digest);
  mapRoles(file);
  countIds(file);
  nameWays(file, about);
  nameOutline(file, about.headings);
  for (const page of file.getPages()) rewrite(file, page.node.get(PDFName.of('Contents')), withArtifacts);
  return file.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

function describe(file: PDFDocument, about: AboutPage, digest: string): void {
  const { title, author, description, date } = about;
  const day = new Date(`${date}T00:00:00Z`);
  file.setTitle(title, { showInWindowTitleBar: true });
  // A key that PDF does not know of there.
  file.catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.delete(PDFName.of('Type'));
  file.setAuthor(author);
  file.setSubject(description);
  file.setCreator('Chromium');
  file.setCreationDate(day);
  file.setModificationDate(day);
  const stream = file.context.stream(xmp(about), { Type: 'Metadata', Subtype: 'XML' });
  file.catalog.set(PDFName.of('Metadata'), file.context.register(stream));
  const id = PDFHexString.of(digest.slice(0, 32).toUpperCase());
  file.context.trailerInfo.ID = file.context.obj([id, id]);
}

/** Roles of PDF 2.0 that Chromium gives, as what readers of PDF 1.7 know. */
function mapRoles(file: PDFDocument): void {
  const tree = file.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  tree.set(PDFName.of('RoleMap'), file.context.obj({ Aside: 'Div', Strong: 'Span', Em: 'Span' }));
}

/** Each way says where it leads, for those who go from one to the next. */
function nameWays(file: PDFDocument, { ways }: AboutPage): void {
  for (const [, object] of file.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    const words = wordsOf(object, ways);
    if (words) object.set(PDFName.of('Contents'), PDFHexString.fromText(words));
  }
}

function wordsOf(link: PDFDict, ways: AboutPage['ways']): string | undefined {
  const place = link.get(PDFName.of('Dest'));
  if (place instanceof PDFName) return ways[place.decodeText()];
  const address = link.lookupMaybe(PDFName.of('A'), PDFDict)?.get(PDFName.of('URI'));
  return address instanceof PDFString ? address.decodeText() : undefined;
}

/** Chromium says a heading twice where it was moved to the next sheet; the page knows what it is. */
function nameOutline(file: PDFDocument, headings: readonly string[]): void {
  const entries = outlineEntries(file);
  const titles = headingTitles(
    entries.map((entry) => entry.lookup(PDFName.of('Title'), PDFString, PDFHexString).decodeText()),
    headings,
  );
  for (const [i, entry] of entries.entries()) entry.set(PDFName.of('Title'), PDFHexString.fromText(titles[i]!));
}

/** The entries of the outline, in the order of the file. */
function outlineEntries(file: PDFDocument): PDFDict[] {
  const below = (parent: PDFDict): PDFDict[] => {
    const entries: PDFDict[] = [];
    let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    for (; entry; entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)) entries.push(entry, ...below(entry));
    return entries;
  };
  const outline = file.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return outline ? below(outline) : [];
}

function rewrite(file: PDFDocument, ref: PDFObject | undefined, change: (text: string) => string): void {
  const stream = file.context.lookup(ref);
  if (!(stream instanceof PDFRawStream)) return;
  const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  const packed = deflateSync(Buffer.from(change(text), 'latin1'), { level: 9 });
  stream.dict.set(PDFName.of('Length'), file.context.obj(packed.length));
  stream.updateContents(packed);
}
