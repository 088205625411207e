/** All elements of the page that a selector names, as a real array. */
export function all<E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** The element with this id, where the page has one. */
export function byId(id: string): HTMLElement | undefined {
  return document.getElementById(id) ?? undefined;
}

/** Ids that an attribute lists. */
export function words(element: HTMLElement, name: string): readonly string[] {
  return (element.dataset[name] ?? '').split(' ').filter(Boolean);
}

/** Says one sentence to those who listen and shows nothing. */
export function announce(sentence: string): void {
  const status = document.querySelector('[data-announce]');
  if (status) status.textContent = sentence;
}
