import { Budget } from '../../utils/capture/budget';
import type { Page } from '../../utils/capture/page';
import { clockOfWork } from './extract-whole';

/** A page for the layers, as if it had been captured at an address. Needs the jsdom environment. */
export function aPage(html: string, address = 'https://people.example/ada'): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { address, document, title: document.title, budget: aBudget() };
}

/** Enough for any test's page, and not without end. */
export function aBudget(): Budget {
  return new Budget(clockOfWork());
}
