// Azerbaijani: the words of its credits.
import type { CreditLanguage } from '../words/word-kinds';

export const azerbaijani: CreditLanguage = {
  lang: 'az',
  labels: ['mənbə', 'mənbələr'],
  by: ['müəllif', 'yazıb', 'hazırladı'],
  leads: ['ilə', 'üçün'],
  joiners: ['və', 'ilə'],
  generic: ['agentliklər', 'xəbər agentlikləri', 'informasiya agentlikləri'],
  roles: ['redaksiya', 'müxbir', 'müxbiri', 'agentliyi', 'xəbər agentliyi', 'xəbərlər'],
  photo: ['foto', 'şəkil', 'fotolar', 'arxiv', 'video', 'foto mənbə'],
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
};
