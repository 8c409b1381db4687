// Agencies of churches and religions.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const religious: readonly Agency[] = [
  agency('epd', 'Evangelischer Pressedienst', { kind: 'religious', country: 'DE', languages: ['de'], domains: ['epd.de'], names: ['epd'] }),
  agency('kna', 'Katholische Nachrichten-Agentur', { kind: 'religious', country: 'DE', languages: ['de'], domains: ['kna.de'], ambiguous: ['KNA'] }),
  agency('kathpress', 'Kathpress', { kind: 'religious', country: 'AT', languages: ['de'], domains: ['kathpress.at'], ambiguous: ['KAP'] }),
  agency('kai', 'Katolicka Agencja Informacyjna', { kind: 'religious', country: 'PL', languages: ['pl'], domains: ['ekai.pl'], ambiguous: ['KAI'] }),
  agency('cns-catholic', 'OSV News (ex Catholic News Service)', { kind: 'religious', country: 'US', languages: ['en', 'es'], domains: ['osvnews.com'], ambiguous: ['CNS', 'OSV'] }),
  agency('ucanews', 'UCA News', { kind: 'religious', country: 'HK', languages: ['en'], domains: ['ucanews.com'], ambiguous: ['UCAN'] }),
  agency('fides', 'Agenzia Fides', { kind: 'religious', country: 'VA', languages: ['it', 'en', 'es', 'fr', 'de', 'zh', 'ar'], domains: ['fides.org'], ambiguous: ['Fides'] }),
  agency('jta', 'Jewish Telegraphic Agency', { kind: 'religious', country: 'US', languages: ['en'], domains: ['jta.org'], names: ['JTA'] }),
  agency('rns', 'Religion News Service', { kind: 'religious', country: 'US', languages: ['en'], domains: ['religionnews.com'], ambiguous: ['RNS'] }),
];
