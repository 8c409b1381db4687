// The colours of look/tokens.css for files that are opened elsewhere: programs that draw SVG know no `light-dark()`, and a test compares the two.

/** Of each pair the first is for light, the second for dark. */
export const COLOURS = {
  paper: ['#fbfaf6', '#14191b'],
  card: ['#ffffff', '#1d2427'],
  ink: ['#1b2528', '#ebe9e2'],
  'ink-soft': ['#4d5b60', '#aab5b7'],
  line: ['#d9d8d0', '#343e41'],
  'control-line': ['#85908f', '#75838a'],
  accent: ['#0d5a6e', '#7cc7d8'],
  'accent-wash': ['#e3eff1', '#1b3941'],
  origin: ['#8a4b00', '#f6c07a'],
  'origin-wash': ['#fdeed6', '#3d2c12'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

export type Colour = keyof typeof COLOURS;
