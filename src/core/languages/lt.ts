// Lithuanian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const lithuanian: Language = {
  tag: 'lt',
  codes: ['lit'],
  credits: {
    labels: ['šaltinis', 'šaltiniai', 'informacijos šaltinis'],
    by: ['autorius', 'autorė', 'parengė', 'autoriai', 'rašo'],
    leads: ['iš', 'su', 'pagal', 'inf', 'informacija', 'pranešimas'],
    joiners: ['ir', 'bei'],
    generic: ['agentūros', 'naujienų agentūros', 'užsienio naujienų agentūros', 'agentūra'],
    roles: [
      'redakcija',
      'korespondentas',
      'korespondentė',
      'žurnalistas',
      'žurnalistė',
      'naujienų agentūra',
      'agentūra',
      'naujienos',
      'inf',
      'informacija',
    ],
    photo: [
      'nuotr',
      'nuotrauka',
      'nuotraukos',
      'fotografas',
      'foto',
      'archyvas',
      'archyvo nuotr',
      'video',
      'iliustracija',
      'vaizdas',
      'paveikslėlis',
    ],
    says: [
      'anot',
      'pasak',
      'pranešė',
      'praneša',
      'sakė',
      'teigė',
      'informavo',
      'informuoja',
      'rašo',
      'skelbia',
      'paskelbė',
      'naujienų agentūrai',
      'agentūrai',
      'agentūra',
      'nurodė',
      'patvirtino',
      'duomenimis',
    ],
    citing: ['remdamasi', 'remdamasis', 'cituodama', 'cituoja'],
    republished: ['pirmą kartą paskelbta', 'pirmiausia paskelbta', 'perspausdinta iš'],
    provided: ['pateikia', 'pateikė'],
  },
};

export const pageWords: PageWords = {
  published: ['paskelbta', 'paskelbtas', 'publikuota', 'publikavimo data'],
  updated: ['atnaujinta', 'atnaujintas', 'papildyta', 'pakeista', 'paskutinį kartą atnaujinta'],
};
