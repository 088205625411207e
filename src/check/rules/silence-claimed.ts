import type { ArticleRule } from '../article-rule.ts';

export const silenceClaimed: ArticleRule = {
  id: 'silence/claimed',
  severity: 'warning',
  summary: 'No claim is about a topic that the article is said to leave out.',
  *find({ claims, silences }) {
    for (const { at, tag } of silences) {
      const claim = claims.find(({ tag: { topics } }) => topics.includes(tag.topic));
      if (claim === undefined) continue;
      yield {
        path: [...at, 'topic'],
        reason: `Unexpected silence on "${tag.topic}", expected a topic of no claim; "${claim.tag.id}" has it`,
        actual: tag.topic,
        hint: 'Give the silence a narrower topic, such as "military-channel" beside "military", or take it out.',
      };
    }
  },
};
