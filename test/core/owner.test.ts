import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../src/core/model/article';
import { ownerKey, readOwner } from '../../src/core/owner';

const line = (text: string, change: Partial<TextLine> = {}): TextLine => ({
  text,
  position: 'after',
  role: 'aside',
  href: '',
  ...change,
});
const ownerOf = (...lines: TextLine[]) => readOwner({ lines: lines });

describe('the owner at the foot of a page', () => {
  test.each([
    ['© 2026 Harbour Media Group, Inc. All rights reserved.', 'Harbour Media Group, Inc'],
    ['Copyright © 2004-2026 Northern Papers Ltd | Privacy', 'Northern Papers Ltd'],
    ['(c) Copyright of Quayside Press 2026', 'Quayside Press'],
    ['© 2026 owned by or licensed to Dockland Titles Ltd.', 'Dockland Titles Ltd'],
    ['The Lighthouse © Keeper News Limited 2026', 'Keeper News Limited'],
    ['© 2026 Éditions du Quai. Tous droits réservés', 'Éditions du Quai'],
    ['© Hafenverlag GmbH & Co. KG, alle Rechte vorbehalten', 'Hafenverlag GmbH & Co. KG'],
  ])('%s', (text, owner) => {
    expect(ownerOf(line(text))).toBe(owner);
  });

  test.each([
    ['a link to the terms', line('Copyright | Disclaimer | Privacy')],
    ['rights that nobody is named for', line('© 2026 All rights reserved.')],
    ['an agency, whose story stands above', line('© 2026 AFP')],
    ['two agencies', line('Copyright 2026 Sapa - AFP')],
    ['the software', line('© 2026 WordPress theme by Dockside')],
    ['a paragraph that speaks of copyright', line(`© 2026 Harbour Media ${'and so on '.repeat(40)}`)],
    ['a line of the story', line('© 2026 Harbour Media', { position: 'body' })],
    ['a line right behind the body, which may be of whoever wrote it', line('© 2026 Harbour Media', { role: 'text' })],
  ])('is not read from %s', (_what, textLine) => {
    expect(ownerOf(textLine)).toBe('');
  });

  test('is the last that is named', () => {
    expect(ownerOf(line('© 2026 Widget Works'), line('© 2026 Harbour Media'), line('Contact'))).toBe('Harbour Media');
  });
});

describe('the key of an owner', () => {
  test('is one for a name however it is written', () => {
    expect(ownerKey('The Harbour Media Group, Inc.')).toBe(ownerKey('HARBOUR MEDIA'));
  });
  test('keeps a legal form where the name is nothing without it', () => {
    expect(ownerKey('News Limited')).not.toBe(ownerKey('News Corp'));
  });
});
