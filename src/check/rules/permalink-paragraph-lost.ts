import type { ArticleRule } from '../article-rule.ts';

export const permalinkParagraphLost: ArticleRule = {
  id: 'permalink/paragraph-lost',
  severity: 'error',
  summary: 'The words of every paragraph that was published are still in the text, or its address is withdrawn.',
  *find({ slug, lostParagraphs }) {
    for (const { id, quote } of lostParagraphs) {
      yield {
        path: [],
        reason: `Unexpected lack of the paragraph "${opening(quote)}", expected it for its published address /articles/${slug}/#${id}`,
        actual: id,
        hint: `Put it back; or withdraw its address: readout anchor --withdraw ${slug}/${id} --why "…"; or name the paragraph that took its place: readout anchor --rename ${slug}/${id}=p-…`,
      };
    }
  },
};

function opening(words: string): string {
  return words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')} …`;
}
