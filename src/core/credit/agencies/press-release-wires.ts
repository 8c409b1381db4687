// Wires that distribute texts which companies and authorities pay for. They are no news agencies.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const pressReleaseWires: readonly Agency[] = [
  agency('ots', 'news aktuell / ots', { kind: 'press-release', country: 'DE', languages: ['de'], domains: ['presseportal.de'], names: ['news aktuell'], ambiguous: ['ots'] }),
  agency('apa-ots', 'APA-OTS', { kind: 'press-release', country: 'AT', languages: ['de'], domains: ['ots.at'], ambiguous: ['OTS'] }),
  agency('newswise', 'Newswise', { kind: 'press-release', country: 'US', languages: ['en'], domains: ['newswise.com'] }),
  agency('prnewswire', 'PR Newswire / Cision', { kind: 'press-release', country: 'US', languages: ['en', '*'], domains: ['prnewswire.com', 'newswire.ca', 'cision.com'], names: ['PRNewswire', 'PR Newswire'] }),
  agency('businesswire', 'Business Wire', { kind: 'press-release', country: 'US', languages: ['en', '*'], domains: ['businesswire.com'], names: ['BUSINESS WIRE'] }),
  agency('globenewswire', 'GlobeNewswire', { kind: 'press-release', country: 'US', languages: ['en', 'fr', 'de'], domains: ['globenewswire.com'], names: ['GLOBE NEWSWIRE'] }),
  agency('accesswire', 'ACCESS Newswire (ACCESSWIRE)', { kind: 'press-release', country: 'US', languages: ['en'], domains: ['accesswire.com', 'accessnewswire.com'], names: ['ACCESSWIRE'] }),
  agency('eqs', 'EQS / DGAP', { kind: 'press-release', country: 'DE', languages: ['de', 'en'], domains: ['eqs-news.com', 'dgap.de'], names: ['EQS-News', 'DGAP-News'] }),
  agency('eurekalert', 'EurekAlert!', { kind: 'press-release', country: 'US', languages: ['en', '*'], domains: ['eurekalert.org'], names: ['EurekAlert'] }),
  agency('newsvoir', 'NewsVoir', { kind: 'press-release', country: 'IN', languages: ['en'], domains: ['newsvoir.com'] }),
  agency('prtimes', 'PR TIMES', { kind: 'press-release', country: 'JP', languages: ['ja'], domains: ['prtimes.jp'] }),
  agency('apo', 'APO Group Africa Newsroom', { kind: 'press-release', country: 'CH', languages: ['en', 'fr', 'pt', 'ar'], domains: ['africa-newsroom.com', 'apo-opa.com'], ambiguous: ['APO'] }),
];
