import * as words from '../../i18n/en/passage-page.client.ts';
import { all } from '../shared/dom.client.ts';
import { copyText } from './clipboard.client.ts';

/** Gives the short link and every form of the citation a button that copies it; without scripts they can be selected. */
for (const link of all<HTMLAnchorElement>('a[data-copied="link"]')) {
  link.after(
    ' ',
    copyButton(words.copyShortLink, () => link.href),
  );
}
for (const citation of all('[data-citation]')) {
  const label = words.copyCitation({ style: citation.dataset['citation'] ?? '' });
  const button = copyButton(label, () => citation.textContent.trim());
  const links = citation.parentElement?.querySelector('.citation-links');
  if (links) links.append(' · ', button);
  else citation.previousElementSibling?.append(' ', button);
}

function copyButton(label: string, read: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copyCitation'] = '';
  button.textContent = words.copy;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => void copyText(read(), words.copied, button));
  return button;
}
