import { createHash } from 'node:crypto';
import type { PDFObject } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

/** What a PDF says of itself. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Separated by commas. */
  readonly keywords: string;
  /** BCP 47. */
  readonly lang: string;
  /** ISO days: when it was published, and up to when it was checked. */
  readonly issued: string;
  readonly modified: string;
}

/** Structure and links packed: a third of the size. */
const compact = { useObjectStreams: true, rewrite: true } as const;

/**
 * Gives a PDF of Chromium what Chromium leaves out (title, author, subject, keywords, page labels, words for links that
 * leave the file) and takes out what differs from run to run: dates become the article's own, and the identifier is made
 * from the content. ISO 32000-1, 14.3.3 (document information), 12.4.2 (page labels), 14.4 (file identifiers).
 */
export async function addPdfMetadata(pdf: Uint8Array, facts: DocumentFacts): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  document.setAuthor(facts.author);
  document.setSubject(facts.subject);
  document.setKeywords([facts.keywords]);
  document.setLanguage(facts.lang);
  document.setCreator('Readout');
  document.setCreationDate(midnight(facts.issued));
  document.setModificationDate(midnight(facts.modified));
  pinNodeIds(document);
  labelPages(document);
  describeLinks(document);
  return addIdentifier(document);
}

function midnight(isoDay: string): Date {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`the page gives "${isoDay}" as its day`);
  return date;
}

function labelPages({ catalog, context }: PDFDocument): void {
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
}

/** A link out of the file says where it leads to those who do not see it (ISO 14289-1, 7.18.5). */
function describeLinks(document: PDFDocument): void {
  for (const { node } of document.getPages()) {
    for (const annotation of node.Annots()?.asArray() ?? []) {
      const link = document.context.lookupMaybe(annotation, PDFDict);
      const uri = link?.lookupMaybe(PDFName.of('A'), PDFDict)?.lookupMaybe(PDFName.of('URI'), PDFString);
      if (link && uri) link.set(PDFName.of('Contents'), PDFHexString.fromText(uri.decodeText()));
    }
  }
}

/** Writes the file with noughts for an identifier, and then the digest of that over them: both are as long. */
async function addIdentifier(document: PDFDocument): Promise<Uint8Array> {
  const { context } = document;
  const noughts = '0'.repeat(32);
  const pair = PDFArray.withContext(context);
  pair.push(PDFHexString.of(noughts));
  pair.push(PDFHexString.of(noughts));
  context.trailerInfo.ID = pair;
  const file = Buffer.from(await document.save(compact));
  const id = createHash('sha256').update(file).digest('hex').slice(0, 32);
  const [first, second] = [...findOffsets(`<${noughts}>`, file)].slice(-2);
  if (first === undefined || second === undefined) throw new Error('the file was written without its identifier');
  for (const offset of [first, second]) file.write(id, offset + 1, 'latin1');
  return file;
}

function* findOffsets(text: string, file: Buffer): Generator<number> {
  for (let at = file.indexOf(text); at !== -1; at = file.indexOf(text, at + 1)) yield at;
}

/** As Chromium names the elements of the document's structure: after a count that its process keeps for all pages. */
const nodeId = /^node\d{8}$/;

/**
 * Counts the ids of structure elements from 1, in their order, so that they are the same whatever the browser printed
 * before. Their order is kept, as the tree that finds elements by id is sorted (ISO 32000-1, 7.9.6 and 14.7.2).
 */
export function pinNodeIds({ context }: PDFDocument): void {
  const found = new Set<string>();
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  for (const object of objects) visitStrings(object, (text) => void found.add(text));
  const pinned = new Map([...found].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) visitStrings(object, (text, replace) => replace(pinned.get(text) ?? text));
}

type StringVisitor = (text: string, replace: (text: string) => void) => void;

/** Goes through an object and what it holds directly; references lead to objects that are visited themselves. */
function visitStrings(object: PDFObject, visit: StringVisitor): void {
  if (object instanceof PDFArray) {
    object.asArray().forEach((item, index) => {
      visitItem(item, visit, (text) => object.set(index, PDFString.of(text)));
    });
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) visitItem(value, visit, (text) => object.set(key, PDFString.of(text)));
  }
}

function visitItem(item: PDFObject, visit: StringVisitor, replace: (text: string) => void): void {
  if (!(item instanceof PDFString)) return visitStrings(item, visit);
  const text = item.asString();
  if (nodeId.test(text)) visit(text, replace);
}
