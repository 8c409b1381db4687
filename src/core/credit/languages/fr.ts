// French: the words of its credits.
import type { CreditLanguage } from '../words/word-kinds';

export const french: CreditLanguage = {
  lang: 'fr',
  labels: ['source', 'sources', "source de l'article", 'origine'],
  by: ['par', 'rédigé par', 'écrit par', 'publié par', 'avec'],
  leads: ['avec', 'de', 'du', 'des', "d'", "l'", 'la', 'le', 'les', 'via', 'pour', 'à', 'en', 'depuis', 'dépêche', 'dépêches', "d'après", 'source'],
  joiners: ['et', 'avec'],
  generic: ['agences', 'agences de presse', "agences d'information", 'agences de presse internationales', 'agence de presse'],
  roles: ['rédaction', 'la rédaction', 'journaliste', 'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'agence', 'service', 'services', 'bureau', "l'agence"],
  photo: ['photo', 'photos', 'crédit photo', 'crédits photo', 'crédit', 'crédits', 'photographie', 'photographe', 'image', 'images', 'illustration', 'vidéo', 'légende', 'infographie', 'archives', 'archive', 'téléphoto', 'bélino'],
  says: ['selon', 'a rapporté', 'rapporte', 'rapportait', 'ont rapporté', 'a indiqué', 'indique', 'a annoncé', "d'après", 'a déclaré', 'ont déclaré', 'a dit', 'ont dit', 'a affirmé', 'a confirmé', 'a confié', 'cité par', 'citée par', 'cités par', 'interrogé par', 'interrogée par', 'interrogés par', 'contacté par', 'contactée par', 'a appris', 'a appris de', 'a précisé', 'a expliqué', 'révèle', 'a révélé', 'écrit', 'auprès de', "l'agence", 'sollicité par', 'consulté par'],
  citing: ['citant', 'qui cite', 'cite', 'reprenant'],
  notes: ['avec le concours de', 'avec la contribution de', 'a contribué à cet article', 'ont contribué à cet article', 'avec des informations de', 'informations de', 'avec les informations de', "d'après les informations de"],
  republished: ['republié à partir de', 'initialement publié par', 'initialement publié sur', 'publié initialement sur', 'publié initialement par', 'article original publié par', "d'abord paru sur", 'est republié à partir de', 'reproduit avec la permission de', "reproduit avec l'autorisation de"],
  provided: ['fourni par'],
};
