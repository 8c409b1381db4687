// Lines that stand among an article's paragraphs and are no part of it: calls to share, subscribe or read on, photo credits, dates.

/** Characters. A longer line was written for this article. Chosen by hand. */
const MAX_CHARS = 260;
/** Characters of a line that ends an article. */
const MAX_END_CHARS = 120;

/** Whole lines, in lower case and without punctuation at their end: `Faire un don`, `A+A-`, `Advertisement`. */
const WHOLE = new Set(
  [
    'a+a-|aa|faire un don|réinitialiser|reset|advertisement|advertisements|publicité|anzeige|werbung|publicidad|pubblicità|reklama|reklame|annonse|реклама|إعلان|إعلانات',
    'share|tweet|email|print|e-mail|facebook|twitter|whatsapp|partager|teilen|compartir|condividi|del|mer|more|menu|search|home|close',
    'read more|lire la suite|mehr|weiterlesen|leer más|read also|also read|اقرأ المزيد|مواضيع ذات صلة|related|related articles|related stories',
    'skip past newsletter promotion|after newsletter promotion|story continues below|article continues below|story continues below advertisement',
    'article continues after ad|comments|laisser un commentaire|kommentare|comentarios|commentaires|التعليقات|اترك تعليقا|sign up|subscribe|log in|register',
    'view comments|show comments|view gallery|view photos|image|photo|video|watch|listen|play|loading|click to share|copy link|link copied|copied|back to top|top|save|bookmark|artikel anhören',
    'news|video abspielen|play video|watch video|lire la vidéo|voir la vidéo|reproducir video|ver vídeo|assistir ao vídeo|guarda il video|odtwórz wideo|смотреть видео|videoyu izle|動画を再生|動画を見る|播放视频|观看视频|동영상 보기|تشغيل الفيديو',
    'more for you|recommended for you|más para ti|para você|per te|für sie|für dich|pour vous|voor jou|för dig|dla ciebie|для вас|sizin için|为你推荐|猜你喜欢|あなたへのおすすめ|추천 뉴스|موصى به لك|nouvelles|nachrichten|noticias|notícias|notizie|nyheter|wiadomości|новости|haberler|新闻|ニュース|뉴스|أخبار',
    'send this article to friends by|social bookmark this story|print-friendly|post to del.icio.us|read archives|display latest headlines',
  ].flatMap((line) => line.split('|')),
);

/** Beginnings of such lines: `Read more: Storm in Texas`, `Lesen Sie auch: …`, `Sign up for our newsletter`. */
const OPENING = new RegExp(
  `^[\\W_]{0,4}(?:${[
    'read more ?[:>|–-]|read (?:also|next) ?[:>|–-]|also read ?[:>|–-]|see also ?[:>|–-]|more ?:|related ?[:>|–-]|recommended ?:|watch ?:|listen ?:|don.t miss ?[:>|–-]',
    'more (?:from|on|news from|about this)\\b.{0,40}$|you (?:may|might) also (?:like|be interested)|read our (?:full|latest)|continue reading|click here (?:to|for)|for (?:more|the latest) .{0,60}(?:click|visit|follow|news)',
    'sign up (?:for|to|here|now)|subscribe (?:to|now|for|today)|register (?:for|now|to)|get (?:the latest|our|more) .{0,60}(?:inbox|newsletter|updates|email|app)|join our|download (?:the|our)|follow (?:us|me|him|her)\\b|like us on|find us on',
    'this (?:story|article) (?:was (?:originally|first) published|has been updated|originally appeared)|(?:have|got) a (?:tip|story)|do you have a (?:story|tip)|want (?:more|to (?:read|see|know) more)|support (?:our|independent|us)',
    'by signing up|by submitting|by entering|by subscribing|please use chrome|this content is provided by|to show you this content|unfortunately we have been unable|you can use the buttons below',
    'all rights reserved|this (?:material|content|article|story) may not be|reproduction (?:in whole|in part|of this|without)|copyright\\b|©|\\(c\\) ?(?:19|20)\\d\\d|droits d.auteur ©|tous droits réservés|alle rechte vorbehalten|todos los derechos|vietata la riproduzione|riproduzione riservata',
    'lesen sie (?:auch|mehr|hier)|mehr zum thema|auch interessant|das könnte sie|lies auch|zum thema ?:|newsletter\\b|jetzt (?:abonnieren|anmelden|lesen)|hier (?:anmelden|klicken)|an dieser stelle finde(?:n sie|st du)',
    'empfohlener (?:externer|redaktioneller)|ich bin damit einverstanden, dass mir|mit der anmeldung|sie haben einen fehler|hinweis zu affiliate|transparenzhinweis',
    'lire aussi|à lire aussi|a lire aussi|lire également|sur le même (?:sujet|thème)|vous aimerez aussi|abonnez-vous|inscrivez-vous|recevez (?:notre|nos|les)|suivez-nous|cliquez ici|en utilisant ce formulaire|nous utilisons des cookies',
    'lee también|leer también|te puede interesar|puedes leer|más información ?:|síguenos|suscríbete|leia (?:também|mais)|veja também|siga o|assine|leggi anche|iscriviti|segui(?:ci)? |lees ook|läs (?:också|mer|även)|les (?:også|mer)|læs også|lue myös|czytaj (?:też|także|więcej)|zobacz (?:też|także)|čtěte také|přečtěte si|citește și|olvasta már|ayrıca oku|читайте (?:также|ще|також)|подписывайтесь|підписуйтесь|اقرأ أيض|إقرأ أيض|شاهد أيض|تابعنا|تابعوا|للمزيد|קראו (?:גם|עוד)|関連記事|あわせて読みたい|相关(?:阅读|新闻)|延伸阅读|관련기사',
    'leave a (?:comment|reply)|laissez un commentaire|(?:all )?comments? (?:are|will be|must)|comments? posted|post(?:ed)? a comment|have your say|join the (?:conversation|discussion)|what do you think|we (?:use|value) .{0,30}cookies|we and our partners',
    'if you (?:buy|purchase|click on) .{0,120}(?:commission|compensation|link)|disclaimer ?:|(?:please )?(?:support|help) (?:our|keep|us|independent)|stay informed with|your support (?:makes|helps)|we cannot do this without|you have reached your limit',
    'the following are comments|users? (?:will|must) not|note: (?:all )?comments|report abuse|send (?:us )?your (?:comments|letters|feedback)|e?-?mail (?:the|this|to a|article)|start receiving|print (?:this|article|page|version)|share (?:this|on|via)',
  ].join('|')})`,
  'iu',
);
/** Photo credits, `Photo: Jane Doe/AP`, `(AP Photo/Jane Doe)`, `Image credits: Getty Images`. */
const PHOTO =
  /^[\W_]{0,3}(?:photos?|images?|pictures?|photograph|foto|fotos|bild|bilder|fotocredit|photo credit|image credits?|picture credit|crédit photo|crédits?|zdjęcie|фото|צילום|الصورة)(?: by| de| von)? ?[:/–-]|^[\W_]{0,3}(?:getty images|ap photo|afp via|courtesy of|credit ?:|image: |enlarge ?\/)|(?:getty images|\bap photo|shutterstock|istock|\/(?:afp|reuters|ap|getty|epa|dpa))[^\p{L}]{0,5}$/iu;
/** Dates and their labels alone, `Published: 15:56 BST, 27 April 2024 | Updated: 16:02`. */
const DATED =
  /^[\W_]{0,3}(?:published|updated|last (?:updated|modified)|posted|first published|created|publié|mis à jour|modifié|veröffentlicht|aktualisiert|erschienen|stand|publiziert|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|uppdaterad|publicerad|publisert|oppdatert|опубликовано|обновлено|نشر|تحديث|آخر تحديث)(?![\p{L}\p{N}])(?=[^\n]{0,100}\d)[^.!?]{0,100}$/iu;

/** Whole lines after which the rest of the page is no part of the article: `Related articles`, `Leave a Comment`. */
const END =
  /^[\W_]{0,3}(?:related (?:\p{L}{1,12} )?(?:articles?|stories|news|links|posts|content|topics|coverage)|related to this (?:story|article)|more (?:from|news|stories|in|on)\b.{0,30}|you (?:may|might) also like|also in .{0,20}|(?:\d{1,4} |reader |all |view |post )?comments?(?: \(\d{1,5}\))?|leave a (?:comment|reply)|\d{1,4} (?:responses|comments|thoughts) (?:to|on) .{0,100}|laissez un commentaire|laisser un commentaire|commentaires|kommentare|mehr zum thema|das könnte (?:sie|dich) auch interessieren|auch interessant|weitere (?:artikel|themen|nachrichten)|sur le même (?:sujet|thème)|vous aimerez aussi|articles? (?:liés|similaires)|noticias relacionadas|te puede interesar|artículos relacionados|notícias relacionadas|articoli correlati|potrebbe interessarti|lees ook|meer over|läs mer|les også|most (?:read|popular|viewed)|top stories|latest (?:news|stories)|recommended|join the (?:conversation|discussion)|have your say|about the author|مواضيع ذات صلة|أخبار ذات صلة|اقرأ أيضا|التعليقات|関連記事|相关(?:阅读|新闻)|관련기사)[\W_]{0,3}$/iu;

/** A menu: `Football | Cricket | Rugby Union | Tennis`. */
const MENU = /^[^|.!?]{1,40}(?:[|•·](?: [^|•·.!?]{0,40}|[^ |•·.!?][^|•·.!?]{0,39})){3,30}[|•·]?$/u;

/** True for a line that stands among paragraphs and is no part of the article. */
export function isBoilerplate(text: string): boolean {
  if (text.length > MAX_CHARS) return false;
  return (
    WHOLE.has(text.toLowerCase().replace(/[\s:.…!?»›>|•]{1,9}$/u, '')) ||
    OPENING.test(text) ||
    DATED.test(text) ||
    PHOTO.test(text) ||
    MENU.test(text)
  );
}

/** True for a line after which the article is over. */
export function isEndOfArticle(text: string): boolean {
  return text.length < MAX_END_CHARS && END.test(text);
}
