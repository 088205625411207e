import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawImportGraph, pictureFile, readImportGraph, readPicture } from '../docs/diagram.ts';

const byName = ({ rooms, imports }: ReturnType<typeof readPicture>) => ({
  rooms: rooms.toSorted(),
  imports: imports.map(({ from, to }) => `${from} -> ${to}`).sort(),
});

describe('the picture of the rooms', () => {
  it('shows what the source imports: `npm run diagram` draws it anew', () => {
    expect(byName(readPicture(readFileSync(pictureFile, 'utf8')))).toEqual(byName(readImportGraph()));
  });

  it('can be read back from what is drawn', async () => {
    const graph = { rooms: ['model', 'share-card', 'site/as-of'], imports: [{ from: 'site/as-of', to: 'model' }] };
    expect(readPicture(await drawImportGraph(graph))).toEqual(graph);
  });
});
