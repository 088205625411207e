import { setImmediate } from 'node:timers/promises';

/** Names of what pdf.js throws over a damaged file. */
const damage =
  /^(?:XRefEntry|XRefParse|MissingData|ParserEOF|InvalidPDF|ResponseError|UnknownError|Abort)Exception$|^FormatError$/;

/**
 * Does some work while promises may fail unheard inside pdf.js, which on damaged files leaves some behind: they must
 * not end the process. Any other failure that nobody hears ends it as always.
 */
export async function besidePdfRejections<T>(work: () => Promise<T>): Promise<T> {
  const hear = (reason: unknown): void => {
    const known = typeof reason === 'object' && reason !== null && 'name' in reason && damage.test(String(reason.name));
    if (!known) throw reason;
  };
  process.on('unhandledRejection', hear);
  try {
    return await work();
  } finally {
    await setImmediate();
    process.off('unhandledRejection', hear);
  }
}
