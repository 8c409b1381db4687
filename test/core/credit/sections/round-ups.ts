// Round-ups in many languages and forms, each with the sections that are to be found: heading, and who is credited.

export interface RoundUp {
  readonly lang: string;
  readonly form: string;
  /** One line each; a line that begins with `# ` is a heading by its markup. */
  readonly lines: readonly string[];
  readonly sections: readonly (readonly [heading: string, sources: string])[];
}

export const ROUND_UPS: readonly RoundUp[] = [
  {
    lang: 'en',
    form: 'datelines without headings',
    lines: [
      'Good morning. This is what happened while you slept.',
      'OAKFORD (AP) — A goods train left the rails near Oakford on Tuesday and blocked both lines to the coast, the railway said.',
      'Nobody was hurt, and engineers hoped to clear the first of the two lines before the evening.',
      'LUNDE (Reuters) - Shipyard workers in Lunde voted to end a strike of nine weeks on Tuesday after the owners raised their offer.',
      'The yard builds ferries and employs some 1,900 people.',
      'PORTO CLARO (AFP) — Voters in the island republic elected a schoolteacher as president on Sunday with 54 percent of the ballots.',
    ],
    sections: [
      ['A goods train left the rails near Oakford', 'ap'],
      ['Shipyard workers in Lunde voted', 'reuters'],
      ['Voters in the island republic', 'afp'],
    ],
  },
  {
    lang: 'en',
    form: 'headings by markup, a line of credit below each story',
    lines: [
      '# Train blocks coast lines',
      'A goods train left the rails near Oakford on Tuesday and blocked both lines to the coast, the railway said in a statement.',
      '— AP',
      '# Shipyard strike over',
      'Shipyard workers in Lunde voted to end a strike of nine weeks on Tuesday after the owners raised their offer a second time.',
      '— Reuters',
      '# Our pool reopens',
      'The town’s open-air pool takes bathers again from Saturday, with new tiles and a slide that the children of the town chose.',
    ],
    sections: [
      ['Train blocks coast lines', 'ap'],
      ['Shipyard strike over', 'reuters'],
    ],
  },
  {
    lang: 'en',
    form: 'the agency below each heading',
    lines: [
      '# Train blocks coast lines',
      'The Associated Press',
      'A goods train left the rails near Oakford on Tuesday and blocked both lines to the coast, the railway said in a statement.',
      '# Shipyard strike over',
      'Reuters',
      'Shipyard workers in Lunde voted to end a strike of nine weeks on Tuesday after the owners raised their offer a second time.',
    ],
    sections: [
      ['Train blocks coast lines', 'ap'],
      ['Shipyard strike over', 'reuters'],
    ],
  },
  {
    lang: 'de',
    form: 'lead-ins and brackets',
    lines: [
      'Guten Abend, das sind die Meldungen des Tages.',
      'Bahn. Nach der Entgleisung eines Güterzugs bei Eichfurt bleiben beide Gleise zur Küste bis zum Abend gesperrt, teilte der Betreiber mit. (dpa)',
      'Werft. Die Beschäftigten der Werft in Lunde beenden ihren Streik nach neun Wochen, weil die Eigentümer ihr Angebot erhöht haben. (AFP)',
      'Wahl. Eine Lehrerin wird Präsidentin der Inselrepublik, sie kam nach dem vorläufigen Ergebnis auf 54 Prozent der Stimmen. (Reuters)',
    ],
    sections: [
      ['Bahn', 'dpa'],
      ['Werft', 'afp'],
      ['Wahl', 'reuters'],
    ],
  },
  {
    lang: 'de',
    form: 'several paragraphs each, short lines as headings, the agency behind the last sentence',
    lines: [
      'Gleise zur Küste gesperrt',
      'Nach der Entgleisung eines Güterzugs bei Eichfurt bleiben beide Gleise zur Küste bis zum Abend gesperrt, teilte der Betreiber mit.',
      'Verletzt wurde niemand, Busse fahren als Ersatz im Takt von zwanzig Minuten vom Bahnhof Eichfurt. dpa',
      'Streik auf der Werft beendet',
      'Die Beschäftigten der Werft in Lunde beenden ihren Streik nach neun Wochen, weil die Eigentümer ihr Angebot erhöht haben.',
      'Dort entstehen Fähren für die Inseln, und 1900 Menschen haben auf dem Gelände ihre Arbeit. afp',
    ],
    sections: [
      ['Gleise zur Küste gesperrt', 'dpa'],
      ['Streik auf der Werft beendet', 'afp'],
    ],
  },
  {
    lang: 'fr',
    form: 'times',
    lines: [
      '07h15 – Un train de marchandises a déraillé mardi près d’Oakford et bloque les deux voies vers la côte, selon la compagnie. (AFP)',
      '08h40 – Les ouvriers du chantier naval de Lunde mettent fin à neuf semaines de grève, la direction ayant relevé son offre. (Reuters)',
      '09h05 – Une institutrice devient présidente de la république insulaire avec 54 % des voix, d’après les résultats provisoires. (AFP)',
    ],
    sections: [
      ['Un train de marchandises a déraillé', 'afp'],
      ['Les ouvriers du chantier naval', 'reuters'],
      ['Une institutrice devient présidente', 'afp'],
    ],
  },
  {
    lang: 'es',
    form: 'bullets',
    lines: [
      '• Un tren de mercancías descarriló el martes cerca de Oakford y mantiene cortadas las dos vías hacia la costa. (EFE)',
      '• Los trabajadores del astillero de Lunde ponen fin a nueve semanas de huelga tras una nueva oferta de los dueños. (AP)',
    ],
    sections: [
      ['Un tren de mercancías', 'efe'],
      ['Los trabajadores del astillero', 'ap'],
    ],
  },
  {
    lang: 'it',
    form: 'numbers, and labels',
    lines: [
      '1. Treno deragliato',
      'Un treno merci è deragliato martedì vicino a Oakford e blocca i due binari verso la costa, ha fatto sapere la società.',
      'Fonte: ANSA',
      '2. Sciopero finito',
      'Gli operai del cantiere navale di Lunde chiudono nove settimane di sciopero dopo una nuova offerta dei proprietari.',
      'Fonte: Reuters',
    ],
    sections: [
      ['Treno deragliato', 'ansa'],
      ['Sciopero finito', 'reuters'],
    ],
  },
  {
    lang: 'ru',
    form: 'slashes',
    lines: [
      'Поезд сошел с рельсов',
      'Грузовой поезд сошел с рельсов во вторник под Окфордом и перекрыл оба пути к побережью, сообщила железная дорога. /ТАСС/',
      'Забастовка окончена',
      'Рабочие верфи в Лунде прекратили забастовку, длившуюся девять недель, после того как владельцы улучшили условия. /Рейтер/',
    ],
    sections: [
      ['Поезд сошел с рельсов', 'tass'],
      ['Забастовка окончена', 'reuters'],
    ],
  },
  {
    lang: 'pl',
    form: 'brackets, two paragraphs each',
    lines: [
      '# Tory zablokowane',
      'Pociąg towarowy wykoleił się we wtorek pod Oakford i zablokował oba tory prowadzące na wybrzeże, podała kolej.',
      'Nikt nie został ranny, a pierwszy tor ma być przejezdny jeszcze przed wieczorem. (PAP)',
      '# Koniec strajku',
      'Stoczniowcy z Lunde zakończyli po dziewięciu tygodniach strajk, gdy właściciele po raz drugi poprawili ofertę.',
      'Stocznia buduje promy i zatrudnia około 1900 osób, głównie z okolicznych wsi. (AFP)',
    ],
    sections: [
      ['Tory zablokowane', 'pap'],
      ['Koniec strajku', 'afp'],
    ],
  },
  {
    lang: 'tr',
    form: 'capitals before the text',
    lines: [
      'TREN RAYDAN ÇIKTI – Oakford yakınlarında salı günü raydan çıkan yük treni sahile giden iki hattı da kapattı, açıklamayı demiryolu yaptı. (AA)',
      'GREV BİTTİ – Lunde’deki tersane işçileri dokuz hafta süren grevi, patronların yeni teklifinden sonra sona erdirdi. (Reuters)',
    ],
    sections: [
      ['TREN RAYDAN ÇIKTI', 'aa'],
      ['GREV BİTTİ', 'reuters'],
    ],
  },
  {
    lang: 'ar',
    form: 'brackets without a full stop before them',
    lines: [
      'قطار يخرج عن السكة',
      'خرج قطار بضائع عن السكة يوم الثلاثاء قرب أوكفورد وأغلق الخطين المؤديين إلى الساحل بحسب شركة السكك الحديدية (رويترز)',
      'نهاية الإضراب',
      'أنهى عمال حوض بناء السفن في لوندي إضرابا استمر تسعة أسابيع بعدما رفع المالكون عرضهم للمرة الثانية (أ ف ب)',
    ],
    sections: [
      ['قطار يخرج عن السكة', 'reuters'],
      ['نهاية الإضراب', 'afp'],
    ],
  },
  {
    lang: 'zh',
    form: 'headings in brackets',
    lines: [
      '【列车脱轨】一列货运列车星期二在奥克福德附近脱轨,通往海岸的两条铁路线因此中断,铁路公司说没有人受伤。(新华社)',
      '【罢工结束】伦德造船厂的工人星期二投票决定结束持续九个星期的罢工,此前厂方第二次提高了加薪幅度。(路透社)',
    ],
    sections: [
      ['列车脱轨', 'xinhua'],
      ['罢工结束', 'reuters'],
    ],
  },
  {
    lang: 'zh',
    form: 'wired',
    lines: [
      '新华社奥克福德10月6日电 一列货运列车星期二在奥克福德附近脱轨,通往海岸的两条铁路线因此中断,没有人受伤。',
      '新华社伦德10月6日电 伦德造船厂的工人星期二投票决定结束持续九个星期的罢工,此前厂方第二次提高了加薪幅度。',
    ],
    sections: [
      ['一列货运列车', 'xinhua'],
      ['伦德造船厂的工人', 'xinhua'],
    ],
  },
  {
    lang: 'ja',
    form: 'brackets',
    lines: [
      '◆貨物列車が脱線',
      'オークフォード近郊で火曜日、貨物列車が脱線し、海岸へ向かう二つの路線が不通となった。けが人はいないと鉄道会社が明らかにした。(共同)',
      '◆造船所のスト終わる',
      'ルンデの造船所の労働者は、会社側が二度目の賃上げ案を示したことを受け、九週間続いたストライキを終えることを決めた。(時事)',
    ],
    sections: [
      ['貨物列車が脱線', 'kyodo'],
      ['造船所のスト終わる', 'jiji'],
    ],
  },
  {
    lang: 'ko',
    form: 'brackets',
    lines: [
      '화물열차 탈선',
      '오크퍼드 인근에서 화요일 화물열차가 탈선해 해안으로 가는 두 노선이 모두 막혔다고 철도 회사가 밝혔다. 다친 사람은 없다. (연합뉴스)',
      '조선소 파업 끝',
      '룬데 조선소 노동자들이 회사가 두 번째로 임금 인상안을 내놓자 아홉 주 동안 이어진 파업을 끝내기로 결정했다. (로이터)',
    ],
    sections: [
      ['화물열차 탈선', 'yonhap'],
      ['조선소 파업 끝', 'reuters'],
    ],
  },
  {
    lang: 'hi',
    form: 'brackets behind the stop of Indian scripts',
    lines: [
      'मालगाड़ी पटरी से उतरी',
      'ओकफोर्ड के पास मंगलवार को एक मालगाड़ी पटरी से उतर गई और तट की ओर जाने वाली दोनों लाइनें बंद हो गईं, रेलवे ने बताया। (भाषा)',
      'हड़ताल समाप्त',
      'लुंडे के जहाज कारखाने के मजदूरों ने मालिकों के नए प्रस्ताव के बाद नौ सप्ताह से चली आ रही हड़ताल समाप्त कर दी। (रॉयटर्स)',
    ],
    sections: [
      ['मालगाड़ी पटरी से उतरी', 'pti'],
      ['हड़ताल समाप्त', 'reuters'],
    ],
  },
  {
    lang: 'sv',
    form: 'brackets, paragraphs without headings',
    lines: [
      'Ett godståg spårade ur utanför Oakford på tisdagen och båda spåren mot kusten är avstängda till kvällen, uppger järnvägen. (TT)',
      'Varvsarbetarna i Lunde avslutar sin nio veckor långa strejk sedan ägarna höjt sitt bud för andra gången i oktober. (Reuters)',
    ],
    sections: [
      ['Ett godståg spårade ur', 'tt'],
      ['Varvsarbetarna i Lunde', 'reuters'],
    ],
  },
  {
    lang: 'en',
    form: 'a dash and no full stop before it',
    lines: [
      '*** A goods train left the rails near Oakford on Tuesday and blocked both lines to the coast, the railway said — AP',
      '*** Shipyard workers in Lunde voted to end a strike of nine weeks on Tuesday after the owners raised their offer — Reuters',
    ],
    sections: [
      ['A goods train', 'ap'],
      ['Shipyard workers', 'reuters'],
    ],
  },
  {
    lang: 'zh',
    form: 'numbers with a comma of Chinese',
    lines: [
      '1、一列货运列车星期二在奥克福德附近脱轨，通往海岸的两条铁路线因此中断，铁路公司说没有人受伤。（新华社）',
      '2、伦德造船厂的工人星期二投票决定结束持续九个星期的罢工，此前厂方第二次提高了加薪幅度。（中新社）',
    ],
    sections: [
      ['一列货运列车', 'xinhua'],
      ['伦德造船厂的工人', 'chinanews'],
    ],
  },
  {
    lang: 'el',
    form: 'brackets',
    lines: [
      'Εκτροχιάστηκε τρένο',
      'Εμπορικό τρένο εκτροχιάστηκε την Τρίτη κοντά στο Όκφορντ και έκλεισε και τις δύο γραμμές προς την ακτή. (ΑΠΕ-ΜΠΕ)',
      'Τέλος η απεργία',
      'Οι εργάτες των ναυπηγείων στη Λούντε τερμάτισαν την απεργία εννέα εβδομάδων μετά τη νέα προσφορά. (Reuters)',
    ],
    sections: [
      ['Εκτροχιάστηκε τρένο', 'ana-mpa'],
      ['Τέλος η απεργία', 'reuters'],
    ],
  },
  {
    lang: 'he',
    form: 'brackets',
    lines: [
      'רכבת ירדה מהפסים',
      'רכבת משא ירדה מהפסים ביום שלישי סמוך לאוקפורד וחסמה את שני הקווים אל החוף, כך מסרה חברת הרכבות. (רויטרס)',
      'השביתה הסתיימה',
      'עובדי המספנה בלונדה סיימו שביתה של תשעה שבועות לאחר שהבעלים שיפרו את הצעתם בפעם השנייה. (AP)',
    ],
    sections: [
      ['רכבת ירדה מהפסים', 'reuters'],
      ['השביתה הסתיימה', 'ap'],
    ],
  },
  {
    lang: 'th',
    form: 'brackets in a script without full stops',
    lines: [
      'รถไฟตกราง',
      'รถไฟบรรทุกสินค้าตกรางเมื่อวันอังคารใกล้เมืองโอ๊กฟอร์ดและปิดกั้นเส้นทางสู่ชายฝั่งทั้งสองสาย บริษัทรถไฟกล่าวว่าไม่มีผู้ได้รับบาดเจ็บ (รอยเตอร์)',
      'ยุติการนัดหยุดงาน',
      'คนงานอู่ต่อเรือในเมืองลุนเดลงมติยุติการนัดหยุดงานเก้าสัปดาห์หลังเจ้าของเพิ่มข้อเสนอเป็นครั้งที่สอง (เอเอฟพี)',
    ],
    sections: [
      ['รถไฟตกราง', 'reuters'],
      ['ยุติการนัดหยุดงาน', 'afp'],
    ],
  },
  {
    lang: 'fa',
    form: 'brackets',
    lines: [
      'خروج قطار از ریل',
      'یک قطار باری روز سه‌شنبه در نزدیکی اوکفورد از ریل خارج شد و هر دو خط به سوی ساحل را بست، شرکت راه‌آهن اعلام کرد. (ایرنا)',
      'پایان اعتصاب',
      'کارگران کشتی‌سازی در لونده پس از افزایش پیشنهاد مالکان به اعتصاب نه‌هفته‌ای خود پایان دادند. (رویترز)',
    ],
    sections: [
      ['خروج قطار از ریل', 'irna'],
      ['پایان اعتصاب', 'reuters'],
    ],
  },
];
