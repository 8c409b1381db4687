// Agencies that no longer exist. Old texts credit them.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const historical: readonly Agency[] = [
  agency('ddp-dapd', 'ddp / dapd', { kind: 'historical', country: 'DE', languages: ['de'], names: ['dapd'], ambiguous: ['ddp'] }),
  agency('ana-za', 'African News Agency', { kind: 'historical', country: 'ZA', languages: ['en'], domains: ['africannewsagency.com'], ambiguous: ['ANA'] }),
  agency('sapa', 'SAPA', { kind: 'historical', country: 'ZA', languages: ['en'], ambiguous: ['Sapa'] }),
  agency('nzpa', 'NZPA', { kind: 'historical', country: 'NZ', languages: ['en'], ambiguous: ['NZPA'] }),
  agency('notimex', 'Notimex', { kind: 'historical', country: 'MX', languages: ['es'], domains: ['notimex.mx', 'notimex.gob.mx'], ambiguous: ['NTX'] }),
  agency('dyn', 'DyN', { kind: 'historical', country: 'AR', languages: ['es'], ambiguous: ['DyN'] }),
  agency('marketwired', 'Marketwired/Marketwire', { kind: 'historical', country: 'CA', languages: ['en'], names: ['Marketwire', 'Marketwired'] }),
  agency('havas', 'Havas', { kind: 'historical', country: 'FR', languages: ['fr'], ambiguous: ['Havas'] }),
  agency('wolff', 'Wolffs Telegraphisches Bureau', { kind: 'historical', country: 'DE', languages: ['de'], names: ['W.T.B.'], ambiguous: ['Wolff'] }),
  agency('stefani', 'Agenzia Stefani', { kind: 'historical', country: 'IT', languages: ['it'], ambiguous: ['Stefani'] }),
  agency('domei', 'Domei', { kind: 'historical', country: 'JP', languages: ['ja'], ambiguous: ['同盟', 'Domei'] }),
  agency('dnb', 'Deutsches Nachrichtenbüro', { kind: 'historical', country: 'DE', languages: ['de'], ambiguous: ['DNB'] }),
  agency('telegraphen-union', 'Telegraphen-Union', { kind: 'historical', country: 'DE', languages: ['de'], names: ['T.U.'] }),
  agency('spk-smp', 'Schweizer Mittelpresse', { kind: 'historical', country: 'CH', languages: ['de', 'fr'], ambiguous: ['SMP', 'spk'] }),
  agency('kipa', 'Kipa', { kind: 'historical', country: 'CH', languages: ['de', 'fr'], ambiguous: ['kipa'] }),
  agency('extel', 'Extel', { kind: 'historical', country: 'GB', languages: ['en'], ambiguous: ['Extel'] }),
  agency('europapress-ch', 'Europapress (Swiss)', { kind: 'historical', country: 'CH', languages: ['de'], ambiguous: ['Europapress'] }),
];
