// Broadcasters and newsrooms that others copy from, with or without a licence.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const broadcastersAndNewsrooms: readonly Agency[] = [
  agency('aljazeera', 'Al Jazeera', { kind: 'broadcaster-source', country: 'QA', languages: ['ar', 'en', 'bs', 'zh'], domains: ['aljazeera.com', 'aljazeera.net', 'balkans.aljazeera.net'], names: ['Al Jazeera English', 'Al-Jazeera', 'AlJazeera', 'Aljazeera.net', 'Al Jazeera Arabic', 'Al Jazeera Media Network', '半岛电视台', 'अल जज़ीरा', 'アルジャジーラ', 'الجزيرة نت', 'الجزيرة.نت', 'قناة الجزيرة', 'Аль-Джазира', 'Ал Джазира', 'الجزیرہ', 'الجزیره', 'El Cezire'], ambiguous: ['الجزيرة', 'الجزيره', 'AJA', 'AJE'] }),
  agency('bbc', 'BBC News', { kind: 'broadcaster-source', country: 'GB', languages: ['en', '*'], domains: ['bbc.com', 'bbc.co.uk'], names: ['BBC', 'BBC World Service', 'بي بي سي', 'Би-би-си', '英国广播公司', 'البي بي سي', 'BBC中文', 'বিবিসি', 'बीबीसी', 'بی بی سی'] }),
  agency('sputnik', 'Sputnik', { kind: 'state-broadcaster', country: 'RU', languages: ['*'], domains: ['sputniknews.com', 'sputnikglobe.com'], names: ['سبوتنيك', '卫星通讯社'], ambiguous: ['Sputnik', 'Спутник'] }),
  agency('rudaw', 'Rudaw', { kind: 'broadcaster-source', country: 'IQ-KR', languages: ['ku', 'ar', 'en', 'tr'], domains: ['rudaw.net'], names: ['رووداو'] }),
  agency('groundup', 'GroundUp', { kind: 'republishable', country: 'ZA', languages: ['en'], domains: ['groundup.org.za'], ambiguous: ['GroundUp'] }),
  agency('rnz', 'RNZ (content sharing)', { kind: 'broadcaster-source', country: 'NZ', languages: ['en', 'mi'], domains: ['rnz.co.nz'], names: ['RNZ'] }),
  agency('thenewhumanitarian', 'The New Humanitarian', { kind: 'republishable', country: 'CH', languages: ['en', 'fr', 'ar'], domains: ['thenewhumanitarian.org'], ambiguous: ['IRIN'] }),
  agency('theconversation', 'The Conversation', { kind: 'republishable', country: 'AU/world', languages: ['en', 'fr', 'es', 'id', 'pt'], domains: ['theconversation.com'], ambiguous: ['The Conversation'] }),
  agency('propublica', 'ProPublica', { kind: 'republishable', country: 'US', languages: ['en', 'es'], domains: ['propublica.org'] }),
  agency('kff', 'KFF Health News', { kind: 'republishable', country: 'US', languages: ['en', 'es'], domains: ['kffhealthnews.org'], names: ['Kaiser Health News'], ambiguous: ['KHN'] }),
  agency('statesnewsroom', 'States Newsroom', { kind: 'republishable', country: 'US', languages: ['en'], domains: ['statesnewsroom.com'] }),
  agency('stateline', 'Stateline', { kind: 'republishable', country: 'US', languages: ['en'], domains: ['stateline.org'], ambiguous: ['Stateline'] }),
  agency('capitalnews', 'CalMatters', { kind: 'republishable', country: 'US', languages: ['en'], domains: ['calmatters.org'] }),
  agency('globalvoices', 'Global Voices', { kind: 'republishable', country: 'world', languages: ['*'], domains: ['globalvoices.org'] }),
  agency('openDemocracy', 'openDemocracy', { kind: 'republishable', country: 'GB', languages: ['en'], domains: ['opendemocracy.net'] }),
  agency('360info', '360info', { kind: 'republishable', country: 'AU', languages: ['en'], domains: ['360info.org'] }),
  agency('rfe', 'RFE/RL', { kind: 'broadcaster-source', country: 'CZ/US', languages: ['ru', 'uk', 'fa', '*'], domains: ['rferl.org', 'svoboda.org'], names: ['Radio Free Europe', 'Радио Свобода', 'Радіо Свобода'], ambiguous: ['RFE'] }),
  agency('voa', 'Voice of America', { kind: 'broadcaster-source', country: 'US', languages: ['en', '*'], domains: ['voanews.com'], names: ['VOA', 'صوت أمريكا', '美国之音', 'Голос Америки'] }),
  agency('dw', 'Deutsche Welle', { kind: 'broadcaster-source', country: 'DE', languages: ['de', 'en', '*'], domains: ['dw.com'], names: ['دويتشه فيله', '德国之声'], ambiguous: ['DW'] }),
  agency('rfi', 'Radio France Internationale', { kind: 'broadcaster-source', country: 'FR', languages: ['fr', '*'], domains: ['rfi.fr'], names: ['RFI'] }),
  agency('euronews', 'Euronews', { kind: 'broadcaster-source', country: 'FR', languages: ['*'], domains: ['euronews.com'] }),
  agency('meduza', 'Meduza', { kind: 'republishable', country: 'LV', languages: ['ru', 'en'], domains: ['meduza.io'], ambiguous: ['Медуза'] }),
  agency('occrp', 'OCCRP', { kind: 'republishable', country: 'world', languages: ['en', 'ru'], domains: ['occrp.org'] }),
  agency('middleeasteye', 'Middle East Eye', { kind: 'source', country: 'GB', languages: ['en', 'fr'], domains: ['middleeasteye.net'], ambiguous: ['MEE'] }),
];
