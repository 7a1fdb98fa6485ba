/** While Kith is being worked on its pages hear from the development server; nothing of that is ever built. */
import { expect, test } from 'vitest';
import { manifest } from '../../utils/platform/manifest';

const policy = (command: 'build' | 'serve') =>
  String(manifest({ browser: 'chrome', command }).content_security_policy?.extension_pages);

test('lets the development server say what to reload, and only it', () => {
  expect(policy('serve').replace(' ws://localhost:*', '')).toBe(policy('build'));
  expect(policy('serve')).not.toBe(policy('build'));
});
