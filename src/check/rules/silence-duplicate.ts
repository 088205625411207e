import type { ArticleRule } from '../article-rule.ts';

export const silenceDuplicate: ArticleRule = {
  id: 'silence/duplicate',
  severity: 'error',
  summary: 'An article names each topic that it leaves out once.',
  *find({ silences }) {
    const seen = new Set<string>();
    for (const { at, tag } of silences) {
      if (seen.has(tag.topic)) {
        yield {
          path: [...at, 'topic'],
          reason: `Unexpected second silence on "${tag.topic}", expected each topic once`,
          actual: tag.topic,
          hint: 'Put both notes into one, with the sources of both.',
        };
      }
      seen.add(tag.topic);
    }
  },
};
