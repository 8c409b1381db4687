import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article';
import { pageOf, paragraph, URL_OF_PAGE } from './page';

const SHORT =
  '<p>The harbour council voted seven to two on Monday to build the wall, and work begins in May.</p><p>Residents of the old quay asked for a gate, which the engineers will draw by the end of the month.</p>';

const bodyOf = (parts: Parameters<typeof pageOf>[0]): string => extractArticle(pageOf(parts), URL_OF_PAGE)?.paragraphs.join('\n') ?? '';

/** Texts of our own that ask for consent, or offer a subscription, in several languages; each with a word by which it is found again. */
const NOTICES: readonly (readonly [language: string, marker: string, html: string])[] = [
  [
    'Italian, a box of an unknown name with links as controls',
    'quaderno',
    '<div class="x9"><div><h3>Il quaderno dei dati</h3><p>Noi e 300 partner usiamo i cookie per salvare informazioni sul tuo dispositivo e per la pubblicità; puoi dare o rifiutare il consenso quando vuoi.</p><p>I dati personali restano dodici mesi.</p></div><a href="#">Rifiuta</a><a href="#">Accetta</a></div>',
  ],
  [
    'Polish, buttons, no names at all',
    'zeszyt',
    '<section><p>Ten zeszyt zapisuje pliki cookie na Twoim urządzeniu. My i nasi partnerzy przetwarzamy dane osobowe, aby wyświetlać reklamy; zgodę można odwołać.</p><p>Odmowa nie zmienia treści strony.</p><button>Zgoda</button><button>Odmowa</button></section>',
  ],
  [
    'Japanese, a fixed bar',
    '帳面',
    '<div style="position: fixed; bottom: 0"><p>この帳面はクッキーを使用します。当社とパートナーは、お使いの端末から個人情報を読み取り、広告を表示します。同意しない場合は拒否を選んでください。</p><button>同意</button></div>',
  ],
  [
    'Russian, a dialog',
    'тетрадь',
    '<div role="dialog" class="m"><p>Эта тетрадь сохраняет файлы cookie на вашем устройстве. Мы и наши партнёры обрабатываем персональные данные ради рекламы, если вы согласны.</p><button>Согласен</button></div>',
  ],
  [
    'Turkish, a tool that is known by its name',
    'defter',
    '<div id="didomi-host"><div class="a"><p>Bu defter, siz izin verirseniz ilgi alanlarınızı hatırlar ve buna göre içerik gösterir; seçiminizi her sayfanın altından değiştirebilirsiniz.</p><span onclick="x()">Tamam</span></div></div>',
  ],
  [
    'Arabic, buttons beside the article',
    'الدفتر',
    '<div class="b"><p>يحفظ هذا الدفتر ملفات تعريف الارتباط على جهازك. نعالج نحن وشركاؤنا بياناتك لعرض الإعلانات إذا وافقت، ويمكنك رفض ذلك.</p><button>موافق</button><button>رفض</button></div>',
  ],
];

describe('a text that asks for something', () => {
  it.each(NOTICES)('is never the body of a short article: %s', (_language, marker, html) => {
    for (const page of [{ body: SHORT, after: html }, { body: `${SHORT}</div>${html}<div>` }]) {
      const body = bodyOf(page);
      expect(body).toContain('seven to two');
      expect(body).toContain('asked for a gate');
      expect(body).not.toContain(marker);
    }
  });

  it.each([
    [
      'English',
      'The rest is for members',
      '<h3>The rest is for members</h3><p>Subscribe for 4.99 € a month, read the full story and cancel any time.</p><p>Already a subscriber? Log in here.</p>',
    ],
    [
      'German',
      'Heftpreis',
      '<p>Jetzt weiterlesen: Den Heftpreis von 4,99 Euro im Monat zahlen Abonnenten, jederzeit kündbar.</p><p>Bereits Abonnent? Hier anmelden.</p>',
    ],
    [
      'Spanish',
      'revista',
      '<p>Suscríbete a la revista por 3 € al mes para seguir leyendo, y cancela cuando quieras.</p><p>¿Ya eres suscriptor? Inicia sesión.</p>',
    ],
  ])('is left out in the midst of an article: an offer in %s', (_language, marker, html) => {
    const box = `<div class="plus-box">${html}<button>OK</button></div>`;
    const body = bodyOf({ body: `<p>${paragraph(3, 'harbour a')}</p><p>${paragraph(3, 'harbour b')}</p>${box}` });
    expect(body).toContain('harbour b');
    expect(body).not.toContain(marker);
  });

  it('is the article where somebody wrote one about it', () => {
    const about =
      '<p>The regulator fined a broker for cookie banners that hid the button to refuse consent, and named 40 partners.</p><p>Personal data were read from each device before anybody could object, the ruling on advertising says.</p><button>Share</button>';
    const body = bodyOf({ body: about });
    expect(body).toContain('fined a broker');
    expect(body).toContain('the ruling on advertising');
  });

  it('is kept where the whole article stands in a dialog', () => {
    const page = pageOf({ body: SHORT });
    page.querySelector('article')?.setAttribute('role', 'dialog');
    expect(extractArticle(page, URL_OF_PAGE)?.paragraphs.join()).toContain('seven to two');
  });
});

it('a dialog with a main heading of its own is left out where the article’s heading is known', () => {
  const notice =
    '<div role="dialog"><h1>Your ledger</h1><p>This ledger keeps cookies on your device; we and our partners process personal data for advertising if you consent.</p><button>Accept</button></div>';
  for (const page of [{ body: `${notice}${SHORT}` }, { body: SHORT, after: notice }]) {
    expect(bodyOf(page)).toContain('seven to two');
    expect(bodyOf(page)).not.toContain('ledger');
  }
});
