// German: the words of its credits.
import type { CreditLanguage } from '../words/word-kinds';

export const german: CreditLanguage = {
  lang: 'de',
  labels: ['quelle', 'quellen', 'textquelle', 'nachrichtenquelle'],
  by: ['von'],
  leads: ['mit', 'von', 'vom', 'der', 'die', 'das', 'des', 'aus', 'durch', 'nach', 'bei', 'in', 'im', 'via', 'mit material von', 'mit material der', 'material von', 'mit informationen von', 'mit informationen der', 'unter verwendung von material von', 'unter verwendung von material der', 'eigener bericht', 'meldung', 'meldet', 'inhalt', 'text'],
  joiners: ['und', 'sowie', 'mit'],
  generic: ['agenturen', 'nachrichtenagenturen', 'agenturmaterial', 'agenturmeldungen', 'presseagenturen', 'agentur'],
  roles: ['redaktion', 'red', 'korrespondent', 'korrespondentin', 'reporter', 'reporterin', 'mitarbeiter', 'nachrichtenagentur', 'die nachrichtenagentur', 'deutsche presse-agentur', 'landesdienst', 'regio', 'themendienst', 'online', 'newsdesk', 'newsticker', 'ticker', 'infocom', 'dpa-infocom', 'gmbh', 'ag'],
  photo: ['foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'bildrechte', 'fotograf', 'fotografin', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'aufnahme', 'illustration', 'grafik', 'infografik', 'video', 'bildnachweis', 'fotoquelle', 'bildcredit', 'collage', 'montage', 'screenshot', 'zb', 'dpa-zentralbild', 'zentralbild'],
  says: ['laut', 'sagte', 'berichtet', 'berichtete', 'berichten', 'meldete', 'meldet', 'melden', 'zufolge', 'nach angaben', 'gegenüber', 'der nachrichtenagentur', 'teilte', 'erklärte', 'zitiert', 'zitierte', 'bestätigte', 'wie', 'erfuhr', 'auf anfrage', 'im gespräch mit', 'nachrichtenagentur', 'liegt vor'],
  citing: ['unter berufung auf', 'beruft sich auf', 'unter bezug auf', 'zitiert'],
  notes: ['mit material von', 'mit material der', 'unter verwendung von', 'mit agenturmaterial', 'mit informationen von', 'dieser text basiert auf material der'],
  republished: ['zuerst erschienen bei', 'zuerst erschienen auf', 'zuerst veröffentlicht von', 'zuerst veröffentlicht bei', 'ursprünglich erschienen bei', 'ursprünglich veröffentlicht von', 'übernommen von'],
  provided: ['bereitgestellt von', 'zur verfügung gestellt von'],
};
