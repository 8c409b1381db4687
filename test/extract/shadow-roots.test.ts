import { expect, test } from 'vitest';
import { pageDocument } from '../../src/cli/page-document';
import { flattenShadowRoots } from '../../src/extract/shadow-roots';

const shown = (body: string): string => {
  const document = pageDocument(`<html><body>${body}</body></html>`);
  flattenShadowRoots(document);
  return document.body.innerHTML;
};
const root = (content: string) => `<template shadowrootmode="open">${content}</template>`;

test.each([
  ['a shadow root hides what its host holds', `<x-a>${root('<p>in</p>')}<p>out</p></x-a>`, '<x-a><p>in</p></x-a>'],
  ['a slot shows it', `<x-a>${root('<b><slot></slot></b>')}<p>out</p></x-a>`, '<x-a><b><span><p>out</p></span></b></x-a>'],
  [
    'a slot with a name shows what asks for it',
    `<x-a>${root('<slot name="t"></slot>|<slot></slot>')}body<i slot="t">title</i></x-a>`,
    '<x-a><span><i slot="t">title</i></span>|<span>body</span></x-a>',
  ],
  ['an empty slot shows what it holds itself', `<x-a>${root('<slot>none</slot>')}</x-a>`, '<x-a><slot>none</slot></x-a>'],
  [
    'shadow roots within each other',
    `<x-a>${root(`<x-b>${root('<p><slot></slot></p>')}<slot></slot></x-b>`)}text</x-a>`,
    '<x-a><x-b><p><span><span>text</span></span></p></x-b></x-a>',
  ],
  ['a template that is no shadow root stays', '<template><p>in</p></template>', '<template><p>in</p></template>'],
])('%s', (_what, body, flat) => {
  expect(shown(body)).toBe(flat);
});
