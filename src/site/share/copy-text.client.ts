/**
 * What is copied from the text is the text: no notes, numbers or labels that lie between its paragraphs. Paragraphs are
 * parted by an empty line.
 */
export function watchCopying(): void {
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const text = document.querySelector('.text');
    if (!selection || selection.isCollapsed || !event.clipboardData || !text) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer) || !range.cloneContents().querySelector('.notes')) return;
    const copied = document.createElement('div');
    copied.append(range.cloneContents());
    for (const aside of copied.querySelectorAll('.not-annotatable, .note-ref')) aside.remove();
    const paragraphs = [...copied.querySelectorAll('.prose')].map(({ textContent }) => textContent.trim());
    event.clipboardData.setData('text/plain', paragraphs.filter(Boolean).join('\n\n'));
    event.clipboardData.setData('text/html', copied.innerHTML);
    event.preventDefault();
  });
}
