// Indonesian.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const indonesian: Language = {
  tag: 'id',
  codes: ['ind'],
  confusedWith: ['ms'],
  sharesWordsWith: ['ms'],
  stopWords: { list: 'ind' },
  credits: {
    labels: ['sumber', 'sumber berita', 'sumber artikel'],
    by: ['oleh', 'penulis', 'ditulis oleh', 'reporter', 'pewarta'],
    leads: ['dari', 'dengan', 'di', 'kantor berita', 'melalui', 'dikutip dari', 'dilansir dari', 'disadur dari'],
    joiners: ['dan', 'serta'],
    generic: ['kantor berita', 'agensi', 'agen berita', 'berbagai sumber', 'kantor-kantor berita'],
    roles: ['redaksi', 'wartawan', 'koresponden', 'kontributor', 'kantor berita', 'berita', 'editor', 'reporter', 'pewarta', 'news'],
    photo: [
      'foto',
      'gambar',
      'fotografer',
      'arsip',
      'dokumentasi',
      'dok',
      'video',
      'ilustrasi',
      'sumber foto',
      'sumber gambar',
      'grafis',
      'infografis',
      'tangkapan layar',
    ],
    says: [
      'menurut',
      'kata',
      'mengatakan',
      'melaporkan',
      'dilaporkan',
      'kepada',
      'mengutip',
      'dikutip',
      'dikutip dari',
      'dilansir',
      'dilansir dari',
      'melansir',
      'menyebutkan',
      'menyatakan',
      'memberitakan',
      'ujar',
      'demikian',
      'wawancara dengan',
      'berdasarkan laporan',
    ],
    citing: ['mengutip', 'dengan mengutip', 'yang mengutip'],
    notes: ['dengan laporan dari', 'dengan bahan dari'],
    republished: ['pertama kali diterbitkan di', 'diterbitkan ulang dari', 'telah tayang di', 'artikel ini telah tayang di'],
    provided: ['disediakan oleh', 'dipersembahkan oleh'],
  },
};

export const pageWords: PageWords = {
  published: ['diterbitkan', 'dipublikasikan', 'terbit', 'tayang', 'dimuat', 'diterbitkan pada', 'dipublikasikan pada', 'tanggal terbit'],
  updated: ['diperbarui', 'diperbaharui', 'terakhir diperbarui', 'pembaruan', 'diupdate', 'update', 'diubah', 'disunting'],
};
