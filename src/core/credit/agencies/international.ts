// World agencies, agencies for finance and sport, and the syndicates of newspapers.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const international: readonly Agency[] = [
  agency('reuters', 'Reuters', { kind: 'world', country: 'GB/US', languages: ['en', 'de', 'fr', 'es', 'it', 'pt', 'ar', 'ru', 'zh', 'ja', 'tr'], domains: ['reuters.com', 'reutersconnect.com', 'thomsonreuters.com'], names: ['RTRS', 'Thomson Reuters', 'Reuters News', 'Reuters News Agency', 'Reuters.com', 'رويترز', 'ロイター', '路透社', '路透', 'Рейтер', 'רויטרס', 'रॉयटर्स', 'रॉयटर', 'रायटर', '로이터', 'Ρόιτερς', 'Рейтерс', 'Ројтерс', '路透中文网', 'รอยเตอร์', 'رويترس', 'রয়টার্স', 'Ройтерс', 'روئٹرز', 'رائٹرز', 'رویترز', 'Ռոյթերս', 'როიტერი', 'Ройтърс'], ambiguous: ['rtr', 'Reuter'] }),
  agency('ap', 'Associated Press', { kind: 'world', country: 'US', languages: ['en', 'es'], domains: ['apnews.com', 'ap.org'], names: ['The Associated Press', 'AP News', 'A.P.', 'The AP', 'أسوشيتد برس', 'أسوشييتد برس', 'АП', '美联社', '美聯社', 'AP通信', 'एपी', 'AP통신', 'الأسوشيتد برس', 'الأسوشييتد برس', 'أسوشيتدبرس', 'أسوشييتدبرس', 'اسوشيتد برس', 'اسوشييتد برس', 'Ассошиэйтед Пресс', 'Асошиейтед прес', 'آسوشیتدپرس', 'ایسوسی ایٹڈ پریس', 'סוכנות איי-פי'], ambiguous: ['AP'] }),
  agency('afp', 'Agence France-Presse', { kind: 'world', country: 'FR', languages: ['fr', 'en', 'es', 'pt', 'de', 'ar'], domains: ['afp.com'], names: ['AFP', 'Agence France Presse', 'A.F.P.', 'AFP News', 'فرانس برس', 'وكالة الصحافة الفرنسية', '法新社', 'AFP通信', 'एएफपी', 'АФП', 'AFP통신', 'סוכנות הידיעות הצרפתית', 'وكالة فرانس برس', 'أ ف ب', 'أ.ف.ب', 'ا.ف.ب', 'Франс Пресс', 'Франс-Пресс', 'Франс прес', 'خبرگزاری فرانسه', 'اے ایف پی', 'Γαλλικό Πρακτορείο', 'এএফপি', 'เอเอฟพี', 'ஏஎஃப்பி'], ambiguous: ['الفرنسية'] }),
  agency('upi', 'United Press International', { kind: 'world', country: 'US', languages: ['en', 'es'], domains: ['upi.com'], names: ['UPI', 'United Press', '合众国际社', 'يونايتد برس إنترناشونال', 'يو بي آي', 'يو بي اي', 'يونايتد برس'] }),
  agency('bloomberg', 'Bloomberg News', { kind: 'finance', country: 'US', languages: ['en'], domains: ['bloomberg.com'], names: ['Bloomberg.com', '彭博社', 'ブルームバーグ', 'بلومبرغ'], ambiguous: ['Bloomberg', 'Блумберг'] }),
  agency('dowjones', 'Dow Jones Newswires', { kind: 'finance', country: 'US', languages: ['en', 'de'], domains: ['dowjones.com', 'dowjonesnews.com'], names: ['DJN', '道琼斯通讯社'], ambiguous: ['DJ'] }),
  agency('dpa-afx', 'dpa-AFX Wirtschaftsnachrichten', { kind: 'finance', country: 'DE', languages: ['de', 'en'], domains: ['dpa-afx.de'], names: ['dpa-AFX'] }),
  agency('sid', 'Sport-Informations-Dienst', { kind: 'sport', country: 'DE', languages: ['de'], domains: ['sid.de'], ambiguous: ['SID', 'sid'] }),
  agency('awp', 'AWP Finanznachrichten', { kind: 'finance', country: 'CH', languages: ['de', 'fr'], domains: ['awp.ch'], ambiguous: ['awp'] }),
  agency('radiocor', 'Radiocor', { kind: 'finance', country: 'IT', languages: ['it'], domains: ['radiocor.ilsole24ore.com'] }),
  agency('efe', 'Agencia EFE', { kind: 'world', country: 'ES', languages: ['es', 'pt', 'en', 'ca', 'gl'], domains: ['efe.com'], names: ['EFE', 'agencia EFE', 'Agência EFE', 'agência EFE', 'EFE Agencia', 'efe-epa', '埃菲社', 'وكالة الأنباء الإسبانية', 'ЭФЭ'], ambiguous: ['إفي', 'إيفي'] }),
  agency('ips', 'Inter Press Service', { kind: 'world', country: 'world', languages: ['en', 'es'], domains: ['ipsnews.net'], ambiguous: ['IPS'] }),
  agency('tns', 'Tribune News Service', { kind: 'syndicate', country: 'US', languages: ['en'], domains: ['tribunenewsservice.com'], names: ['Tribune Content Agency'], ambiguous: ['TNS', 'TCA', 'MCT'] }),
  agency('nyt-syn', 'The New York Times News Service', { kind: 'syndicate', country: 'US', languages: ['en', 'es'], domains: ['nytimes.com'], names: ['NYTNS', 'New York Times News Service', 'N.Y. Times News Service'], signed: ['The New York Times', 'New York Times'] }),
  agency('wapo-syn', 'Washington Post News Service', { kind: 'syndicate', country: 'US', languages: ['en'], domains: ['washingtonpost.com'], names: ['WPNS'], signed: ['The Washington Post', 'Washington Post'] }),
  agency('cnnwire', 'CNN Wire / CNN Newsource', { kind: 'syndicate', country: 'US', languages: ['en', 'es'], domains: ['cnn.com'], names: ['CNN Wire', 'CNN Newsource', 'CNN.com', 'سي إن إن', 'سي ان ان', 'سي.إن.إن', 'Си-эн-эн', 'סי-אן-אן', 'سی ان ان', 'सीएनएन', '美国有线电视新闻网'], ambiguous: ['CNN'] }),
  agency('stacker', 'Stacker', { kind: 'syndicate', country: 'US', languages: ['en'], domains: ['stacker.com'], ambiguous: ['Stacker'] }),
  agency('bns-world', 'BNO News', { kind: 'world', country: 'NL', languages: ['en'], domains: ['bnonews.com'], ambiguous: ['BNO'] }),
];
