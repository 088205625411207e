import { strFromU8, unzipSync, zipSync } from 'fflate';
import { ImportError } from './import-error.ts';

/** Bytes that the parts of a file may come to when they are unpacked. */
const mostBytes = 100 * 1024 * 1024;
const mostParts = 2000;

/**
 * The XML parts of an Office file, unpacked. A part never grows beyond the size that the archive's directory gives, so
 * that nothing is unpacked that was not counted first.
 */
export function unzipXmlParts(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts += 1;
        if (!/\.(?:xml|rels)$/i.test(name)) return false;
        total += originalSize;
        if (total > mostBytes || parts > mostParts)
          throw new ImportError({ key: 'unpackedTooLarge', megabytes: mostBytes / 1024 / 1024 });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError({ key: 'brokenArchive' });
  }
}

/** The parts as an archive again. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...parts }, { level: 0 });
}

export function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
}
