// What agencies are called in the languages of the screens, where that is not the name in the table. Only the texts of the screens have these.

type LocalNames = Readonly<Record<string, string>>;

/**
 * By the agency's id, then by ISO 639 code. Each name stands among the agency's `names` too, so that what a screen says is what the reader of pages knows.
 * A language that is not named uses the table's name.
 */
// biome-ignore format: one agency a line
export const LOCAL_NAMES: Readonly<Record<string, LocalNames>> = {
  // World agencies.
  reuters: { ar: 'رويترز', ru: 'Рейтер', zh: '路透社' },
  ap: { ar: 'أسوشيتد برس', ru: 'Ассошиэйтед Пресс', zh: '美联社' },
  afp: { ar: 'وكالة الصحافة الفرنسية', ru: 'Франс Пресс', zh: '法新社' },
  upi: { ar: 'يونايتد برس إنترناشونال', zh: '合众国际社' },
  bloomberg: { ar: 'بلومبرغ', ru: 'Блумберг', zh: '彭博社' },
  dowjones: { zh: '道琼斯通讯社' },
  efe: { ar: 'إفي', de: 'EFE', en: 'EFE', fr: 'EFE', it: 'EFE', pt: 'Agência EFE', ru: 'ЭФЭ', tr: 'EFE', zh: '埃菲社' },
  cnnwire: { ar: 'سي إن إن', de: 'CNN', es: 'CNN', fr: 'CNN', it: 'CNN', pt: 'CNN', ru: 'Си-эн-эн', tr: 'CNN', zh: '美国有线电视新闻网' },
  // Europe and Turkey.
  dpa: { ar: 'وكالة الأنباء الألمانية', en: 'German Press Agency', ru: 'ДПА', zh: '德新社' },
  ansa: { ar: 'أنسا', ru: 'АНСА', zh: '安莎社' },
  'keystone-sda': { de: 'Keystone-SDA', en: 'Keystone-SDA', fr: 'Keystone-ATS', it: 'Keystone-ATS' },
  pap: { zh: '波通社' },
  aa: { ar: 'وكالة الأناضول', de: 'Anadolu', en: 'Anadolu', es: 'Anadolu', fr: 'Agence Anadolu', it: 'Anadolu', pt: 'Anadolu', ru: 'Анадолу', zh: '阿纳多卢通讯社' },
  tass: { ar: 'تاس', ru: 'ТАСС', zh: '塔斯社' },
  ria: { de: 'RIA Nowosti', ru: 'РИА Новости', zh: '俄新社' },
  interfax: { ar: 'إنترفاكس', ru: 'Интерфакс', zh: '国际文传电讯社' },
  'interfax-ua': { ru: 'Интерфакс-Украина' },
  ukrinform: { ru: 'Укринформ' },
  unian: { ru: 'УНИАН' },
  rosbalt: { ru: 'Росбалт' },
  belta: { ru: 'БЕЛТА' },
  belapan: { ru: 'БелаПАН' },
  bta: { ru: 'БТА' },
  // Asia.
  xinhua: { ar: 'شينخوا', ru: 'Синьхуа', zh: '新华社' },
  chinanews: { zh: '中国新闻社' },
  cankaoxiaoxi: { zh: '参考消息' },
  cctv: { zh: '央视新闻' },
  p5w: { zh: '全景网' },
  finet: { zh: '财华社' },
  'cna-tw': { zh: '中央社' },
  kyodo: { ar: 'كيودو', ru: 'Киодо', zh: '共同社' },
  jiji: { zh: '时事社' },
  yonhap: { ar: 'يونهاب', ru: 'Ёнхап', zh: '韩联社' },
  kcna: { ru: 'ЦТАК', zh: '朝中社' },
  vna: { zh: '越通社' },
  bernama: { zh: '马新社' },
  montsame: { ru: 'МОНЦАМЭ' },
  kazinform: { ru: 'Казинформ' },
  kabar: { ru: 'Кабар' },
  khovar: { ru: 'Ховар' },
  uza: { ru: 'УзА' },
  armenpress: { ru: 'Арменпресс' },
  // The Middle East and Africa.
  irna: { ar: 'إرنا' },
  mehr: { ar: 'وكالة مهر' },
  tasnim: { ar: 'تسنيم' },
  fars: { ar: 'فارس' },
  spa: { ar: 'وكالة الأنباء السعودية' },
  wam: { ar: 'وكالة أنباء الإمارات' },
  qna: { ar: 'وكالة الأنباء القطرية' },
  kuna: { ar: 'وكالة الأنباء الكويتية' },
  'bna-bh': { ar: 'وكالة أنباء البحرين' },
  ona: { ar: 'وكالة الأنباء العمانية' },
  saba: { ar: 'وكالة الأنباء اليمنية' },
  petra: { ar: 'وكالة الأنباء الأردنية' },
  'nna-lb': { ar: 'الوكالة الوطنية للإعلام' },
  sana: { ar: 'وكالة الأنباء السورية' },
  ina: { ar: 'وكالة الأنباء العراقية' },
  shafaq: { ar: 'شفق نيوز' },
  wafa: { ar: 'وكالة الأنباء الفلسطينية' },
  maan: { ar: 'معا' },
  mena: { ar: 'وكالة أنباء الشرق الأوسط' },
  suna: { ar: 'سونا' },
  tap: { ar: 'وكالة تونس إفريقيا للأنباء' },
  'aps-dz': { ar: 'وكالة الأنباء الجزائرية' },
  map: { ar: 'وكالة المغرب العربي للأنباء' },
  // The Americas.
  cp: { en: 'The Canadian Press', fr: 'La Presse canadienne' },
  abr: { en: 'Agência Brasil', es: 'Agencia Brasil', pt: 'Agência Brasil' },
  // Broadcasters and newsrooms.
  aljazeera: { ar: 'الجزيرة', ru: 'Аль-Джазира', tr: 'El Cezire', zh: '半岛电视台' },
  bbc: { ar: 'بي بي سي', ru: 'Би-би-си', zh: '英国广播公司' },
  sputnik: { ar: 'سبوتنيك', ru: 'Спутник', zh: '卫星通讯社' },
  voa: { ar: 'صوت أمريكا', ru: 'Голос Америки', zh: '美国之音' },
  dw: { ar: 'دويتشه فيله', zh: '德国之声' },
  rfe: { de: 'Radio Free Europe', en: 'Radio Free Europe', ru: 'Радио Свобода' },
  meduza: { ru: 'Медуза' },
};

/**
 * What readers of a language call an agency; null where that is its name in the table.
 *
 * @param language a BCP 47 tag: `ar`, `zh-CN`
 */
export function localAgencyName(id: string, language: string): string | null {
  return LOCAL_NAMES[id]?.[language.split('-')[0] ?? ''] ?? null;
}
