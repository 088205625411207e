import * as words from '../../i18n/en/passage-page.client.ts';
import { all } from '../shared/dom.client.ts';
import { copyText } from './clipboard.client.ts';

/** Gives every form of the citation a button that copies it; without scripts they are there to be selected. */
for (const citation of all('[data-citation]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['copyCitation'] = '';
  button.textContent = words.copy;
  button.setAttribute('aria-label', words.copyCitation({ style: citation.dataset['citation'] ?? '' }));
  button.addEventListener('click', () => void copyText(citation.textContent.trim(), words.copied, button));
  const links = citation.parentElement?.querySelector('.citation-links');
  if (links) links.append(' · ', button);
  else citation.previousElementSibling?.append(' ', button);
}
