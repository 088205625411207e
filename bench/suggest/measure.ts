import type { ClaimSuggestion, Suggestion, VisitSuggestion } from '../../src/suggest/suggestion.ts';
import type { TaggedText, TrueVisit } from './truth.ts';

/** What was found of one kind: rightly, wrongly, and what was not. */
export interface Counts {
  hits: number;
  readonly wrong: string[];
  readonly missed: string[];
}

export const kinds = ['actors', 'visits', 'hedges', 'voice', 'type', 'type, every one'] as const;
export type Measured = Record<(typeof kinds)[number], Counts> & {
  /** Of visits that were found: how many of their particulars were judged, and how many are right. */
  readonly particulars: Record<'basis' | 'by' | 'to' | 'window', { judged: number; right: number }>;
};

export function measure({ truth, blocks }: TaggedText, suggestions: readonly Suggestion[]): Measured {
  const counts = (): Counts => ({ hits: 0, wrong: [], missed: [] });
  const particulars = { basis: zero(), by: zero(), to: zero(), window: zero() };
  const measured: Measured = {
    ...{
      actors: counts(),
      visits: counts(),
      hedges: counts(),
      voice: counts(),
      type: counts(),
      'type, every one': counts(),
    },
    particulars,
  };
  measureActors(truth.actors, suggestions, measured.actors);
  const claims = suggestions.filter((each) => each.kind === 'claim');
  const visits = suggestions.filter((each) => each.kind === 'visit');
  const names = namesOf(suggestions);
  truth.sentences.forEach((sentence, index) => {
    const text = blocks[sentence.block]?.slice(sentence.start, sentence.end) ?? '';
    const inside = ({ at }: Suggestion): boolean =>
      at.block === sentence.block && at.start < sentence.end && sentence.start < at.end;
    const found = claims.filter(inside);
    measureAny(
      sentence.types,
      found.map(({ tag }) => tag.type),
      text,
      measured.type,
    );
    measureEvery(
      sentence.types,
      found.map(({ tag }) => tag.type),
      text,
      measured['type, every one'],
    );
    measureAny(sentence.voices, found.map(voiceOf), text, measured.voice);
    measureHedges(
      sentence,
      found.flatMap(({ tag }) => tag.hedge ?? []),
      text,
      measured.hedges,
    );
    measureVisits(
      truth.visits.filter((visit) => visit.sentence === index),
      visits.filter(inside),
      { text, names },
      measured,
    );
  });
  return measured;
}

const zero = (): { judged: number; right: number } => ({ judged: 0, right: 0 });

/** By id, name or any form: one of them is enough. */
function measureActors(
  truth: readonly (readonly string[])[],
  suggestions: readonly Suggestion[],
  counts: Counts,
): void {
  const found = suggestions
    .filter((each) => each.kind === 'actor')
    .map(({ tag, stub, words }) => [tag.id, words, stub?.name ?? '', ...(stub?.aliases ?? [])]);
  for (const forms of truth) {
    if (found.some((each) => each.some((form) => forms.includes(form)))) counts.hits += 1;
    else counts.missed.push(forms[0] ?? '');
  }
  for (const each of found)
    if (!truth.some((forms) => each.some((form) => forms.includes(form)))) counts.wrong.push(each[1] ?? '');
}

/** Every answer that is among the right ones is a hit; a sentence for which none is right is missed once. */
function measureAny(truth: readonly string[], answers: readonly string[], text: string, counts: Counts): void {
  const different = [...new Set(answers)];
  const right = different.filter((answer) => truth.includes(answer));
  counts.hits += right.length;
  for (const answer of different)
    if (!truth.includes(answer)) counts.wrong.push(`${answer} for ${truth.join(' or ')}: ${text}`);
  if (right.length === 0 && truth.length > 0) counts.missed.push(`${truth.join(' or ')}: ${text}`);
}

/** Every right answer has to be given. */
function measureEvery(truth: readonly string[], answers: readonly string[], text: string, counts: Counts): void {
  for (const each of new Set(truth))
    if (answers.includes(each)) counts.hits += 1;
    else counts.missed.push(`${each}: ${text}`);
  for (const each of new Set(answers)) if (!truth.includes(each)) counts.wrong.push(`${each}: ${text}`);
}

/** Words that overlap with a tagged hedge of the sentence. A plain "will" is no mistake where a band was given for it. */
function measureHedges(
  { hedges, plainFuture }: TaggedText['truth']['sentences'][number],
  answers: readonly string[],
  text: string,
  counts: Counts,
): void {
  const left = [...answers];
  for (const hedge of hedges) {
    const index = left.findIndex((answer) => overlap(answer, hedge));
    if (index === -1) counts.missed.push(`${hedge}: ${text}`);
    else {
      counts.hits += 1;
      left.splice(index, 1);
    }
  }
  for (const answer of left)
    if (!(plainFuture && /^(?:will|shall)$/i.test(answer))) counts.wrong.push(`${answer}: ${text}`);
}

function overlap(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}

/** In the sentence that announces it, of its kind; particulars are counted of those that are found. */
function measureVisits(
  truth: readonly TrueVisit[],
  answers: readonly VisitSuggestion[],
  { text, names }: { readonly text: string; readonly names: ReadonlyMap<string, readonly string[]> },
  { visits: counts, particulars }: Measured,
): void {
  const left = [...answers];
  const nameOf = (id: string): readonly string[] => [id, ...(names.get(id) ?? [])];
  for (const visit of truth) {
    const fits = (answer: VisitSuggestion): boolean => answer.tag.kind === visit.kind;
    const sameTraveller = left.findIndex((answer) => fits(answer) && isAmong(answer.tag.by, visit.by ?? [], nameOf));
    const index = sameTraveller === -1 ? left.findIndex(fits) : sameTraveller;
    const found = left[index];
    if (found === undefined) {
      counts.missed.push(`${visit.kind}: ${text}`);
      continue;
    }
    counts.hits += 1;
    left.splice(index, 1);
    note(particulars.basis, visit.bases, visit.bases.includes(found.tag.basis));
    note(particulars.by, visit.by, isAmong([...found.tag.by, ...found.tag.with], visit.by ?? [], nameOf));
    note(particulars.to, visit.to, isAmong([found.tag.to ?? '', found.tag.place ?? ''], visit.to ?? [], nameOf));
    const window = found.tag.window;
    note(
      particulars.window,
      visit.windows,
      window === undefined ? visit.windows?.length === 0 : (visit.windows?.includes(window) ?? false),
    );
  }
  for (const { tag } of left) counts.wrong.push(`${tag.kind} (${tag.basis}): ${text}`);
}

function note(
  particular: { judged: number; right: number },
  truth: readonly string[] | undefined,
  right: boolean,
): void {
  if (truth === undefined) return;
  particular.judged += 1;
  if (right) particular.right += 1;
}

function isAmong(
  answers: readonly string[],
  truth: readonly string[],
  nameOf: (id: string) => readonly string[],
): boolean {
  return answers.some((answer) => nameOf(answer).some((name) => truth.includes(name)));
}

function namesOf(suggestions: readonly Suggestion[]): Map<string, readonly string[]> {
  return new Map(
    suggestions.flatMap((each) =>
      each.kind === 'actor'
        ? [[each.tag.id, [each.words, each.stub?.name ?? '', ...(each.stub?.aliases ?? [])]] as const]
        : [],
    ),
  );
}

function voiceOf({ tag: { voice } }: ClaimSuggestion): string {
  return typeof voice === 'string' ? voice : 'reports' in voice ? 'reports' : 'speaksFor';
}

export function add(sum: Measured, one: Measured): void {
  for (const kind of kinds) {
    sum[kind].hits += one[kind].hits;
    sum[kind].wrong.push(...one[kind].wrong);
    sum[kind].missed.push(...one[kind].missed);
  }
  for (const name of ['basis', 'by', 'to', 'window'] as const) {
    sum.particulars[name].judged += one.particulars[name].judged;
    sum.particulars[name].right += one.particulars[name].right;
  }
}
