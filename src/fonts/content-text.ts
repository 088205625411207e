import { readContent, sourceOf } from '../files/content.ts';

/** All that a content folder says, as written. */
export async function readContentText(folder: string): Promise<string> {
  const content = await readContent(folder, { command: 'readout build' });
  const { articles, actors, engagements, sources } = content.files;
  const paths = [...articles, actors, engagements, sources].filter((path) => content.texts.has(path));
  return paths.map((path) => sourceOf(content, path).text).join('\n');
}
