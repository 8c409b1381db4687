import { expect, test } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, URL_OF_PAGE } from './page';

const STORY =
  '<p>The harbour council voted seven to two on Monday to build the wall, and work begins in May with the northern end.</p><p>Residents of the old quay asked for a gate, which the engineers will draw by the end of the month.</p>';
const bodyOf = (end: string): string => extractArticle(pageOf({ body: STORY + end }), URL_OF_PAGE)?.paragraphs.join('\n') ?? '';

test.each([
  ['it', '<h3>Il quaderno intero ti aspetta</h3><p>Abbonati a 2 euro al mese al quaderno e leggi tutti gli articoli senza limiti.</p>'],
  ['cs', '<p>Sešit je pro předplatitele</p><p>Sešit si předplaťte za 80 korun a čtěte neomezeně všechny články.</p><p>Přihlaste se.</p>'],
  ['ru', '<p>Тетрадь для подписчиков</p><p>Подписка на тетрадь стоит 80 рублей: полный доступ ко всем статьям.</p>'],
  ['tr', '<p>Defter abonelere açık</p><p>Deftere ayda 9 liraya abone olun, tüm haberleri sınırsız okuyun.</p>'],
  ['ko', '<p>유료회원의 공책</p><p>월 팔천 원으로 공책을 구독하고 모든 기사를 무제한으로 읽으세요. 첫 달은 무료.</p>'],
  ['ja', '<p>帳面は会員限定です</p><p>月額五百円の購読で帳面のすべての記事が読み放題になります。初月は無料。</p>'],
])('an offer in paragraphs like the article’s is not its end: %s', (_language, offer) => {
  const body = bodyOf(offer);
  expect(body).toContain('seven to two');
  expect(body).not.toMatch(/quaderno|sešit|тетрад|defter|공책|帳面/iu);
});

test.each([
  ['a price and who pays none', '<p>The exhibition costs 12 euros, members of the club go in for free; visitors register at the gate.</p>'],
  [
    'a story about an offer',
    '<p>The Post will ask 4 euros a month for a subscription from May, its publisher told the staff on Monday.</p><p>Subscribers get unlimited access to all articles after a free trial, and may cancel any time, the publisher said on Monday.</p><p>Whoever pays 4 euros a month can subscribe and read all articles, with unlimited access.</p>',
  ],
])('the last paragraph stays where it is the story’s own: %s', (_what, end) => {
  expect(bodyOf(end)).toContain('euros');
});

/** What may stand behind a story in full sentences, several paragraphs long: an offer to subscribe, a request to register, a request for consent. */
const LONG: ReadonlyArray<readonly [string, string]> = [
  [
    'fr, an offer',
    `Pour lire la suite, abonnez-vous dès 1,50 euro par semaine : tous les articles de nos quatre titres et le cahier du samedi sont compris.
Déjà abonné ? Connectez-vous avec l’adresse électronique que vous avez indiquée lors de votre commande, et le texte s’affiche aussitôt.
L’abonnement est reconduit de mois en mois et peut être résilié à tout moment ; nos conditions générales de vente s’appliquent.
Le carnet de Montbrise, c’est aussi une édition papier, déposée chaque matin avant sept heures dans les boîtes aux lettres du canton.`,
  ],
  [
    'es, a request to register',
    `Para seguir leyendo, regístrate gratis o inicia sesión con la dirección de correo que usaste la última vez en cualquiera de nuestros diarios.
Si ya eres suscriptor de la edición en papel, activa tu acceso con el número de cliente que figura en la última factura que recibiste.
La suscripción digital cuesta 6 euros al mes, da acceso ilimitado a todas las noticias y puedes cancelarla cuando quieras desde tu perfil.
Al registrarte aceptas las condiciones de uso y la política de privacidad del grupo Cuaderno, que puedes consultar en cualquier momento.`,
  ],
  [
    'pl, an offer',
    `Czytaj dalej w ramach prenumeraty: pełny dostęp do wszystkich artykułów naszych gazet kosztuje 12 zł miesięcznie, pierwszy miesiąc jest za darmo.
Masz już prenumeratę? Zaloguj się adresem, który został podany przy zamówieniu, a cały tekst otworzy się na każdym twoim urządzeniu.
Prenumerata odnawia się co miesiąc i można z niej w każdej chwili zrezygnować. Zasady opisuje regulamin, który przesyłamy z potwierdzeniem.
Zeszyt dostępny jest także w wydaniu papierowym, które nasi doręczyciele przynoszą do skrzynek przed siódmą rano, również w soboty.`,
  ],
  [
    'ru, an offer',
    `Читать дальше могут подписчики: полный доступ ко всем статьям трёх наших газет стоит 190 рублей в месяц, первые две недели бесплатно.
Уже оформили подписку? Войдите с адресом, который вы указали при заказе, и текст откроется целиком на всех ваших устройствах сразу.
Подписка продлевается каждый месяц, отменить её можно в любой день; условия использования тетради приведены в письме с подтверждением.
Печатную тетрадь по-прежнему разносят по ящикам до семи утра, заказать её можно в отделениях связи и у наших распространителей.`,
  ],
  [
    'ja, an offer',
    `続きを読むには購読のお申し込みが必要です。月額九百八十円で、当社の四つの帳面のすべての記事が読み放題になり、最初の一か月は無料でご覧いただけます。
すでに購読中の方は、お申し込みのときに登録したメールアドレスでログインしてください。お使いのすべての機器で記事の全文が開きます。
購読は毎月自動更新され、いつでも解約できます。お申し込みの前に利用規約とプライバシーについての説明を必ずお読みくださいますようお願いいたします。
紙面の宅配をご希望の方は、毎朝七時までに係の者がお届けしますので、お近くの販売所まで電話でお問い合わせくださいますようお願いします。`,
  ],
  [
    'ar, an offer',
    `لمتابعة القراءة اشترك في الدفتر: تتيح لك الباقة قراءة جميع المقالات في صحفنا الأربع مقابل تسعة دراهم شهريا، والأسبوع الأول مجاني.
هل أنت مشترك بالفعل؟ يمكنك تسجيل الدخول بالبريد الذي كتبته عند الطلب، فيفتح النص كاملا على جميع أجهزتك في الحال ومن دون انتظار.
يتجدد الاشتراك كل شهر ويمكن إلغاء الاشتراك في أي وقت تريد، وبإتمام الطلب فأنت توافق على شروط الاستخدام التي أرسلناها إليك من قبل.
ويستطيع سكان المدينة طلب النسخة المطبوعة من الدفتر مع الاشتراك، ويوصلها موزعونا إلى البيوت كل صباح قبل الساعة السابعة.`,
  ],
  [
    'en, a request for consent',
    `We and our 812 partners store and read information on your device, such as cookies, in order to show you the notebook and to count its readers.
With your consent we process personal data for personalised advertising, for measuring how it is seen, and for learning who reads us and when.
You may refuse, or change your choice at any time in the privacy settings; some partners rely on a legitimate interest, to which you may object.`,
  ],
];

test.each(LONG)('an offer of several long paragraphs is not the article’s end: %s', (_what, text) => {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
  const body = bodyOf(paragraphs.join('\n'));
  expect(body).toContain('end of the month');
  for (const line of text.split('\n')) expect(body).not.toContain(line);
});

test('a longer offer ends at the article, of which a paragraph speaks of one thing that offers speak of', () => {
  const [, offer = ''] = LONG[0] ?? [];
  const last =
    '<p>Les abonnés du club de voile, eux, devront patienter jusqu’à la fin du mois pour retrouver leurs anneaux dans le bassin.</p>';
  const body = bodyOf(last + offer.replace(/^.*$/gm, '<p>$&</p>'));
  expect(body).toContain('club de voile');
  expect(body).not.toContain('Montbrise');
});
