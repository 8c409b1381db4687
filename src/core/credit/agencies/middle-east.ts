// National agencies of the Middle East and Iran.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const middleEast: readonly Agency[] = [
  agency('irna', 'IRNA', { country: 'IR', languages: ['fa', 'en', 'ar', '*'], domains: ['irna.ir'], names: ['Islamic Republic News Agency', 'ایرنا', 'إرنا', 'خبرگزاری جمهوری اسلامی'] }),
  agency('isna', 'ISNA', { country: 'IR', languages: ['fa', 'en', 'ar'], domains: ['isna.ir'], names: ['ایسنا'] }),
  agency('mehr', 'Mehr News Agency', { country: 'IR', languages: ['fa', 'en', 'ar', '*'], domains: ['mehrnews.com'], names: ['خبرگزاری مهر', 'وكالة مهر'], ambiguous: ['مهر'] }),
  agency('fars', 'Fars News Agency', { country: 'IR', languages: ['fa', 'en', 'ar'], domains: ['farsnews.ir'], names: ['خبرگزاری فارس'], ambiguous: ['فارس'] }),
  agency('tasnim', 'Tasnim', { country: 'IR', languages: ['fa', 'en', 'ar', '*'], domains: ['tasnimnews.com'], ambiguous: ['تسنیم', 'تسنيم'] }),
  agency('ilna', 'ILNA', { country: 'IR', languages: ['fa'], domains: ['ilna.ir'], names: ['ایلنا'] }),
  agency('spa', 'Saudi Press Agency', { country: 'SA', languages: ['ar', 'en', '*'], domains: ['spa.gov.sa'], names: ['وكالة الأنباء السعودية'], ambiguous: ['واس', 'SPA'] }),
  agency('wam', 'Emirates News Agency', { country: 'AE', languages: ['ar', 'en', '*'], domains: ['wam.ae'], names: ['وكالة أنباء الإمارات', 'و ا م'], ambiguous: ['وام', 'WAM'] }),
  agency('qna', 'Qatar News Agency', { country: 'QA', languages: ['ar', 'en'], domains: ['qna.org.qa'], names: ['وكالة الأنباء القطرية'], ambiguous: ['قنا', 'QNA'] }),
  agency('kuna', 'Kuwait News Agency', { country: 'KW', languages: ['ar', 'en'], domains: ['kuna.net.kw'], names: ['KUNA', 'كونا', 'وكالة الأنباء الكويتية'] }),
  agency('bna-bh', 'Bahrain News Agency', { country: 'BH', languages: ['ar', 'en'], domains: ['bna.bh'], names: ['وكالة أنباء البحرين'], ambiguous: ['بنا', 'BNA'] }),
  agency('ona', 'Oman News Agency', { country: 'OM', languages: ['ar', 'en'], domains: ['omannews.gov.om'], names: ['ONA', 'وكالة الأنباء العمانية'], ambiguous: ['العمانية'] }),
  agency('saba', 'Saba', { country: 'YE', languages: ['ar', 'en'], domains: ['saba.ye', 'sabanew.net'], names: ['وكالة الأنباء اليمنية'], ambiguous: ['سبأ', 'Saba'] }),
  agency('petra', 'Petra', { country: 'JO', languages: ['ar', 'en'], domains: ['petra.gov.jo'], names: ['وكالة الأنباء الأردنية'], ambiguous: ['Petra', 'بترا'] }),
  agency('nna-lb', 'National News Agency (Lebanon)', { country: 'LB', languages: ['ar', 'en', 'fr'], domains: ['nna-leb.gov.lb'], names: ['الوكالة الوطنية للإعلام'], ambiguous: ['NNA'] }),
  agency('sana', 'SANA', { country: 'SY', languages: ['ar', 'en', '*'], domains: ['sana.sy'], names: ['وكالة الأنباء السورية'], ambiguous: ['SANA', 'سانا'] }),
  agency('ina', 'Iraqi News Agency', { country: 'IQ', languages: ['ar', 'en', 'ku'], domains: ['ina.iq'], names: ['وكالة الأنباء العراقية'], ambiguous: ['واع', 'INA'] }),
  agency('shafaq', 'Shafaq News', { country: 'IQ', languages: ['ar', 'en', 'ku'], domains: ['shafaq.com'], names: ['شفق نيوز'] }),
  agency('wafa', 'WAFA', { country: 'PS', languages: ['ar', 'en', 'fr', 'he'], domains: ['wafa.ps'], names: ['وكالة الأنباء الفلسطينية'], ambiguous: ['وفا', 'WAFA'] }),
  agency('maan', "Ma'an News Agency", { country: 'PS', languages: ['ar', 'en'], domains: ['maannews.net'], ambiguous: ['معا', 'Maan'] }),
  agency('mena', 'Middle East News Agency', { country: 'EG', languages: ['ar', 'en', 'fr'], domains: ['mena.org.eg'], names: ['أ ش أ', 'أ.ش.أ', 'ا ش ا', 'وكالة أنباء الشرق الأوسط'], ambiguous: ['MENA'] }),
  agency('khabaronline', 'Khabaronline', { country: 'IR', languages: ['fa', 'en'], domains: ['khabaronline.ir'], names: ['خبرآنلاین', 'خبر آنلاین', 'خبرگزاری خبرآنلاین'] }),
  agency('yjc', 'Young Journalists Club', { country: 'IR', languages: ['fa', 'en', 'ar'], domains: ['yjc.ir'], names: ['باشگاه خبرنگاران جوان'], ambiguous: ['YJC'] }),
];
