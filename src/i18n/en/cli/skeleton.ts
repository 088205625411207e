interface Skeleton {
  /** As YAML; undefined where it is still to be written. */
  readonly title: string | undefined;
  readonly lang: string;
  readonly today: string;
  readonly textKinds: readonly string[];
  readonly claimTypes: readonly string[];
  readonly visitKinds: readonly string[];
  readonly bases: readonly string[];
}

/** An article to begin with: its keys with what belongs there, and examples of tags to be uncommented. */
export const skeleton = ({ title, lang, today, textKinds, claimTypes, visitKinds, bases }: Skeleton): string => `---
# The text stands below the second line of hyphens. "readout check" says what is still to fill in, here and everywhere.
title: ${title ?? '"" # the headline'}
description: "" # one line on what the article is about
lang: ${lang}
text:
  kind: "" # ${textKinds.join(', ')}
  # For a restatement or a translation, the text that it is made from:
  # of:
  #   title: The headline of the original
  #   authors: [A. Writer]
  #   publisher: The Paper
  #   published: "${today}"
  #   url: https://example.org/the-original
published: "${today}" # the day this article appears; dates always stand in quotes
asOf: "${today}" # the day up to which outcomes were checked

# Who is named: ids of content/actors.yaml. Every mention of a name or an alias in the text is marked.
# actors:
#   - id: an-actor
#     as: Foreign Minister        # the office that the text gives
#     mentions: [the minister]    # further words by which this text means the actor

# What is claimed, in the order of the text. "readout suggest" proposes claims, actors and visits for a text that stands.
# claims:
#   - id: ferries-return          # yours to choose, and for good: it is the address
#     quote: The ferries will run again before summer   # words of the text, exactly
#     statement: Boats go again by June.                # the same in your own words
#     type: forecast              # ${claimTypes.join(', ')}
#     voice: own                  # own, unnamed, {reports: [an-actor]} or {speaksFor: [an-actor]}
#     hedge: will                 # words of the quote that say how surely
#     likelihood: very-likely     # for a forecast, as content/hedges.yaml reads the hedge
#     about: [an-actor]
#     resolution: Counts if a ferry sails by 1 June.    # for a forecast: what would count, and by when
#     outcomes:                   # later, each with its day and sources; ids of content/sources.yaml
#       - {date: "${today}", verdict: open, note: Not yet., sources: [a-source]}

# What is announced: a promise to meet, not the meeting. What took place stands in content/engagements.yaml.
# visits:
#   - id: minister-to-besk
#     quote: the minister is to cross to Besk in the spring
#     kind: visit                 # ${visitKinds.join(', ')}
#     basis: expected             # ${bases.join(', ')}
#     by: [an-actor]
#     to: another-actor
#     window: "${today}/.."       # EDTF: "2030-04", "2030-04-01/2030-05-31", "../2030"
#     windowFrom: “in the spring”
---

`;
