// Catalan.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const catalan: Language = {
  tag: 'ca',
  codes: ['cat'],
  sharesWordsWith: ['es', 'gl', 'pt'],
  stopWords: { list: 'cat' },
  credits: {
    labels: ['font', 'fonts', 'font original'],
    by: ['per', 'escrit per', 'redacció'],
    leads: ['amb', 'de', 'del', 'la', 'el', 'els', 'les', 'des de', 'via', 'a', 'agència', 'informació de'],
    joiners: ['i', 'amb'],
    generic: ['agències', 'agències de notícies', 'agències internacionals'],
    roles: ['corresponsal', 'enviat especial', 'enviada especial', 'periodista', 'agència', 'notícies'],
    staff: ['redacció'],
    photo: [
      'foto',
      'fotos',
      'fotografia',
      'fotògraf',
      'fotògrafa',
      'imatge',
      'imatges',
      'arxiu',
      'vídeo',
      'il·lustració',
      'crèdit',
      'infografia',
    ],
    says: [
      'segons',
      'ha dit a',
      'ha dit',
      'ha informat',
      'informa',
      'ha explicat a',
      'ha declarat a',
      "d'acord amb",
      'citat per',
      'citada per',
      'ha assegurat a',
      'ha publicat',
      'recull',
      "l'agència",
      "a l'agència",
      'en declaracions a',
      'ha confirmat a',
      'ha avançat',
    ],
    citing: ['citant', 'que cita'],
    notes: ['amb informació de', 'amb informacions de', 'amb dades de'],
    republished: ['publicat originalment a', 'publicat originalment per', 'reproduït amb permís de'],
    provided: ['proporcionat per', 'facilitat per'],
  },
};

export const pageWords: PageWords = {
  published: ['publicat', 'publicada', 'publicat el', 'publicada el', 'creat el', 'data de publicació'],
  updated: ['actualitzat', 'actualitzada', 'actualitzat el', 'última actualització', 'modificat', 'modificat el'],
};
