/**
 * What the built manifests say, for both browsers. Every permission here has its reason in
 * docs/permissions.md, and tests/structure/permissions.test.ts holds the two together.
 */
import type { ConfigEnv, UserManifest } from 'wxt';

export const FIREFOX_ID = 'kith@kith-extension.org';

/** What both browsers call the same. */
const PERMISSIONS = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
];

/** A language model on this computer, which the user may name (docs/decisions/writing-help.md). */
const LOOPBACK = ['http://localhost', 'http://127.0.0.1'];

/** Extension pages load their own files only; Trusted Types make a stray HTML sink an error. */
const contentSecurityPolicy = (connections: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${connections.join(' ')}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/**
 * The manifest for one build.
 *
 * @param env - WXT's build environment; only `browser` and `command` are read.
 * @returns the parts WXT does not derive from the entrypoints.
 */
export function manifest(env: Pick<ConfigEnv, 'browser' | 'command'>): UserManifest {
  const connections = LOOPBACK.map((origin) => `${origin}:*`);
  // While it is being worked on, the development server says what to reload.
  if (env.command === 'serve') connections.push('ws://localhost:*');
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [...PERMISSIONS, ...(env.browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: [
      'notifications',
      'downloads',
      ...(env.browser === 'firefox' ? [] : (['offscreen'] as const)),
    ],
    // One at a time is asked for: a site when the user switches it on, this computer when they name a model on it.
    optional_host_permissions: ['https://*/*', ...LOOPBACK.map((origin) => `${origin}/*`)],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy(connections) },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_command_panel__',
      },
      today: {
        suggested_key: { default: 'Alt+Shift+D' },
        description: '__MSG_command_today__',
      },
      'quick-note': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_log__',
      },
    },
    omnibox: { keyword: 'kith' },
    ...(env.browser === 'firefox' ? firefox : chrome),
  };
}

/** Without an empty list every other extension may connect (measured on Chromium 156). */
const chrome: UserManifest = {
  minimum_chrome_version: '144',
  externally_connectable: { ids: [] },
};

/** Firefox offers Kith to no other extension unless a listener is added; 140 is the first ESR with Temporal. */
const firefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
