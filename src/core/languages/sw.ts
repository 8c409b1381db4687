// Swahili.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const swahili: Language = {
  tag: 'sw',
  codes: ['swh'],
  stopWords: { list: 'swa' },
  credits: {
    labels: ['chanzo', 'vyanzo', 'chanzo cha habari'],
    by: ['na', 'mwandishi', 'imeandikwa na'],
    leads: [
      'kutoka',
      'kwa',
      'ya',
      'la',
      'shirika la habari',
      'wa',
      'kwa mujibu wa',
      'kwa habari kutoka',
      'pamoja na habari kutoka',
      'kwa taarifa kutoka',
      'taarifa kutoka',
      'habari kutoka',
    ],
    joiners: ['na', 'pamoja na'],
    generic: [
      'mashirika',
      'mashirika ya habari',
      'mashirika ya habari ya kimataifa',
      'mashirika mbalimbali ya habari',
      'mashirika ya kimataifa',
    ],
    roles: ['mwandishi', 'mwandishi wa', 'mhariri', 'ripota', 'shirika la habari', 'habari'],
    photo: ['picha', 'picha ya', 'mpiga picha', 'video', 'maktaba', 'mchoro', 'picha kwa hisani ya'],
    says: [
      'kwa mujibu wa',
      'limeripoti',
      'liliripoti',
      'imeripoti',
      'aliiambia',
      'ameiambia',
      'waliambia',
      'alisema',
      'shirika la habari',
      'limesema',
      'lilisema',
      'alizungumza na',
      'limenukuu',
      'ripoti ya',
      'aliambia',
      'ameliambia',
      'aliliambia',
    ],
    citing: ['likinukuu', 'likimnukuu', 'ikinukuu'],
    republished: ['ilichapishwa kwanza na', 'imechapishwa kwanza na'],
    provided: ['imetolewa na'],
    notes: ['kwa habari kutoka', 'kwa taarifa kutoka', 'pamoja na habari kutoka'],
  },
};

export const pageWords: PageWords = {
  published: ['imechapishwa', 'ilichapishwa', 'tarehe ya kuchapishwa', 'iliyochapishwa', 'imechapishwa tarehe'],
  updated: ['imesasishwa', 'ilisasishwa', 'imeboreshwa', 'mara ya mwisho kusasishwa'],
};
