// National and regional agencies of the Americas, Australia, the Pacific and southern Africa.
import { type Agency, agency } from './agency';

// biome-ignore format: one agency a line
export const americasAndOceania: readonly Agency[] = [
  agency('saanews', 'SAnews.gov.za', { kind: 'state', country: 'ZA', languages: ['en'], domains: ['sanews.gov.za'], names: ['SAnews'] }),
  agency('cp', 'The Canadian Press / La Presse canadienne', { country: 'CA', languages: ['en', 'fr'], domains: ['thecanadianpress.com'], names: ['The Canadian Press', 'Canadian Press', 'La Presse canadienne', 'Presse canadienne'], ambiguous: ['CP', 'PC', 'TCP'] }),
  agency('aap', 'Australian Associated Press', { country: 'AU', languages: ['en'], domains: ['aap.com.au'], ambiguous: ['AAP'] }),
  agency('pina', 'PACNEWS / PINA', { kind: 'pan-pacific', country: 'FJ', languages: ['en'], domains: ['pina.com.fj'], names: ['PACNEWS'] }),
  agency('quadratin', 'Quadratín', { country: 'MX', languages: ['es'], domains: ['quadratin.com.mx'] }),
  agency('prensalatina', 'Prensa Latina', { country: 'CU', languages: ['es', 'en', 'pt', 'fr', '*'], domains: ['prensa-latina.cu'], ambiguous: ['PL'] }),
  agency('acn-cu', 'Agencia Cubana de Noticias', { country: 'CU', languages: ['es'], domains: ['acn.cu'], ambiguous: ['ACN'] }),
  agency('avn', 'Agencia Venezolana de Noticias', { country: 'VE', languages: ['es'], domains: ['avn.info.ve'], ambiguous: ['AVN'] }),
  agency('colprensa', 'Colprensa', { country: 'CO', languages: ['es'], domains: ['colprensa.com'] }),
  agency('andina', 'Andina', { country: 'PE', languages: ['es', 'en'], domains: ['andina.pe'], ambiguous: ['Andina', 'ANDINA'] }),
  agency('abi-bo', 'Agencia Boliviana de Información', { country: 'BO', languages: ['es'], domains: ['abi.bo'], ambiguous: ['ABI'] }),
  agency('anf-bo', 'Agencia de Noticias Fides', { country: 'BO', languages: ['es'], domains: ['noticiasfides.com'], ambiguous: ['ANF'] }),
  agency('ip-py', 'Agencia IP', { country: 'PY', languages: ['es'], domains: ['ip.gov.py'], ambiguous: ['IP', 'Agencia IP'] }),
  agency('telam', 'Télam', { country: 'AR', languages: ['es'], domains: ['telam.com.ar'], names: ['Telam'] }),
  agency('na-ar', 'Noticias Argentinas', { country: 'AR', languages: ['es'], domains: ['noticiasargentinas.com'], ambiguous: ['NA'] }),
  agency('aton', 'Aton Chile', { country: 'CL', languages: ['es'], domains: ['atonchile.cl'], ambiguous: ['ATON'] }),
  agency('uypress', 'UyPress', { country: 'UY', languages: ['es'], domains: ['uypress.net'] }),
  agency('abr', 'Agência Brasil (EBC)', { country: 'BR', languages: ['pt', 'es', 'en'], domains: ['agenciabrasil.ebc.com.br', 'ebc.com.br'], names: ['Agência Brasil', 'Agencia Brasil'], ambiguous: ['EBC'] }),
  agency('estadaoconteudo', 'Estadão Conteúdo', { country: 'BR', languages: ['pt'], domains: ['estadaoconteudo.com.br'], names: ['Agência Estado'], ambiguous: ['AE'] }),
  agency('folhapress', 'Folhapress', { country: 'BR', languages: ['pt'], domains: ['folhapress.folha.com.br'], names: ['FOLHAPRESS'] }),
  agency('oglobo-ag', 'Agência O Globo', { country: 'BR', languages: ['pt'], domains: ['agenciaoglobo.com.br'] }),
  agency('cmc', 'Caribbean Media Corporation', { kind: 'regional', country: 'BB', languages: ['en'], domains: ['cananewsonline.com'], ambiguous: ['CMC'] }),
  agency('jis', 'Jamaica Information Service', { kind: 'state', country: 'JM', languages: ['en'], domains: ['jis.gov.jm'], ambiguous: ['JIS'] }),
  agency('reforma', 'Agencia Reforma', { country: 'MX', languages: ['es'], domains: ['reforma.com'] }),
];
