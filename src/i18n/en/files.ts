/** What is said where files of the content or the site are read and changed: refusals, and words inside such files. */
export const files = {
  contentHasMistakes: ({ lines }: { lines: readonly string[] }): string =>
    `The content has mistakes:\n\n${lines.join('\n')}`,
  changedMeanwhile: ({ files: changed }: { files: readonly ChangedFile[] }): string => {
    const told = changed.map(({ path, mine }) =>
      mine === undefined ? `${path} was changed` : `${path} was changed (${mine} is what it was to say)`,
    );
    return `Nothing was written, for another program saved meanwhile: ${told.join(', ')}. See whether that is as it should be, then call the command again.`;
  },
  notUtf8: ({ path }: { path: string }): string =>
    `${path} is not written in UTF-8: nothing was changed. Save it in UTF-8, then call the command again.`,
  outsideFolder: ({ path, folder }: { path: string; folder: string }): string =>
    `${path} would lie outside ${folder}, for a link leads there`,
  brokenJournal: ({ path }: { path: string }): string =>
    `${path} tells of changes that a command was stopped in, and cannot be followed: it is no journal that Readout wrote, or not the whole of it. See whether the files beside it are as they should be, then delete it.`,
  lockTakenOver: ({ thing }: { thing: string }): string =>
    `${thing} was taken over by another command while this one was silent for long: nothing was written. Call it again.`,
  locked: ({ thing, command, process, host, since, retryIn }: LockHolder): string => {
    const who = command === undefined ? 'another command' : `"${command}"`;
    const facts = [
      `process ${process}`,
      ...(host === undefined ? [] : [`on ${host}`]),
      ...(since === undefined ? [] : [`since ${since}`]),
    ];
    const next =
      retryIn === undefined
        ? 'Wait until it is done'
        : `Wait until it is done; where it is no more, try again in ${retryIn} s`;
    return `${thing} is in use by ${who} (${facts.join(', ')}). ${next}.`;
  },

  /** Comments at the head of empty registries. */
  emptyActors: 'Who is who: shared by all articles. Each: id, name, kind, about; aliases are the forms a text may use.',
  emptyEngagements: 'What took place: visits, meetings, calls, talks, statements, each with its sources.',
  emptySources: 'What outcomes and engagements rest on.',
  /** In the file that marks a folder as one that holds a built site. */
  builtSite: 'Readout wrote this folder. Its next build replaces all that is in it.',
};

interface ChangedFile {
  readonly path: string;
  /** Where what the command made of it was put. */
  readonly mine: string | undefined;
}

interface LockHolder {
  readonly thing: string;
  readonly command: string | undefined;
  /** Number of the process. */
  readonly process: number;
  /** The machine, where it is another. */
  readonly host: string | undefined;
  readonly since: string | undefined;
  /** Seconds after which it is tried whether the holder on another machine is still there. */
  readonly retryIn: number | undefined;
}
