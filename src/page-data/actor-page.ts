import type { Claim } from '../model/claim.ts';
import { latestOutcome, voiceActors } from '../model/claim.ts';
import { edtfInWords } from '../model/edtf/wording.ts';
import { boundsOf } from '../model/edtf/bounds.ts';
import type { Library } from '../model/library.ts';
import { entry } from '../model/library.ts';
import type { Actor } from '../model/registries.ts';
import type { Verdict } from '../model/vocabulary.ts';
import { actorKinds, verdicts } from '../model/vocabulary.ts';
import type { PromiseStatus } from '../timeline/status.ts';
import { promiseStatus, promiseStatuses } from '../timeline/status.ts';
import { articlePath, engagementPath, passagePath, placePath } from './addresses.ts';
import { actorLink } from './claim-note.ts';
import type { Linked } from './note.ts';
import { visitTitle } from './visit-note.ts';

/** A claim or promise as a list line. */
export interface PassageLine {
  readonly text: string;
  readonly path: string;
  readonly result?: { readonly value: Verdict | PromiseStatus; readonly label: string };
}

/** Every value that the page of one actor shows. */
export interface ActorPage {
  readonly actor: Actor;
  readonly kind: string;
  readonly affiliation?: Linked;
  readonly offices: readonly { readonly title: string; readonly term: string }[];
  readonly named: readonly {
    readonly title: string;
    readonly path: string;
    readonly placePath: string;
    readonly mentions: number;
  }[];
  /** Claims that give this actor's words or mind. */
  readonly saidBy: readonly PassageLine[];
  readonly saidAbout: readonly PassageLine[];
  readonly promises: readonly PassageLine[];
  readonly engagements: readonly { readonly title: string; readonly path: string; readonly when: string }[];
}

/** Assembles the page of one actor from all articles and engagements. */
export function actorPage(library: Library, id: string): ActorPage {
  const actor = entry(library.actors, id);
  const articles = [...library.articles.values()];
  const claimLines = (include: (claim: Claim) => boolean): PassageLine[] =>
    articles.flatMap(({ slug, claims }) => claims.filter(include).map((claim) => claimLine(slug, claim)));
  return {
    actor,
    kind: actorKinds[actor.kind].label,
    ...(actor.affiliation && { affiliation: actorLink(actor.affiliation, library) }),
    offices: actor.offices.map(({ title, term }) => ({ title, term: edtfInWords(term) })),
    named: articles.flatMap(({ slug, title, passages }) =>
      passages
        .filter((passage) => passage.kind === 'actor' && passage.id === id)
        .map(({ ranges }) => ({
          title,
          path: articlePath(slug),
          placePath: placePath(slug, id),
          mentions: ranges.length,
        })),
    ),
    saidBy: claimLines((claim) => voiceActors(claim.voice).includes(id)),
    saidAbout: claimLines((claim) => claim.about.includes(id) && !voiceActors(claim.voice).includes(id)),
    promises: articles.flatMap((article) =>
      article.visits
        .filter((visit) => [...visit.by, visit.to, ...visit.with].includes(id))
        .map((visit) => {
          const value = promiseStatus(visit, { article, library });
          return {
            text: visitTitle(visit, library),
            path: passagePath(article.slug, visit.id),
            result: { value, label: promiseStatuses[value].label },
          };
        }),
    ),
    engagements: [...library.engagements.values()]
      .filter(({ participants }) => participants.some(({ actor: each, side }) => each === id || side === id))
      .sort((a, b) => boundsOf(a.date).from - boundsOf(b.date).from)
      .map(({ id: engagement, title, date }) => ({
        title,
        path: engagementPath(engagement),
        when: edtfInWords(date),
      })),
  };
}

function claimLine(slug: string, claim: Claim): PassageLine {
  const verdict = latestOutcome(claim)?.verdict;
  return {
    text: claim.statement,
    path: passagePath(slug, claim.id),
    ...(verdict && { result: { value: verdict, label: verdicts[verdict].label } }),
  };
}
