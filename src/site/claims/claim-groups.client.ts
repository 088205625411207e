import type { ClaimGroup, LedgerOrder } from '../../model/claim-groups.ts';
import type { LedgerData } from '../../model/claim-index.ts';
import type { IndexedClaim } from './claim-index.client.ts';

/** The groups of the ledger as elements, like those that the page was sent with (ClaimGroups.astro). */
export function drawGroups(
  groups: readonly ClaimGroup<IndexedClaim>[],
  { by }: LedgerOrder,
  context: {
    readonly labels: LedgerData['groups'];
    readonly rowOf: (claim: IndexedClaim) => HTMLElement | undefined;
  },
): HTMLElement[] {
  const { labels, rowOf } = context;
  return groups.map(({ value, claims, count, parts }) => {
    const section = document.createElement('section');
    if (by !== 'text') section.append(heading('h3', labels[by][value] ?? [value, ''], count));
    if (!parts) {
      section.append(listOf(claims.flatMap((claim) => rowOf(claim) ?? [])));
      return section;
    }
    section.className = 'without-verdict';
    const columns = document.createElement('div');
    columns.className = 'entries-closer';
    for (const part of parts) {
      const kind = document.createElement('section');
      if (parts.length > 1) kind.append(heading('h4', labels.type[part.value] ?? [part.value, ''], part.count));
      kind.append(listOf(part.claims.flatMap((claim) => rowOf(claim) ?? [])));
      columns.append(kind);
    }
    section.append(columns);
    return section;
  });
}

function heading(level: 'h3' | 'h4', [label, look]: readonly [string, string], count: number): HTMLElement {
  const element = document.createElement(level);
  const name = document.createElement('span');
  name.textContent = label;
  if (look) name.className = `result ${look}`;
  const number = document.createElement('span');
  number.className = 'count';
  number.textContent = String(count);
  element.append(name, ' ', number);
  return element;
}

function listOf(rows: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ol');
  list.append(...rows);
  return list;
}
