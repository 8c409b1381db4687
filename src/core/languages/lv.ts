// Latvian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const latvian: Language = {
  tag: 'lv',
  codes: ['lav', 'lvs'],
  stopWords: { list: 'lav' },
  credits: {
    labels: ['avots', 'avoti', 'ziņu avots'],
    by: ['autors', 'autore', 'autori', 'raksta', 'sagatavoja'],
    leads: [
      'no',
      'ar',
      'pēc',
      'ziņas',
      'informācija',
      'pēc informācijas no',
      'saskaņā ar',
      'izmantojot informāciju no',
      'izmantota informācija no',
      'sadarbībā ar',
      'informē',
    ],
    joiners: ['un', 'kā arī'],
    generic: ['aģentūras', 'ziņu aģentūras', 'ārvalstu ziņu aģentūras', 'aģentūra', 'starptautiskās ziņu aģentūras', 'ārvalstu aģentūras'],
    roles: ['redakcija', 'korespondents', 'korespondente', 'žurnālists', 'žurnāliste', 'ziņu aģentūra', 'aģentūra', 'ziņas'],
    photo: ['foto', 'fotogrāfija', 'fotogrāfs', 'attēls', 'attēli', 'arhīvs', 'arhīva foto', 'video', 'ilustrācija', 'ilustratīvs attēls'],
    says: [
      'saskaņā ar',
      'ziņo',
      'ziņoja',
      'vēsta',
      'vēstīja',
      'sacīja',
      'teica',
      'paziņoja',
      'informēja',
      'raksta',
      'pastāstīja',
      'ziņu aģentūrai',
      'aģentūrai',
      'aģentūra',
      'apstiprināja',
      'norādīja',
      'pavēstīja',
    ],
    citing: ['atsaucoties uz', 'citējot', 'kas atsaucas uz'],
    republished: ['sākotnēji publicēts', 'pirmoreiz publicēts', 'pārpublicēts no'],
    provided: ['nodrošina', 'sagatavojusi'],
    notes: ['izmantota informācija no', 'izmantojot informāciju no', 'pēc informācijas no'],
  },
};

export const pageWords: PageWords = {
  published: ['publicēts', 'publicēta', 'publicēšanas datums'],
  updated: ['atjaunots', 'atjaunota', 'papildināts', 'papildināta', 'labots', 'pēdējās izmaiņas'],
};
