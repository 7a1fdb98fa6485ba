/** A profile's address from what programs write of it: the address itself, or on which site somebody has which name. */
import { typedLink } from '../domain/safe-url';

interface Site {
  /** What stands before a name. */
  at: string;
  /** What a name there is made of. */
  name: RegExp;
}

const SITES: Record<string, Site> = {
  linkedin: { at: 'https://www.linkedin.com/in/', name: /^[\p{L}\p{M}\p{N}%_-]+$/u },
  github: { at: 'https://github.com/', name: /^[\w-]+$/ },
  twitter: { at: 'https://x.com/', name: /^\w+$/ },
  facebook: { at: 'https://www.facebook.com/', name: /^[\w.]+$/ },
  instagram: { at: 'https://www.instagram.com/', name: /^[\w.]+$/ },
};

/**
 * @param text - in one line.
 * @param about - words that may name the site, in any case: a parameter's, or a column's title.
 * @returns null where it leads nowhere on the web.
 */
export function profileLink(text: string, about: readonly string[]): string | null {
  const words = about.flatMap((one) => one.toLowerCase().match(/[a-z]+/g) ?? []);
  const site = words.map((word) => SITES[word]).find(Boolean);
  const name = text.trim().replace(/^x-apple:|^@/i, '');
  return typedLink(site?.name.test(name) ? site.at + name : text);
}
