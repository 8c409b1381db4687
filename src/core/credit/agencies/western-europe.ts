// National agencies of western and northern Europe.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const westernEurope: readonly Agency[] = [
  agency('dpa', 'Deutsche Presse-Agentur', { country: 'DE', languages: ['de', 'en', 'es', 'ar'], domains: ['dpa.com', 'dpa-international.com'], names: ['dpa', 'dpa-infocom', 'Deutsche Presse Agentur', 'dpa-infografik', 'German Press Agency', '德新社', 'د ب أ', 'ДПА', 'د.ب.أ', 'د.ب.ا', 'د.پ.آ', 'وكالة الأنباء الألمانية', '德通社'], ambiguous: ['الألمانية'] }),
  agency('dts', 'dts Nachrichtenagentur', { country: 'DE', languages: ['de'], domains: ['dts-nachrichtenagentur.de'], ambiguous: ['dts'] }),
  agency('apa', 'Austria Presse Agentur', { country: 'AT', languages: ['de'], domains: ['apa.at'], ambiguous: ['APA'] }),
  agency('keystone-sda', 'Keystone-SDA (ATS/SDA)', { country: 'CH', languages: ['de', 'fr', 'it'], domains: ['keystone-sda.ch', 'sda.ch', 'ats.ch'], names: ['Keystone-ATS', 'Keystone-SDA', 'Keystone SDA', 'A.T.S.', 'Agence télégraphique suisse', 'Schweizerische Depeschenagentur'], ambiguous: ['ATS', 'SDA', 'ats', 'sda'] }),
  agency('anp', 'Algemeen Nederlands Persbureau', { country: 'NL', languages: ['nl'], domains: ['anp.nl'], names: ['ANP Nieuws'], ambiguous: ['ANP'] }),
  agency('belga', 'Belga', { country: 'BE', languages: ['nl', 'fr'], domains: ['belga.be', 'belganewsagency.eu'], names: ['BELGA', 'Agence Belga', 'Belga News Agency'] }),
  agency('ansa', 'ANSA', { country: 'IT', languages: ['it', 'en', 'es', 'de', 'pt', 'ar'], domains: ['ansa.it'], names: ['Agenzia ANSA', '安莎社', 'أنسا', 'АНСА'] }),
  agency('adnkronos', 'Adnkronos', { country: 'IT', languages: ['it'], domains: ['adnkronos.com'], names: ['AdnKronos'] }),
  agency('agi', 'AGI Agenzia Italia', { country: 'IT', languages: ['it'], domains: ['agi.it'], names: ['Agenzia Italia'], ambiguous: ['AGI'] }),
  agency('lapresse', 'LaPresse', { country: 'IT', languages: ['it'], domains: ['lapresse.it'], ambiguous: ['LaPresse'] }),
  agency('askanews', 'askanews', { country: 'IT', languages: ['it'], domains: ['askanews.it'], names: ['TMNews'] }),
  agency('italpress', 'Italpress', { country: 'IT', languages: ['it'], domains: ['italpress.com'], names: ['ITALPRESS'] }),
  agency('europapress', 'Europa Press', { country: 'ES', languages: ['es', 'ca'], domains: ['europapress.es'], ambiguous: ['EP'] }),
  agency('servimedia', 'Servimedia', { country: 'ES', languages: ['es'], domains: ['servimedia.es'], names: ['SERVIMEDIA'] }),
  agency('colpisa', 'Colpisa', { country: 'ES', languages: ['es'], domains: ['colpisa.com'] }),
  agency('acn', 'Agència Catalana de Notícies', { kind: 'regional', country: 'ES-CT', languages: ['ca'], domains: ['acn.cat'], ambiguous: ['ACN'] }),
  agency('lusa', 'Lusa', { country: 'PT', languages: ['pt'], domains: ['lusa.pt'], names: ['Agência Lusa', 'Agência de Notícias Lusa'], ambiguous: ['Lusa', 'LUSA'] }),
  agency('pa-media', 'PA Media (Press Association)', { country: 'GB', languages: ['en'], domains: ['pa.media'], names: ['Press Association', 'PA Media', 'PA News Agency', 'PA Mediapoint'], ambiguous: ['PA'] }),
  agency('swns', 'SWNS', { country: 'GB', languages: ['en'], domains: ['swns.com'] }),
  agency('irn-ie', 'Press Association Ireland', { country: 'IE', languages: ['en'], domains: ['pa.media'], names: ['PA Ireland'] }),
  agency('ritzau', 'Ritzaus Bureau', { country: 'DK', languages: ['da'], domains: ['ritzau.dk', 'ritzau.com'], names: ['Ritzau'] }),
  agency('tt', 'TT Nyhetsbyrån', { country: 'SE', languages: ['sv'], domains: ['tt.se'], names: ['TT News Agency', 'Tidningarnas Telegrambyrå'], ambiguous: ['TT'] }),
  agency('siren', 'Nyhetsbyrån Siren', { country: 'SE', languages: ['sv'], domains: ['siren.se'], ambiguous: ['Siren'] }),
  agency('ntb', 'NTB', { country: 'NO', languages: ['no'], domains: ['ntb.no'], names: ['Norsk Telegrambyrå'], ambiguous: ['NTB'] }),
  agency('stt', 'STT-Lehtikuva', { country: 'FI', languages: ['fi', 'sv'], domains: ['stt.fi'], names: ['Suomen Tietotoimisto', 'Finska Notisbyrån'], ambiguous: ['STT', 'FNB', 'SPT'] }),
];
