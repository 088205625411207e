/**
 * Runs in a page that has loaded: until all that its scripts begin with is done, and what a reader does is answered. By
 * then its modules have run; what they leave for later waits for the fonts, for the first frame after the load, or, in
 * the timeline, for its turn among other tasks, of which the last names its keys.
 */
export async function settled(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  // A frame may have begun before the page asked for its own.
  await frame();
  await frame();
  while (document.querySelector('.js .timeline-page > .timeline-chart:not([aria-describedby])')) await frame();
}
