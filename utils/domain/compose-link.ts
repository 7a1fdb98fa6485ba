/**
 * Links that open a mail program with a message in it. Kith sends nothing: the user looks at it and sends.
 *
 * `mailto:` is RFC 6068: every header value percent-encoded, line breaks as `%0D%0A`. What a name or a text holds
 * cannot add a header, since nothing of it stays unencoded.
 */

export interface Letter {
  /** One address, or empty where none is known: the mail program then asks. */
  to: string;
  subject: string;
  text: string;
}

export interface ComposeLink {
  href: string;
  /** Longer than what programs and browsers are known to take: the text may arrive cut. Offer to copy it instead. */
  isLong: boolean;
}

/** Outlook for Windows and Chrome's protocol handlers cut near 2,000 characters of address. */
const MAILTO_MAX = 2_000;
/** The addresses of web mail are cut by their servers near 8 KB. */
const WEB_MAX = 8_000;

/** Opens the computer's own mail program. */
export function mailto({ to, subject, text }: Letter): ComposeLink {
  const headers = [`subject=${encode(oneLine(subject))}`, `body=${encode(withCrLf(text))}`];
  const address = encode(oneLine(to)).replace(/%40/g, '@');
  return link(`mailto:${address}?${headers.join('&')}`, MAILTO_MAX);
}

/** Opens Gmail in a tab. */
export function gmailLink({ to, subject, text }: Letter): ComposeLink {
  const query = `view=cm&fs=1&to=${encode(oneLine(to))}&su=${encode(oneLine(subject))}&body=${encode(withCrLf(text))}`;
  return link(`https://mail.google.com/mail/?${query}`, WEB_MAX);
}

/** Opens Outlook on the web in a tab, also for accounts of work and school, which it leads on to. */
export function outlookLink({ to, subject, text }: Letter): ComposeLink {
  const query = `to=${encode(oneLine(to))}&subject=${encode(oneLine(subject))}&body=${encode(withCrLf(text))}`;
  return link(`https://outlook.live.com/mail/0/deeplink/compose?${query}`, WEB_MAX);
}

function link(href: string, most: number): ComposeLink {
  return { href, isLong: href.length > most };
}

/** As `encodeURIComponent`, which leaves half characters no way and five signs alone that mail programs trip over. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const withCrLf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
