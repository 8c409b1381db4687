// Words of texts that ask a visitor for something: consent to cookies, a subscription, a log-in. Beginnings of words, in lower case, by what they speak of.

/** What a request for consent speaks of: any honest one names several of these. */
const CONSENT: readonly string[] = [
  // cookies
  'cookie|куки|файлы? cookie|クッキー|쿠키|ملفات تعريف الارتباط|كوكيز|עוגיות|kolačić|sušenk|slapuk|sīkdat|küpsis|küpsise|informasjonskapsl|evästeit|evästee|evästeet|çerez|piškot|süti|کوکی|คุกกี้|कुकी|কুকি|бисквитк|колачић|колачињ|vafrakök|ciasteczk|kakor|kuki',
  // the visitor's data and privacy
  'personal data|personal information|privacy|your data|datenschutz|personenbezogen|privatsphäre|vie privée|données personnelles|données à caractère|datos personales|privacidad|dados pessoais|dati personali|riservatezza|persoonsgegevens|persoonlijke gegevens|personuppgift|integritet|personopplysn|personoplysn|persondata|personvern|henkilötie|tietosuoj|yksityisy|dane osobowe|danych osobowych|prywatnoś|osobní údaj|osobních údaj|osobné údaj|osobných údaj|soukromí|súkrom|személyes adat|adatvéd|date personale|datelor|confidențialit|лични данни|личните данни|персональн|конфиденц|приватн|личн|osobne podat|osobnih podat|privatnost|osebn|zasebnost|asmens duomen|privatum|personas dat|privātum|isikuandme|privaats|kişisel veri|gizlilik|προσωπικ|απόρρητ|بيانات|خصوصي|البيانات|اطلاعات شخصی|حریم خصوصی|נתונים|פרטיות|מידע אישי|個人情報|個人データ|プライバシー|개인정보|개인 정보|个人信息|個人資料|隐私|隱私|ข้อมูลส่วน|ความเป็นส่วน|व्यक्तिगत|गोपनीयता|dữ liệu cá nhân|quyền riêng tư|data pribadi|privasi|data peribadi',
  // consent
  'consent|your choice|einwillig|zustimm|consentement|accepter|consentimiento|consentimento|consenso|acconsent|toestemming|samtyck|samtykk|suostumu|hyväksy|zgod|souhlas|súhlas|hozzájárul|consimț|съгласи|соглас|згод|пристан|pristan|suglas|privol|sutik|piekriš|nõusolek|onay|rıza|συγκατ|συναίν|موافق|رضایت|הסכמה|同意|동의|ยินยอม|सहमति|đồng ý|setuju|persetuju|accetta|aceptar|aceitar|akzept|accept all|accept or',
  // refusing
  'refus|reject|decline|ablehn|widerruf|widersp|withdraw|opt out|opt-out|s’opposer|opposer|rechaz|recus|rejeit|rifiut|weiger|avvisa|avvis|afvis|hylkää|kieltäy|odrzuc|odmow|odmít|odmiet|elutasít|refuz|отказ|отклон|відхил|одби|odbi|zavrn|atmes|noraid|keeldu|reddet|απόρριψ|απορρί|رفض|رد کردن|דחה|דחייה|לסרב|拒否|거부|拒绝|拒絕|ปฏิเสธ|अस्वीकार|từ chối|tolak|menolak',
  // partners and vendors
  'our partners|partners|vendors|third parties|unsere partner|partenaires|nuestros socios|socios|parceiros|partner|terze parti|terceros|terceiros|derde partijen|samarbetspartner|samarbeidspartn|kumppan|partnerz|zaufanych|partnerů|partnery|partnerei|parteneri|партньор|партнер|партнёр|партнери|partnerji|partneri|partneriai|ortaklar|συνεργάτ|شركا|شرکای|שותפ|パートナー|第三者|파트너|제3자|合作伙伴|合作夥伴|第三方|พันธมิตร|भागीदार|đối tác|mitra',
  // what happens on the device
  'on your device|your browser|ihrem gerät|endgerät|votre appareil|votre terminal|votre navigateur|su dispositivo|tu dispositivo|seu dispositivo|tuo dispositivo|suo dispositivo|uw apparaat|je apparaat|din enhet|enheten|din enhed|laittee|urządzeni|zařízení|zariaden|eszköz|dispozitiv|устройств|пристро|уређај|uređaj|naprav|įrengin|ierīc|seade|cihaz|συσκευ|جهازك|دستگاه|מכשיר|端末|デバイス|기기|设备|設備|裝置|อุปกรณ์|डिवाइस|thiết bị|perangkat|peranti',
  // advertisements and their measuring
  'advertis|personali[sz]ed|audience measure|werbung|anzeigen|tracking|publicité|publicités|mesure d|publicidad|anuncios|anúncios|publicidade|pubblicit|advertenti|annons|annonser|reklam|mainon|mainok|reklām|reklaam|oglas|oglaš|hirdet|publicitat|реклам|διαφημ|إعلان|تبلیغ|פרסום|מודעות|広告|광고|广告|廣告|โฆษณา|विज्ञापन|quảng cáo|iklan',
  // legitimate interest, purposes, settings
  'legitimate interest|purposes|cookie settings|berechtigte|zwecke|intérêt légitime|finalités|interés legítimo|finalidades|interesse legítimo|interesse legittimo|finalità|gerechtvaardigd|doeleinden|berättigat|berettiget|berettigede|oikeutet|uzasadnion|oprávněn|oprávnen|jogos érdek|interes legitim|законн|legitimn|legitiman|zakonit|teisėt|leģitīm|õigustatud|meşru|έννομο|المشروع|مشروع|לגיטימי|正当な利益|정당한 이익|合法利益|ประโยชน์โดยชอบ|वैध हित|lợi ích hợp pháp|kepentingan',
];

/** What an offer of a subscription or a log-in speaks of. */
const OFFER: readonly string[] = [
  // subscribing
  'subscri|abonn|suscri|suscrí|assin|abbona|prenumer|tilaa|tilaus|előfizet|předplat|predplat|pretplat|naroč|подписк|подписчик|подписа|подпиш|передплат|абонам|abonam|abone|abonelik|συνδρομ|اشترا|اشتراک|מנוי|購読|有料会員|会員限定|구독|유료회원|订阅|訂閱|สมัครสมาชิก|सब्सक्राइब|सदस्यता|đăng ký|berlangganan|langganan|membership|become a member|mitglied|miembro',
  // price
  '/month|per month|a month|a week|per week|in der woche|pro woche|par semaine|a la semana|por semana|alla settimana|i veckan|om ugen|i uken|viikossa|tygodniowo|na tydzień|týdně|týždenne|hetente|pe săptămână|в неделю|на тиждень|седмично|tjedno|nedeljno|haftalık|haftada|την εβδομάδα|أسبوعي|هفته‌ای|לשבוע|週額|주당|每周|每週|ต่อสัปดาห์|प्रति सप्ताह|mỗi tuần|per minggu|seminggu|monatlich|im monat|pro monat|monat|par mois|/mois|al mes|por mês|al mese|per maand|i månaden|i måneden|md\\.|kuukau|miesięcznie|miesiąc|měsíčně|mesačne|havonta|pe lună|в месяц|на місяць|месечно|mjesečno|mesečno|per mėn|mēnesī|kuus|aylık|ayda|το μήνα|شهري|ماهانه|לחודש|月額|ヶ月|월 |每月|元/月|ต่อเดือน|प्रति माह|mỗi tháng|per bulan|sebulan|[€$£¥₩₽₺]\\s?\\d|\\d\\s?[€£₽₺]|euro|krona|kronor|kroner|korun|lira|złot|zł|kč|kr\\.?(?= |$)|руб|грн|円|원',
  // the first days, and leaving
  'cancel any|cancel at any|free trial|trial|kündbar|kündig|probemonat|gratis|kostenlos|sans engagement|essai|résili|sin permanencia|cancela|prueba|cancele|disdici|disdetta|prova|opzeg|proefperiode|uppsäg|avsluta|oppsig|opsig|kokeile|peruuta|anuluj|zrezygn|bezpłatn|za darmo|zrušit|zrušiť|zdarma|lemond|ingyen|gratuit|anulezi|отмен|бесплат|скасу|безкоштов|безплатн|otkaž|besplatn|brezplač|nemokam|bez maksas|tasuta|iptal|ücretsiz|δωρεάν|ακυρώ|إلغاء|مجان|رایگان|לבטל|חינם|解約|無料|해지|무료|取消|免费|免費|ยกเลิก|ฟรี|रद्द|मुफ्त|hủy|miễn phí|batalkan|gratis',
  // reading the rest
  'unlimited access|full access|continue reading|keep reading|to read on|read the full|this article is for|exclusive|weiterlesen|weiter lesen|vollen zugang|zugriff|diesen artikel|lire la suite|accès illimité|réservé aux|seguir leyendo|acceso ilimitado|continuar a ler|continue lendo|acesso ilimitado|exclusivo|continua a leggere|accesso illimitato|verder lezen|onbeperkt|läs vidare|obegränsad|utan gräns|uten grenser|uden grænser|sans limite|sin límites|sem limites|senza limiti|bez ogranicz|bez omezení|bez obmedzení|bez ograničenja|без огранич|без обмеж|les videre|læs videre|ubegrænset|ubegrenset|jatka lukemista|rajaton|czytaj dalej|pełny dostęp|nieograniczon|číst dál|neomezen|neobmedzen|korlátlan|citește mai departe|acces nelimitat|читать дальше|полный доступ|доступ|повний доступ|neograničen|neomejen|neribot|neierobežot|piiramatu|okumaya devam|sınırsız|απεριόριστ|لمتابعة القراءة|مواصلة القراءة|غير محدود|نامحدود|להמשיך לקרוא|ללא הגבלה|続きを読む|読み放題|계속 읽|무제한|继续阅读|阅读全文|繼續閱讀|อ่านต่อ|असीमित|पढ़ना जारी|đọc tiếp|không giới hạn|baca selengkapnya|tanpa batas',
  // money for the newsroom
  'donat|contribut|chip in|support our|spende|unterstütz|soutenez|faites un don|faire un don|dona |haz una donación|apóyanos|apoie|doe |doação|sostien|doneer|steun ons|stöd oss|støtt|lahjoita|wesprzyj|wspieraj|podpořte|podporte|támogass|donează|пожертв|поддержите|підтрим|подкреп|подржи|podrži|bağış|destek ol|δωρεά|στηρίξ|تبرع|ادعم|حمایت مالی|תרום|תמכו|寄付|ご支援|후원|捐款|支持我们|บริจาค|दान|ủng hộ|donasi|dukung',
  // accounts
  'log in|sign in|already a subscriber|create an account|anmelden|einloggen|registrier|bereits abonnent|se connecter|connectez-vous|déjà abonné|inicia sesión|iniciar sesión|ya eres|iniciar sessão|faça login|já é assinante|entre com|accedi|registrati|già abbonato|inloggen|al abonnee|logga in|logg inn|log ind|kirjaudu|zaloguj|přihlas|prihlás|bejelentkez|autentific|войти|войдите|увійти|вход|prijavi|prisijung|pieslēg|logi sisse|giriş yap|συνδεθείτε|σύνδεση|تسجيل الدخول|ورود|התחבר|ログイン|로그인|登录|登入|เข้าสู่ระบบ|लॉग इन|đăng nhập|masuk|log masuk',
];

/** What the lines of an offer speak of besides. In a story each of these is a word like any other. */
const SERVICE: readonly string[] = [
  // conditions
  'terms of use|terms of service|terms of sale|terms and conditions|geschäftsbedingungen|nutzungsbedingungen|conditions générales|conditions d.utilisation|condiciones de uso|condiciones generales|términos y condiciones|termos de uso|termos e condições|condizioni d.uso|condizioni generali|termini e condizioni|algemene voorwaarden|gebruiksvoorwaarden|villkor|vilkår|betingelser|käyttöehdo|sopimusehdo|regulamin|podmínk|podmienk|felhasználási feltétel|szerződési feltétel|termenii|общи условия|условия использ|условия подписк|условиями использ|умови користув|умовами користув|opći uvjeti|uslove korišćenja|uslovi korišćenja|pogoji uporabe|taisyklė|noteikumi|tingimus|kullanım koşul|όρους χρήσης|όροι χρήσης|شروط الاستخدام|الشروط والأحكام|شرایط استفاده|תנאי השימוש|תנאי שימוש|利用規約|이용약관|服务条款|使用条款|服務條款|ข้อกำหนด|नियम और शर्त|नियम व शर्त|điều khoản|syarat dan ketentuan|terma dan syarat',
  // customer service, bills
  'customer service|customer care|subscriber number|invoice|billing|renews|auto-renew|kundendienst|kundenservice|leserservice|kundennummer|rechnung|verlängert sich|service client|service abonn|facture|tacite|prélev|atención al cliente|servicio al cliente|factura|se renueva|atendimento ao|fatura|renovação|renovad|servizio clienti|fattura|si rinnova|klantenservice|factuur|wordt verlengd|kundtjänst|kundservice|faktura|förnyas|kundeservice|kundeservicen|fornyes|asiakaspalvelu|lasku|obsług|faktur|odnawia|przedłuża|zákaznick|faktúr|obnovuje|prodlužuje|ügyfélszolg|számlá|meghosszabb|relații cu clienții|reînnoi|обслужване на клиенти|подновява|поддержк|продлевается|автопродлен|підтримк|подовжу|поновлю|korisničk|račun|uporabnišk|klientų aptarn|sąskait|klientu apkalp|rēķin|klienditeenin|arve|müşteri hizmet|yenilenir|εξυπηρέτηση|τιμολόγ|ανανεών|خدمة العملاء|فاتور|يتجدد|يُجدد|تجديد|پشتیبانی|صورتحساب|تمدید|שירות לקוחות|שירות הלקוחות|חשבונית|מתחדש|カスタマー|お客様|請求|自動更新|고객센터|청구|갱신|客服|客户服务|客戶服務|账单|帳單|续订|续费|續訂|ลูกค้าสัมพันธ์|ใบแจ้งหนี้|ต่ออายุ|ग्राहक सेवा|ग्राहक|नवीनीकृत|नवीनीकरण|chăm sóc khách hàng|hóa đơn|gia hạn|layanan pelanggan|tagihan|diperpanjang|khidmat pelanggan',
  // the printed paper
  'printed edition|printed paper|print edition|e-paper|epaper|digital edition|home delivery|gedruckte|druckausgabe|zustell|édition papier|version papier|édition imprimée|edición impresa|edición en papel|edição impressa|edizione cartacea|copia cartacea|papieren krant|papieren editie|bezorg|papperstidning|papiravis|papirutgave|paperilehti|näköislehti|papierow|drukowan|tištěn|tlačen|nyomtatott|ediția tipărită|печатн|хартиен|паперов|друкован|tiskan|štampan|spausdint|drukāt|paberleh|basılı|έντυπη|النسخة المطبوعة|الورقية|المطبوعة|نسخه چاپی|المطبوع|המודפס|מודפסת|紙面|宅配|종이신문|지면|纸质|紙本|ฉบับพิมพ์|प्रिंट संस्करण|मुद्रित|báo giấy|bản in|edisi cetak',
];

const patternsOf = (lists: readonly string[]): RegExp[] =>
  lists.map((list) => new RegExp(`(?:^|[^\\p{L}])(?:${list})|(?:${nonAlphabetic(list)})`, 'u'));

/** Scripts that write no spaces between words: there a word may stand anywhere. */
function nonAlphabetic(list: string): string {
  const words = list.split('|').filter((word) => /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0590-\u06ff]/.test(word));
  return words.join('|') || '(?!)';
}

const CONSENT_PATTERNS = patternsOf(CONSENT);
const OFFER_PATTERNS = patternsOf(OFFER);
const SERVICE_PATTERNS = patternsOf(SERVICE);
/** Places of two of its lists. */
const SUBSCRIBING = 0;
const READING_ON = 3;

/** Of how many of the things that such notices speak of a text speaks: the higher count of the two kinds. */
export function noticeTopics(text: string): number {
  return Math.max(consentTopics(text), offerTopics(text));
}

/** Of how many of the things that requests for consent speak of a text speaks. */
export function consentTopics(text: string): number {
  return countIn(text, CONSENT_PATTERNS);
}

/** Of how many things around a subscription a text speaks: its conditions, bills, the printed paper. */
export function serviceTopics(text: string): number {
  return countIn(text, SERVICE_PATTERNS);
}

function countIn(text: string, patterns: readonly RegExp[]): number {
  const lower = text.toLowerCase();
  return patterns.filter((pattern) => pattern.test(lower)).length;
}

/** What an offer gives to read: articles, a paper, an edition, everything. */
const TO_READ = patternsOf([
  'articles?(?!\\p{L})|artikel|artykuł|artículo|artigo|articol|artiklar|artikler|artikkel|artikl|článk|člank|cikk|straipsn|rakst|стат|публикац|материал|makale|haber|içerik|gazete|noticias|notícias|newspaper|zeitung|giornale|journal|jornal|krant|tidning|avis|gazet|deník|újság|ziar|газет|مقال|صحيفة|خبر|روزنامه|כתבות|עיתון|記事|新聞|기사|신문|文章|报道|全文|บทความ|ข่าว|लेख|खबर|bài viết|artikel|berita',
]);

/** Of how many of the things that offers speak of a text speaks. */
export function offerTopics(text: string): number {
  return countIn(text, OFFER_PATTERNS);
}

/** Of how many things an offer of a subscription to read on speaks; 0 where the text is none. */
export function subscriptionTopics(text: string): number {
  const lower = text.toLowerCase();
  const spoken = OFFER_PATTERNS.map((pattern) => pattern.test(lower));
  const isToRead = spoken[READING_ON] || TO_READ.some((pattern) => pattern.test(lower));
  return spoken[SUBSCRIBING] && isToRead ? spoken.filter(Boolean).length : 0;
}
