// Pages of the packages load nothing but files of the package, and each of them says so itself too.
import { describe, expect, test } from 'vitest';
import { manifestOf, readZip, STORES, unzip } from './packages';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Directives by name: `script-src` → `'self'`. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(policy.split(';').map((directive) => directive.trim().split(/ (.*)/, 2) as [string, string]));

describe.each(STORES)('%s', (store) => {
  const manifest = directives(manifestOf(store).content_security_policy.extension_pages);
  const pages = Object.entries(unzip(readZip(store))).filter(([name]) => name.endsWith('.html'));

  test('the policy of the package names its own files, and what the collector page asks', () => {
    expect(manifest).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self' https: http:",
      'base-uri': "'none'",
      'form-action': "'none'",
      ...(store === 'firefox'
        ? { 'frame-ancestors': "'self'", 'frame-src': "'self'" }
        : { 'frame-ancestors': "'none'", 'style-src-attr': "'unsafe-inline'" }),
    });
  });

  test.each(pages.map(([name, content]) => [name, new TextDecoder().decode(content)]))('%s narrows it', (name, markup) => {
    const own = directives(META.exec(markup ?? '')?.[1] ?? '');
    expect(own).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'" });
    for (const kind of ['style-src', 'img-src']) expect([undefined, "'self'"]).toContain(own[kind]);
    expect(own['connect-src']).toBe(name === 'collector.html' ? 'https: http:' : "'self'");
    // Only where documents are made of markup is markup taken.
    if (name !== 'collector.html') expect(own).toMatchObject({ 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" });
    expect('style-src-attr' in own).toBe(name === 'collector.html');
    // The policy stands before everything that it is to hold for.
    expect(markup?.search(META)).toBeLessThan(markup?.search(/<script|<link/) ?? 0);
  });
});
