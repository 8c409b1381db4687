// What a screen reader says about a page: its accessibility tree as lines, in reading order.
import type { SerializedAXNode } from 'puppeteer-core';

/** Roles that are spoken as one, with their name; their content is the name. */
const CONTROLS = new Set([
  'button',
  'link',
  'DisclosureTriangle',
  'combobox',
  'textbox',
  'spinbutton',
  'checkbox',
  'switch',
  'radio',
  'progressbar',
  'image',
]);
/** Roles that are announced with their name, before their content. */
const PLACES = new Set(['banner', 'main', 'contentinfo', 'region', 'status', 'alert', 'list', 'group', 'figure']);
/** Roles that begin a new line. */
const BLOCKS = new Set([
  'paragraph',
  'listitem',
  'Figcaption',
  'blockquote',
  'term',
  'definition',
  'DescriptionList',
  'DescriptionListTerm',
  'generic-block',
]);

/** `heading 1: …`, `button: …, collapsed`, `region: …`; text unchanged, one line per paragraph. */
export function spokenLines(root: SerializedAXNode): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    if (fold(line) !== '') lines.push(fold(line));
    line = '';
  };
  const say = (node: SerializedAXNode): void => {
    const { role } = node;
    if (role === 'StaticText' || role === 'text') line += ` ${node.name ?? ''}`;
    if (role === 'InlineTextBox' || role === 'StaticText' || role === 'ListMarker') return;
    if (role === 'heading') {
      end();
      const isLink = (node.children ?? []).some((child) => child.role === 'link');
      lines.push(fold(`heading ${node.level}: ${node.name}${isLink ? ', link' : ''}`));
    } else if (CONTROLS.has(role)) {
      end();
      lines.push(fold(`${NAMES[role] ?? role}: ${node.name}${statesOf(node)}`));
    } else {
      const isPlace = PLACES.has(role);
      if (isPlace || BLOCKS.has(role)) end();
      if (isPlace && node.name) lines.push(fold(`${role}: ${node.name}`));
      for (const child of node.children ?? []) say(child);
      if (isPlace || BLOCKS.has(role)) end();
    }
  };
  say(root);
  end();
  return lines;
}

const NAMES: Readonly<Record<string, string>> = { DisclosureTriangle: 'disclosure' };

function statesOf({ expanded, keyshortcuts, disabled, description, checked, pressed, role, value }: SerializedAXNode): string {
  const states = [
    checked === undefined ? '' : checked ? 'on' : 'off',
    pressed ? 'pressed' : '',
    (role === 'combobox' || role === 'spinbutton') && value !== undefined ? `${value}` : '',
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    disabled ? 'disabled' : '',
    keyshortcuts ? `key ${keyshortcuts}` : '',
    description ? `about: ${description}` : '',
  ];
  return states
    .filter((state) => state !== '')
    .map((state) => `, ${state}`)
    .join('');
}

/** Replaces white space of every kind by one space and removes marks of direction, which are not spoken. */
function fold(text: string): string {
  return text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;)”])/g, '$1')
    .trim();
}
