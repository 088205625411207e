import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** As it is written. */
  readonly name: string;
  /** In a `<script>` of an Astro file. */
  readonly inScript: boolean;
}

/** An import of a file of this repository. */
export interface InnerImport {
  readonly file: string;
  readonly target: string;
  readonly inScript: boolean;
}

/** Every TypeScript and Astro file of the source, by its path from the folder of the repository. */
export function readSources(): ReadonlyMap<string, string> {
  const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
  return new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
}

/** What a file imports, as written: types and values, static and dynamic, frontmatter and scripts. */
export function importsOf(file: string, source: string): readonly Import[] {
  const parts = file.endsWith('.astro')
    ? [...source.matchAll(/^---\n(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms)].map(([, code, script]) => ({
        code: code ?? script ?? '',
        inScript: script !== undefined,
      }))
    : [{ code: source, inScript: false }];
  return parts.flatMap(({ code, inScript }) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => ({ name: fileName, inScript })),
  );
}

/** The imports among a file's that name a file of this repository. */
export function innerImports(file: string, imports: readonly Import[]): readonly InnerImport[] {
  return imports
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, inScript }) => ({ file, target: normalize(join(dirname(file), name)), inScript }));
}

/** The room that a file stands in: the folder of `src`, or the file itself where it stands in `src`. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? file;
}
