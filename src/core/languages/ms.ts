// Malay.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const malay: Language = {
  tag: 'ms',
  codes: ['zlm'],
  confusedWith: ['id'],
  sharesWordsWith: ['id'],
  stopWords: { list: 'msa' },
  credits: {
    labels: ['sumber', 'sumber berita'],
    by: ['oleh', 'penulis', 'ditulis oleh'],
    leads: ['dari', 'daripada', 'dengan', 'di', 'agensi berita', 'melalui', 'dipetik daripada', 'petikan'],
    joiners: ['dan', 'serta'],
    generic: ['agensi', 'agensi berita', 'agensi-agensi', 'agensi luar', 'agensi antarabangsa'],
    roles: ['wartawan', 'koresponden', 'agensi', 'agensi berita', 'berita', 'pengarang', 'editor'],
    photo: [
      'foto',
      'gambar',
      'jurugambar',
      'gambar fail',
      'gambar hiasan',
      'arkib',
      'video',
      'ilustrasi',
      'sumber foto',
      'sumber gambar',
      'grafik',
    ],
    says: [
      'menurut',
      'kata',
      'berkata',
      'katanya',
      'melaporkan',
      'dilaporkan',
      'kepada',
      'memetik',
      'dipetik',
      'lapor',
      'memaklumkan',
      'menyatakan',
      'memberitahu',
      'beritahu',
      'temu bual dengan',
      'ketika dihubungi',
    ],
    citing: ['memetik', 'yang memetik', 'dengan memetik'],
    republished: ['diterbitkan semula daripada', 'pertama kali diterbitkan di'],
    provided: ['disediakan oleh'],
  },
};

export const pageWords: PageWords = {
  published: ['diterbitkan', 'diterbitkan pada', 'disiarkan', 'disiarkan pada', 'tarikh terbit'],
  updated: ['dikemas kini', 'dikemaskini', 'kemas kini', 'terakhir dikemas kini', 'dikemas kini pada'],
};
