/*
 * Where a file of scripts does not arrive, the page becomes the one that readers without scripts have. This stands in every
 * page before any such file is run.
 */
addEventListener(
  'error',
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    document.documentElement.className = '';
    for (const it of document.querySelectorAll('noscript')) it.outerHTML = it.textContent;
  },
  true,
);
