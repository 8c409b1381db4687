// Azerbaijani.
import type { Language } from './language';
import type { PageWords } from './page-words';

export const azerbaijani: Language = {
  tag: 'az',
  codes: ['azj'],
  confusedWith: ['tr'],
  countries: ['az'],
  sharesWordsWith: ['tr'],
  credits: {
    labels: ['mənbə', 'mənbələr'],
    by: ['müəllif', 'yazıb', 'hazırladı'],
    leads: ['ilə', 'üçün', 'məlumatına görə', 'məlumatı əsasında', 'istinadən', 'istinadla', 'xəbərinə görə', 'materialları əsasında'],
    joiners: ['və', 'ilə'],
    generic: ['agentliklər', 'xəbər agentlikləri', 'informasiya agentlikləri', 'xarici agentliklər', 'beynəlxalq agentliklər'],
    roles: ['redaksiya', 'müxbir', 'müxbiri', 'agentliyi', 'xəbər agentliyi', 'xəbərlər'],
    photo: ['foto', 'şəkil', 'fotolar', 'arxiv', 'video', 'foto mənbə', 'fotoqraf', 'skrinşot', 'arxiv foto', 'illüstrasiya', 'kollaj'],
    says: [
      'xəbər verir',
      'xəbər verib',
      'bildirir',
      'bildirib',
      'məlumat verir',
      'məlumatına görə',
      'görə',
      'yazır',
      'dedi',
      'deyib',
      'agentliyinə',
      'istinadən',
    ],
    citing: ['istinadən', 'istinadla'],
    notes: ['materialları əsasında', 'məlumatı əsasında'],
  },
};

export const pageWords: PageWords = {
  published: ['dərc olunub', 'dərc edilib', 'yayımlanıb', 'tarix', 'paylaşılıb'],
  updated: ['yenilənib', 'son yenilənmə', 'yeniləndi', 'redaktə edilib'],
  opinion: ['köşə yazısı', 'baş məqalə', 'müəllif yazısı'],
  pressRelease: ['mətbuat bülleteni', 'press-reliz', 'pres-reliz', 'mətbuat açıqlaması'],
  sponsored: ['sponsorlu məzmun', 'reklam xarakterli'],
  live: ['canlı', 'canlı yayım'],
  brief: ['qısaca', 'qısa xəbərlər'],
  correction: ['düzəliş', 'dəqiqləşdirmə'],
  corrected: ['məqalənin əvvəlki versiyasında', 'xəbərin əvvəlki versiyasında', 'məqaləyə düzəliş edilib', 'xəbərə düzəliş edilib'],
  withdrawal: ['xəbər ləğv edilib'],
  withdrawn: ['bu məqalə geri götürülüb', 'bu xəbər geri götürülüb', 'xəbər ləğv edilib', 'bu xəbər silinib'],
  machine: ['maşın tərcüməsi', 'avtomatik tərcümə', 'avtomatik tərcümə edilib'],
  ai: ['süni intellekt tərəfindən tərcümə edilib', 'süni intellektlə tərcümə edilib', 'süni intellektin köməyi ilə tərcümə edilib'],
};
