/** The address bar behind the keyword "kith". */
import { browser } from 'wxt/browser';

export interface AddressOffer {
  /** What stands in the bar once it is chosen. */
  text: string;
  /** What is shown: a name as it is, its markup is made harmless here. */
  words: string;
}

interface AddressBar {
  /** What to offer for the words typed, and what Enter does with them as they are. */
  offer(typed: string): Promise<{ first: string; offers: AddressOffer[] }>;
  /** Enter: on words, or on an offer's text. */
  enter(typed: string): void;
}

/** Registers at once; both are called inside the browser's own time, with nothing to answer. */
export function onAddressBar({ offer, enter }: AddressBar): void {
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void offer(typed).then(({ first, offers }) => {
      browser.omnibox.setDefaultSuggestion({ description: shown(first) });
      suggest(offers.map(({ text, words }) => ({ content: text, description: shown(words) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((typed) => enter(typed));
}

const MARKUP: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Chrome reads descriptions as XML and shows none that are broken; Firefox shows them as they are. */
function shown(words: string): string {
  if (import.meta.env.BROWSER === 'firefox') return words;
  return words.replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? '');
}
