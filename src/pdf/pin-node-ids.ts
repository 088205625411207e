import { PDFArray, PDFDict, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** As Chromium names the elements of the document's structure: after a count that its process keeps for all pages. */
const nodeId = /^node\d{8}$/;

/**
 * Counts the ids of structure elements from 1, in their order, so that they are the same whatever the browser printed
 * before. Their order is kept, as the tree that finds elements by id is sorted (ISO 32000-1, 7.9.6 and 14.7.2).
 */
export function pinNodeIds({ context }: PDFDocument): void {
  const found = new Set<string>();
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  for (const object of objects) eachString(object, (text) => void found.add(text));
  const pinned = new Map([...found].sort().map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) eachString(object, (text, replace) => replace(pinned.get(text) ?? text));
}

type Announcement = (text: string, replace: (text: string) => void) => void;

/** Goes through an object and what it holds directly; references lead to objects that are visited themselves. */
function eachString(object: PDFObject, visit: Announcement): void {
  if (object instanceof PDFArray) {
    object.asArray().forEach((item, index) => {
      eachItem(item, visit, (text) => object.set(index, PDFString.of(text)));
    });
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) eachItem(value, visit, (text) => object.set(key, PDFString.of(text)));
  }
}

function eachItem(item: PDFObject, visit: Announcement, replace: (text: string) => void): void {
  if (!(item instanceof PDFString)) return eachString(item, visit);
  const text = item.asString();
  if (nodeId.test(text)) visit(text, replace);
}
