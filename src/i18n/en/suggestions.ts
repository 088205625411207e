/** What `readout suggest` says of tags that it proposes. */
export const suggestions = {
  /** Why something is proposed. `phrase` is of the text. */
  reasons: {
    phrase: ({ phrase }: { phrase: string }): string => `"${phrase}"`,
    attribution: ({ phrase }: { phrase: string }): string => `"${phrase}" names whose view it is`,
    invertedCondition: ({ opening }: { opening: string }): string =>
      `begins with "${opening}", before what follows from it`,
    constructive: ({ phrase }: { phrase: string }): string => `"${phrase}" puts forward something to do`,
    toCome: ({ phrase }: { phrase: string }): string => `"${phrase}", at a time to come`,
    hedgeUnread: ({ phrase }: { phrase: string }): string => `"${phrase}" hedges, and the house table does not read it`,
    hedgeTable: ({ line }: { line: string }): string => `line "${line}" of the hedge table`,
    imperative: ({ opening }: { opening: string }): string => `begins with "${opening}"`,
    judges: ({ phrase }: { phrase: string }): string => `"${phrase}" judges`,
    novelty: (): string => 'says what would come of something that could be set up',
    unnamedSubject: ({ phrase }: { phrase: string }): string => `"${phrase}" has a subject without a name`,
    saidOf: ({ phrase, subject }: { phrase: string; subject: string }): string => `"${phrase}" is said of ${subject}`,
    speechAct: ({ phrase }: { phrase: string }): string => `"${phrase}" does it`,
    saysHowMuchItMatters: (): string => 'says how much something matters',
    saysItIsNeeded: (): string => 'says that something is needed',
    repeatsUndertaking: (): string => 'repeats an undertaking',
    reports: ({ phrase }: { phrase: string }): string => `"${phrase}" reports`,
    attitudeNoun: ({ phrase }: { phrase: string }): string => `"${phrase}" is somebody’s, and nobody is cited`,
    authorsJudge: ({ phrase }: { phrase: string }): string => `"${phrase}": the authors judge`,
    attitudeOf: ({ phrase, subject }: { phrase: string; subject: string }): string =>
      `"${phrase}" is said of ${subject}, citing nobody`,
    holds: ({ phrase }: { phrase: string }): string => `"${phrase}" says what a party holds of something`,
    thinks: ({ phrase }: { phrase: string }): string => `"${phrase}" says what a party thinks or wants`,
    unnamed: ({ phrase }: { phrase: string }): string => `"${phrase}" names nobody`,
    willOf: ({ subject }: { subject: string }): string => `says what ${subject} will do, citing nobody`,
    plainDescription: (): string => 'nothing tells it from a plain description',
    ownVoice: (): string => 'nobody else is said to say it',
    announced: ({ promise, event, kind, basis }: Record<'promise' | 'event' | 'kind' | 'basis', string>): string =>
      `"${promise}" and "${event}": ${kind}, ${basis}`,

    behindTitle: ({ title }: { title: string }): string => `a name behind the title "${title}"`,
    wordForBody: (): string => 'a name with a word for a body in it',
    beforeGovernment: (): string => 'a name before a word for a government',
    readAsOrganisation: (): string => 'read as an organisation by its words',
    readAsPerson: (): string => 'read as a person by the first name',
    capitals: (): string => 'two or three words with capitals where a person may stand',
    abbreviation: (): string => 'an abbreviation in capitals',
    singleName: (): string => 'a single name before a verb of saying or wanting',
    lexiconForm: ({ name }: { name: string }): string => `the lexicon has this for ${name}`,
    lexiconState: (): string => 'the lexicon has this name of a state',
    lexiconBody: (): string => 'the lexicon has this name of a body',
    lexiconRegistered: (): string => 'the lexicon has this for an actor of the registry',
    registeredName: (): string => 'the registry has this name',
    registeredAlias: ({ name }: { name: string }): string => `the registry has this as a name of ${name}`,
    officeHolder: ({ office }: { office: string }): string => `held the office of ${office} on the day of the text`,
  },
  /** The reasons for a claim's type and for its voice, in one line. */
  claimReason: ({ type, typeReason, voice, voiceReason }: ClaimReason): string =>
    `${type}: ${typeReason}; ${voice}: ${voiceReason}`,

  /** What a window was read from: written into the article, where readers see it. */
  windows: {
    fromWords: ({ words }: { words: string }): string => `“${words}”, from the day the text appeared`,
    openEnded: (): string => 'some time after the day the text appeared; no end is given',
  },
};

type ClaimReason = Record<'type' | 'typeReason' | 'voice' | 'voiceReason', string>;
