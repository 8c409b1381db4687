// Foreign names in Chinese: each character stands for a syllable, chosen from a set that ordinary words use less.

/**
 * The characters that transliterate foreign names, by the consonants of their syllable as sound-key.ts merges them (`a` for none).
 * After the table of the Xinhua agency's handbook of name translations, as Wikipedia lists it: https://en.wikipedia.org/wiki/Transcription_into_Chinese_characters
 */
const SYLLABLES: ReadonlyArray<readonly [string, string]> = [
  ['p', '布巴芭比彼毕波博伯鲍贝拜普帕佩皮珀坡保佛夫弗法菲费福芙浦葡'],
  ['pr', '贝尔'],
  ['pn', '班邦宾本潘庞彭平芬范凡冯'],
  ['t', '德达代戴迪杜多道特塔泰蒂图托陶底黛忒提'],
  ['tn', '丹当登邓丁顿东敦坦唐汤滕廷通屯'],
  ['k', '格加盖吉古戈高克卡凯基库科考柯哥贾杰朱焦乔'],
  ['kn', '甘冈根金贡坎康肯昆孔简詹江'],
  ['s', '斯丝萨塞西锡苏索绍茨察采奇丘乔楚乔扎泽齐祖佐兹沙夏莎谢舍希什舒休肖切恰赛斋'],
  ['sn', '桑森辛孙松尚申钦琴曾赞'],
  ['m', '姆马玛梅美米密默穆莫摩毛麦迈'],
  ['mn', '曼芒门明蒙敏'],
  ['n', '恩纳娜奈尼妮内努诺瑙涅'],
  ['nn', '南楠宁嫩农'],
  ['r', '尔勒拉莱利莉里丽卢鲁洛罗劳雷蕾瑞列路露吕留'],
  ['rn', '兰朗伦林龙隆琳连'],
  ['a', '阿埃艾爱伊乌奥欧瓦沃韦维威魏怀亚娅尤约耶雅哈海黑赫希胡霍侯豪华'],
  ['an', '安昂恩因英温文翁汪旺万汉杭亨洪'],
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
