import type { Catalogue } from '../i18n/catalogue.ts';
import { formatMessage } from '../i18n/message.ts';
import type { ActorStub, Suggestion } from './suggestion.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Suggestions as entries of frontmatter, each unaccepted. What is empty is the editor's to write. */
export interface SuggestedEntries {
  readonly actors: readonly Entry[];
  readonly claims: readonly Entry[];
  readonly visits: readonly Entry[];
  /** For `actors.yaml`. */
  readonly stubs: readonly Entry[];
}

/** In the order of the text, which is how an editor reads them. */
export function toEntries(suggestions: readonly Suggestion[], catalogue: Catalogue): SuggestedEntries {
  const inOrder = suggestions.toSorted((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
  return {
    actors: inOrder.flatMap((each) => {
      if (each.kind !== 'actor') return [];
      const { id, as, mentions } = each.tag;
      return [{ id, ...(as === undefined ? {} : { as }), ...some('mentions', mentions), accepted: false }];
    }),
    claims: inOrder.flatMap((each) => {
      if (each.kind !== 'claim') return [];
      const { id, quote, prefix, suffix, type, voice, hedge, likelihood, about, condition } = each.tag;
      const words = { id, quote, prefix, suffix, statement: '', type, voice, hedge, likelihood };
      return [given({ ...words, ...some('about', about), condition, accepted: false })];
    }),
    visits: inOrder.flatMap((each) => {
      if (each.kind !== 'visit') return [];
      const { id, quote, prefix, suffix, kind, basis, by, to, place, window } = each.tag;
      const windowFrom = each.tag.windowFrom && formatMessage(catalogue.suggestions.windows, each.tag.windowFrom);
      const words = { id, quote, prefix, suffix, kind, basis, by, to };
      return [given({ ...words, ...some('with', each.tag.with), place, window, windowFrom, accepted: false })];
    }),
    stubs: inOrder.flatMap((each) => (each.kind === 'actor' && each.stub !== undefined ? [toStub(each.stub)] : [])),
  };
}

/** An entry of `actors.yaml`. */
export function toStub({ id, name, kind, aliases }: ActorStub): Entry {
  return { id, name, kind, ...some('aliases', aliases), about: '', accepted: false };
}

function some(key: string, list: readonly string[]): Entry {
  return list.length === 0 ? {} : { [key]: list };
}

function given(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
