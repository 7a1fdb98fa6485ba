/** The browser's own API, for functions that tests run inside extension pages and workers. */
declare const chrome: typeof import('wxt/browser').browser;
declare const browser: typeof import('wxt/browser').browser;
