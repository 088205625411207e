import type { PloverEvent } from '../../../model/vocabulary.ts';
import type { Terms } from '../../codebook.ts';

export const ploverEvents: Terms<PloverEvent> = {
  AGREE: {
    label: 'agree',
    meaning: 'Agrees to something, or says that it means to do it.',
  },
  CONSULT: {
    label: 'consult',
    meaning: 'Meets, visits, calls or confers.',
  },
  SUPPORT: {
    label: 'support',
    meaning: 'Backs another in words, or signs and ratifies.',
  },
  CONCEDE: {
    label: 'concede',
    meaning: 'Gives way, or withdraws a demand.',
  },
  COOPERATE: {
    label: 'cooperate',
    meaning: 'Works together in substance.',
  },
  AID: {
    label: 'aid',
    meaning: 'Gives help.',
  },
  RETREAT: {
    label: 'retreat',
    meaning: 'Eases pressure or pulls back.',
  },
  REQUEST: {
    label: 'request',
    meaning: 'Asks for something, or demands it.',
  },
  ACCUSE: {
    label: 'accuse',
    meaning: 'Disapproves, complains or accuses.',
  },
  REJECT: {
    label: 'reject',
    meaning: 'Refuses or calls off.',
  },
  THREATEN: {
    label: 'threaten',
    meaning: 'Threatens consequences.',
  },
  PROTEST: {
    label: 'protest',
    meaning: 'Demonstrates in public.',
  },
  SANCTION: {
    label: 'sanction',
    meaning: 'Cuts dealings, or restricts them.',
  },
  MOBILIZE: {
    label: 'mobilize',
    meaning: 'Raises the readiness of forces.',
  },
  COERCE: {
    label: 'coerce',
    meaning: 'Compels by the power of the state.',
  },
  ASSAULT: {
    label: 'assault',
    meaning: 'Uses violence.',
  },
};

/** How it was done, by the PLOVER mode. */
export const ploverModes: Readonly<Record<string, string>> = {
  visit: 'by visit',
  phone: 'by telephone or video',
  'third-party': 'at a third place',
  multilateral: 'beside a meeting of many',
  discontinue: 'by ending or limiting dealings',
  disapprove: 'in disapproval',
  allege: 'by an allegation',
  meet: 'to meet',
  yield: 'to yield',
  assist: 'for assistance',
  change: 'for a change of policy',
  restrict: 'by restriction',
  relations: 'to cut relations',
  withdraw: 'by withdrawal',
  expel: 'by expulsion',
  violence: 'by force',
};

/** What the CAMEO codes mean that bear on engagements, in our own words (Conflict and Mediation Event Observations, 1.1b3). */
export const cameoCodes: Readonly<Record<string, string>> = {
  100: 'demand',
  111: 'criticise or denounce',
  114: 'complain officially',
  125: 'refuse to meet',
  130: 'threaten',
  160: 'reduce relations',
  161: 'break relations',
  163: 'impose an embargo, boycott or sanctions',
  164: 'halt negotiations',
  166: 'expel or withdraw',
  172: 'impose administrative sanctions',
  '026': 'appeal to others to meet',
  '030': 'intend to cooperate',
  '032': 'intend diplomatic cooperation',
  '036': 'intend to meet or negotiate',
  '040': 'consult',
  '041': 'talk by telephone',
  '042': 'make a visit',
  '043': 'host a visit',
  '044': 'meet at a third place',
  '045': 'mediate',
  '046': 'negotiate',
  '054': 'grant recognition',
  '057': 'sign a formal agreement',
  '085': 'ease sanctions',
};
