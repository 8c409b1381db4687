// Figures that Chinese and Japanese write as characters.

/** The value of each, in numbers and in dates: `二〇二六`, `两万`. */
export const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  // A circle that is typed for 〇.
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
