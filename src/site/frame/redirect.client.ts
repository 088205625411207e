/** A page that has moved takes its fragment along: the browser's own way of following drops the fragment. */
const link = document.querySelector<HTMLAnchorElement>('a[data-redirect]');
if (link && location.hash) {
  link.hash ||= location.hash;
  location.replace(link.href);
}
