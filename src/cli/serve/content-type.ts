import { extname } from 'node:path/posix';
import { lookup } from 'mime-types';

/** What the site writes and the register of media types lacks. */
const unregistered: Readonly<Record<string, string>> = {
  '.argdown': 'text/plain',
  '.bib': 'application/x-bibtex',
  '.jsonl': 'application/jsonl',
};
/** Types whose files are text, all of it UTF-8 here; `nosniff` forbids browsers to find that out. */
const textual = /^text\/|[/+](?:json|jsonl|xml|javascript|x-bibtex|x-research-info-systems)$/;

/** The Content-Type of a file, by the extension of its path. */
export function contentType(path: string): string {
  const type = unregistered[extname(path)] ?? (lookup(path) || 'application/octet-stream');
  return textual.test(type) ? `${type}; charset=utf-8` : type;
}
