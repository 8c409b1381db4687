// English: the words of its credits.
import type { CreditLanguage } from '../words/word-kinds';

export const english: CreditLanguage = {
  lang: 'en',
  labels: ['source', 'sources', 'source of the news', 'news source', 'via'],
  by: ['by', 'written by', 'posted by', 'reported by'],
  leads: ['with', 'from', 'the', 'via', 'for', 'in', 'at', 'of', 'and wire reports', 'wire', 'wires', 'courtesy of', 'courtesy', 'special to', 'updated', 'published'],
  joiners: ['and', 'plus', 'with'],
  generic: ['agencies', 'news agencies', 'wire services', 'wire service', 'wire reports', 'wire report', 'news services', 'news service reports', 'agency reports', 'wire sources'],
  roles: [
    'staff', 'staff writer', 'staff writers', 'staff reporter', 'writer', 'writers', 'auto writer', 'sports writer', 'sports writers', 'business writer', 'political writer', 'medical writer', 'science writer', 'entertainment writer', 'national writer', 'technology writer', 'economics writer', 'military writer', 'diplomatic writer', 'energy writer', 'health writer', 'education writer', 'legal affairs writer', 'television writer', 'movie writer', 'music writer', 'food writer', 'travel writer', 'religion writer', 'airlines writer', 'retail writer', 'golf writer', 'basketball writer', 'baseball writer', 'football writer', 'hockey writer', 'tennis writer', 'racing writer', 'special correspondent', 'white house correspondent',
    'reporter', 'reporters', 'correspondent', 'correspondents', 'editor', 'editors', 'sports editor', 'medical editor', 'economics editor', 'news agency', 'agency', 'news service', 'newswire', 'wire service', 'contributor', 'contributors', 'sports', 'sport', 'news', 'international', 'reports', 'report', 'column', 'columnist', 'bureau', 'bureau chief', 'digital', 'online', 'feed', 'press', 'intern', 'limited', 'ltd', 'inc', 'llc',
  ],
  photo: ['photo', 'photos', 'photograph', 'photographer', 'photographs', 'picture', 'pictures', 'image', 'images', 'file photo', 'pool', 'photo by', 'photo credit', 'handout', 'stringer', 'photo illustration', 'screengrab', 'video', 'footage', 'illustration', 'image source', 'photo source', 'picture source', 'image credit', 'graphic', 'graphics', 'cartoon', 'caption', 'slideshow'],
  says: ['told', 'tells', 'according to', 'reported', 'reports', 'said', 'says', 'quoted by', 'quoted', 'cited', 'cited by', 'interview with', 'interviewed by', 'reported by', 'seen by', 'reviewed by', 'obtained by', 'as per', 'confirmed to', 'spoke to', 'speaking to', 'statement to', 'revealed', 'news agency', 'poll', 'analysis by', 'count', 'tally'],
  citing: ['citing', 'quoting'],
  notes: [
    'contributed to this report', 'contributed to this story', 'contributed to this article', 'contributed reporting', 'contributed to the report', 'contributed', 'additional reporting by', 'additional reporting from', 'additional reporting', 'with files from', 'with file from', 'files from', 'with reporting by', 'with reporting from', 'with additional reporting by', 'with additional reporting from', 'reporting from', 'with information from', 'information from', 'compiled from', 'with inputs from', 'inputs from', 'with input from', 'with material from', 'material from', 'with contributions from', 'with agency inputs', 'with agencies inputs', 'this report by', 'this story by', 'report by', 'reports from', 'with reports from', 'the trust principles', 'trust principles',
  ],
  republished: ['republished from', 'republished by permission of', 'republished with permission from', 'republished with permission of', 'reprinted with permission from', 'reprinted with permission of', 'reprinted from', 'originally published by', 'originally published in', 'originally published on', 'originally published at', 'originally produced by', 'first published by', 'first published on', 'first published at', 'first published in', 'first appeared on', 'first appeared in', 'first appeared at', 'originally appeared on', 'originally appeared in', 'originally appeared at', 'this story was produced by', 'distributed by', 'syndicated from', 'syndicated feed', 'republished under', 'reviewed and distributed by', 'was syndicated from'],
  provided: ['provided by', 'supplied by', 'delivered by'],
};
