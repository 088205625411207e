/** Invented people, places and papers of which the rules' examples tell. */
export const exampleFixtures = {
  header: {
    title: 'The harbour',
    description: 'An example.',
    lang: 'en',
    text: '{ kind: original }',
    published: '"2030-03-01"',
    asOf: '"2030-06-01"',
  },
  /** A whole article, where the matter is its form. */
  file: `---
title: The harbour
description: An example.
lang: en
text: { kind: original }
published: "2030-03-01"
asOf: "2030-06-01"
---

The pier is closed.
`,
  actors: `- { id: arlen, name: Arlen, kind: state, about: A country on the northern coast. }
- { id: besk, name: Besk, kind: state, about: Its southern neighbour. }
- id: holt
  name: Mira Holt
  kind: person
  aliases: [Holt]
  affiliation: arlen
  offices:
    - { title: Transport minister, of: arlen, term: "2024-01/2027-12", sources: [harbour-post] }
    - { title: Foreign minister, of: arlen, term: "2028-01/..", sources: [harbour-post] }
  about: Speaks for Arlen abroad.
`,
  engagements: `- id: holt-besk-2030
  kind: visit
  title: Holt in Besk
  date: "2030-04-02"
  channel: diplomacy
  participants: [{ actor: holt, side: arlen }, { actor: besk }]
  about: A day of talks.
  sources: [harbour-post]
`,
  sources: `- { id: harbour-blog, title: What they say, publisher: Somebody, published: "2030-04-05", url: "https://blog.example/talk", flag: weak }
- { id: harbour-post, title: Holt goes south, publisher: Harbour Post, published: "2030-04-04", url: "https://post.example/holt", flag: news }
`,
  hedges: `- { id: will, words: [will], band: very-likely, reason: Says plainly that it comes., since: "2030-01-01" }
- { id: likely, words: [likely, probably], band: likely, reason: A plain word for it., since: "2030-01-01" }
- { id: may, words: [may, might], band: roughly-even, reason: Leans to neither side., since: "2030-01-01" }
`,
} as const;
