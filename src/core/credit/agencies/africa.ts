// National agencies of Africa, and pan-African ones.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const africa: readonly Agency[] = [
  agency('suna', 'SUNA', { country: 'SD', languages: ['ar', 'en'], domains: ['suna-sd.net'], ambiguous: ['سونا'] }),
  agency('lana', 'LANA', { country: 'LY', languages: ['ar'], domains: ['lana.gov.ly'], ambiguous: ['وال', 'LANA'] }),
  agency('tap', 'Tunis Afrique Presse', { country: 'TN', languages: ['ar', 'fr', 'en'], domains: ['tap.info.tn'], names: ['Agence Tunis Afrique Presse', 'وكالة تونس إفريقيا للأنباء'], ambiguous: ['TAP', 'وات'] }),
  agency('aps-dz', 'Algérie Presse Service', { country: 'DZ', languages: ['ar', 'fr', 'en', '*'], domains: ['aps.dz'], names: ['وكالة الأنباء الجزائرية'], ambiguous: ['APS', 'واج', 'وأج'] }),
  agency('map', 'Maghreb Arabe Presse', { country: 'MA', languages: ['ar', 'fr', 'en', 'es'], domains: ['mapnews.ma'], names: ['و.م.ع', 'وكالة المغرب العربي للأنباء'], ambiguous: ['MAP', 'و م ع'] }),
  agency('ami', "Agence Mauritanienne d'Information", { country: 'MR', languages: ['ar', 'fr'], domains: ['ami.mr'], ambiguous: ['AMI', 'وما'] }),
  agency('aps-sn', 'Agence de Presse Sénégalaise', { country: 'SN', languages: ['fr'], domains: ['aps.sn'], ambiguous: ['APS'] }),
  agency('apanews', 'APA News (Agence de Presse Africaine)', { kind: 'pan-african', country: 'SN', languages: ['fr', 'en'], domains: ['apanews.net'], ambiguous: ['APA'] }),
  agency('aip-ci', 'Agence Ivoirienne de Presse', { country: 'CI', languages: ['fr'], domains: ['aip.ci'], ambiguous: ['AIP'] }),
  agency('aib-bf', "Agence d'Information du Burkina", { country: 'BF', languages: ['fr'], domains: ['aib.media'], ambiguous: ['AIB'] }),
  agency('panapress', 'PANA', { kind: 'pan-african', country: 'SN', languages: ['fr', 'en', 'pt', 'ar'], domains: ['panapress.com'], ambiguous: ['PANA'] }),
  agency('gna', 'Ghana News Agency', { country: 'GH', languages: ['en'], domains: ['gna.org.gh'], ambiguous: ['GNA'] }),
  agency('nan', 'News Agency of Nigeria', { country: 'NG', languages: ['en'], domains: ['nannews.ng'], ambiguous: ['NAN'] }),
  agency('kna-ke', 'Kenya News Agency', { country: 'KE', languages: ['en', 'sw'], domains: ['kenyanews.go.ke'], ambiguous: ['KNA'] }),
  agency('ena', 'Ethiopian News Agency', { country: 'ET', languages: ['am', 'en', '*'], domains: ['ena.et'], names: ['ኢዜአ'], ambiguous: ['ENA'] }),
  agency('sonna', 'SONNA', { country: 'SO', languages: ['so', 'en'], domains: ['sonna.so'], ambiguous: ['SONNA'] }),
  agency('angop', 'ANGOP', { country: 'AO', languages: ['pt', 'fr', 'en'], domains: ['angop.ao'] }),
  agency('aim', 'AIM', { country: 'MZ', languages: ['pt', 'en'], domains: ['aimnews.org'], ambiguous: ['AIM'] }),
  agency('inforpress', 'Inforpress', { country: 'CV', languages: ['pt'], domains: ['inforpress.cv'] }),
  agency('ziana', 'New Ziana', { country: 'ZW', languages: ['en'], domains: ['newziana.co.zw'] }),
  agency('nampa', 'NAMPA', { country: 'NA', languages: ['en'], domains: ['nampa.org'], names: ['Nampa'] }),
];
