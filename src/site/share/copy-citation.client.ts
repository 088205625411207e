import { all } from '../shared/dom.client.ts';
import { copyText } from './clipboard.client.ts';

/** Gives every form of the citation a button that copies it; without scripts they are there to be selected. */
for (const citation of all('[data-citation]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copyCitation'] = '';
  button.textContent = 'copy';
  button.setAttribute('aria-label', `Copy the citation, ${citation.dataset['citation'] ?? ''}`);
  button.addEventListener('click', () => void copyText(citation.textContent.trim(), 'copied', button));
  const links = citation.parentElement?.querySelector('.citation-links');
  if (links) links.append(' · ', button);
  else citation.previousElementSibling?.append(' ', button);
}
