// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedAttributes } from '../../src/extract/bounded-attributes';

/** What Readability 0.6.0 asks of the attributes of a picture (its lines 1907, 2389 and 2391). */
const ASKED = [/\.(jpg|jpeg|png|webp)/i, /\.(jpg|jpeg|png|webp)\s+\d/, /^\s*\S+\.(jpg|jpeg|png|webp)\S*\s*$/];
const asked = (value: string): boolean[] => ASKED.map((pattern, index) => pattern.test(value) && (index !== 2 || !ASKED[1]?.test(value)));

function boundedOne(name: string, attribute: string, value: string): string {
  const page = document.implementation.createHTMLDocument();
  const element = page.createElement(name);
  element.setAttribute(attribute, value);
  page.body.append(element);
  return boundedAttributes(page).querySelector(name)?.getAttribute(attribute) ?? '';
}

test('Readability asks the same of a picture whatever its attributes are cut to', () => {
  const piece = fc.constantFrom('.jpg', '.PNG', '.webp', '.', 'a', '/b-c', ' ', '\n', '1', '600w', ',');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.constantFrom('img', 'figure'), (pieces, name) => {
      const value = pieces.join('');
      const short = boundedOne(name, 'data-lazy', value);
      expect(short.length).toBeLessThanOrEqual(40);
      expect(asked(short)).toEqual(asked(value));
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['img', 'srcset', `${'a'.repeat(500)} b b`, 'a.jpg 1x'],
  ['meta', 'property', `${' '.repeat(500)}og:title`, 'og:title'],
  ['p', 'class', 'x'.repeat(5_000), 'x'.repeat(1_000)],
])('%s %s: a long value is cut', (name, attribute, value, short) => {
  expect(boundedOne(name, attribute, value)).toBe(short);
});

test('the title is cut, since Readability compares each of its words with each of each heading', () => {
  const page = document.implementation.createHTMLDocument('word '.repeat(1_000));
  expect(boundedAttributes(page).title.length).toBeLessThanOrEqual(300);
});

test('values of honest pages stay', () => {
  const address = `https://post.example/images/${'harbour-'.repeat(20)}.jpg`;
  expect(boundedOne('a', 'href', address)).toBe(address);
  expect(boundedOne('img', 'src', address)).toBe(address);
  expect(boundedOne('img', 'data-src', 'wall.jpg')).toBe('wall.jpg');
});
