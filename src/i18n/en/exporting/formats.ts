/** What each form is called in which data can be taken away, and what it holds, in a sentence. */

export const timelineFormats = {
  ics: {
    label: 'calendar',
    holds: 'Every promise and engagement that has a first and a last day, as whole-day entries (iCalendar, RFC 5545).',
  },
  json: {
    label: 'JSON',
    holds: 'Every row with its dates, people, history, quotation and sources (JSON, with a JSON Schema).',
  },
  csv: {
    label: 'CSV',
    holds: 'The same rows, one a line, for spreadsheets (CSV, RFC 4180).',
  },
  plover: {
    label: 'event records',
    holds: 'Events after PLOVER, one JSON object a line, each with its quotation where there is one.',
  },
  svg: {
    label: 'SVG',
    holds: 'The timeline as a drawing that needs nothing beside it (SVG).',
  },
  png: {
    label: 'PNG',
    holds: 'The same drawing as a picture, half as large again (PNG).',
  },
};

export const claimFormats = {
  'claims-csv': {
    label: 'CSV',
    holds: 'Every claim, one a line, with the verdict that stands, for spreadsheets (CSV, RFC 4180).',
  },
  'claims-json': {
    label: 'JSON',
    holds:
      'Every claim with its quotation, relations, verdict history and sources, and what the texts leave out (JSON, with a JSON Schema).',
  },
  'claims-jsonld': {
    label: 'JSON-LD',
    holds:
      'A schema.org Claim for every claim, and a ClaimReview for every settled check of a fact that others claimed; never for a forecast or a judgement.',
  },
  verdicts: {
    label: 'feed of verdicts',
    holds: 'The newest hundred verdicts, each with its day, for feed readers (Atom, RFC 4287).',
  },
};
