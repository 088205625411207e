import { expect } from 'vitest';
import {
  actorsPath,
  claimsPath,
  dataPath,
  engagementsPath,
  forecastsPath,
  homePath,
  methodPath,
  rulesPath,
  timelinePath,
} from '../../../src/model/site-paths.ts';
import type { Feature } from '../feature.ts';
import { argumentPath, articlePath } from '../paths.ts';

const paths = [
  homePath,
  articlePath,
  argumentPath,
  timelinePath,
  claimsPath,
  forecastsPath,
  actorsPath,
  engagementsPath,
  methodPath,
  rulesPath,
  dataPath,
];

export const consoleFeatures: readonly Feature[] = [
  {
    name: 'console: no page of any kind reports an error',
    async run({ errorsAtLoad }) {
      const errors: string[] = [];
      for (const path of paths) errors.push(...(await errorsAtLoad(path)).map((error) => `${path}: ${error}`));
      expect(errors).toEqual([]);
    },
  },
];
