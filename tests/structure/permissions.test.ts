/** The built manifests ask for what docs/permissions.md explains, and for nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureBuilt, type Target } from '../../scripts/build.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

/** The first column of the table below a heading, of the rows for a browser. */
function explained(heading: string, target: Target): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const browsers = ['both', target === 'chrome' ? 'Chrome' : 'Firefox'];
  return [...section.matchAll(/^\| `([^`]+)` \| (\w+) \|/gm)]
    .filter(([, , browser = '']) => browsers.includes(browser))
    .map(([, name = '']) => name)
    .sort();
}

describe.each<Target>(['chrome', 'firefox'])('the %s manifest', (target) => {
  const manifest = JSON.parse(readFileSync(join(ensureBuilt(target), 'manifest.json'), 'utf8'));

  test('asks at install for what the page explains', () => {
    expect([...manifest.permissions].sort()).toEqual(explained('At install', target));
  });

  test('offers as optional what the page explains', () => {
    const offered = [...manifest.optional_permissions, ...manifest.optional_host_permissions];
    expect(offered.sort()).toEqual(explained('Asked when', target));
  });

  test('names no site, no content script, no resource that a page could see', () => {
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^(host_permissions|content_scripts|web_accessible_resources)$/),
      ]),
    );
  });

  test('stays out of private windows and forbids connections elsewhere', () => {
    expect(manifest.incognito).toBe('not_allowed');
    const policy: string = manifest.content_security_policy.extension_pages;
    for (const directive of [
      "default-src 'none'",
      "connect-src 'self' http://localhost:* http://127.0.0.1:*",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(policy.split('; ')).toContain(directive);
    }
  });

  test('lets no other extension connect', () => {
    expect(manifest.externally_connectable).toEqual(target === 'chrome' ? { ids: [] } : undefined);
  });
});
