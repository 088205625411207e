import { readContent, sourceOf } from '../files/content.ts';

/** All that a content folder says, as written: what was withdrawn as well, whose words stand only among the permalinks. */
export async function readContentText(folder: string): Promise<string> {
  const content = await readContent(folder, { command: 'readout build' });
  const { articles, actors, engagements, sources, permalinks } = content.files;
  const paths = [...articles, actors, engagements, sources, permalinks].filter((path) => content.texts.has(path));
  return paths.map((path) => sourceOf(content, path).text).join('\n');
}
