import type { Page } from '../../utils/capture/page';

/** A page for the layers, as if it had been captured at an address. Needs the jsdom environment. */
export function aPage(html: string, address = 'https://people.example/ada'): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { address, document, title: document.title };
}
