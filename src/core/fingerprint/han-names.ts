// Foreign names in Chinese: each character stands for a syllable, chosen from a set that ordinary words use less.

/**
 * The characters that transliterate foreign names, by the consonants of their syllable as sound-key.ts merges them (`a` for none).
 * After the table of the Xinhua agency's handbook of name translations, as Wikipedia lists it: https://en.wikipedia.org/wiki/Transcription_into_Chinese_characters
 */
const SYLLABLES: ReadonlyArray<readonly [string, string]> = [
  ['p', '布巴芭比彼毕畢波博伯鲍鮑贝貝拜普帕佩皮珀坡保佛夫弗菲费費福芙浦葡柏'],
  ['pn', '班邦宾賓本潘庞龐彭平芬范凡冯馮'],
  ['t', '德达達代戴迪杜多道特塔泰蒂图圖托陶底黛忒提'],
  ['tn', '丹当當登邓鄧丁顿頓东東敦坦唐汤湯滕廷通屯'],
  ['k', '格加盖蓋吉古戈高克卡凯凱基库庫科考柯哥贾賈杰傑朱焦乔喬葛嘉'],
  ['kn', '甘冈岡根金贡貢坎康肯昆孔简簡詹江'],
  ['s', '斯丝絲萨薩塞西锡錫苏蘇索绍紹茨察采奇丘楚扎泽澤齐齊祖佐兹茲沙夏莎谢謝舍希什舒休肖切恰赛賽斋史'],
  ['sn', '桑森辛孙孫松尚申钦欽琴曾赞贊逊遜盛'],
  ['m', '姆马馬玛瑪梅美米密默穆莫摩毛麦麥迈邁墨'],
  ['mn', '曼芒门門明蒙敏'],
  ['n', '纳納娜奈尼妮内內努诺諾瑙涅纽紐'],
  ['nn', '南楠宁寧嫩农農'],
  ['r', '尔爾勒拉莱萊利莉里丽麗卢盧鲁魯洛罗羅劳勞雷蕾瑞列路露吕呂留来來黎赖賴'],
  ['rn', '兰蘭朗伦倫林龙龍隆琳连連仑'],
  ['a', '阿埃艾爱愛伊乌烏奥奧欧歐瓦沃韦韋维維威魏怀亚亞娅尤约約耶雅哈海黑赫胡霍侯豪华華亥'],
  ['an', '恩安昂因英温溫文翁汪旺万萬汉漢杭亨洪翰'],
];
const SOUND = new Map<string, string>();
for (const [sound, characters] of SYLLABLES) for (const character of characters) if (!SOUND.has(character)) SOUND.set(character, sound);

/** Minimum number of characters in a row that make a name without a dot beside it: shorter runs are too often ordinary words. */
const MIN_NAME = 3;
/** Maximum number of characters of one part of a name; a longer run is no name. Chosen by hand. */
const MAX_NAME = 8;
/** The dot between the parts of a foreign name: `南希·佩洛西`. */
const NAME_DOT = /[·・‧•]/;

export interface HanName {
  readonly name: string;
  /** Consonants of its syllables, to be merged like those of any name. */
  readonly sounds: string;
  readonly start: number;
}

/** Runs of transliterating characters: three or more in a row, or any number beside a name's dot. */
export function findHanNames(text: string): HanName[] {
  const names: HanName[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (SOUND.has(text.charAt(at))) continue;
    if (at > from && isName(text, from, at)) names.push(nameOf(text, from, at));
    from = at + 1;
  }
  return names;
}

function isName(text: string, from: number, to: number): boolean {
  if (to - from > MAX_NAME) return false;
  const isDotted = NAME_DOT.test(text.charAt(to)) || (from > 0 && NAME_DOT.test(text.charAt(from - 1)));
  return to - from >= (isDotted ? 1 : MIN_NAME);
}

function nameOf(text: string, start: number, end: number): HanName {
  const name = text.slice(start, end);
  return { name, sounds: [...name].map((character) => SOUND.get(character) ?? '').join(''), start };
}
