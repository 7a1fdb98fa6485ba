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

/** Where Outlook's programs and its web page cut an address; other mail programs take more. */
const OUTLOOK_MAX = 2_000;
/** Where Google's servers refuse one. */
const GMAIL_MAX = 8_000;

/** Opens the computer's own mail program. */
export function mailto({ to, subject, text }: Letter): ComposeLink {
  const address = encode(oneLine(to)).replace(/%40/g, '@');
  const headers = query({ subject: oneLine(subject), body: withCrLf(text) });
  return link(`mailto:${address}${headers && `?${headers}`}`, OUTLOOK_MAX);
}

/** Opens Gmail in a tab. */
export function gmailLink({ to, subject, text }: Letter): ComposeLink {
  const fields = { to: oneLine(to), su: oneLine(subject), body: withCrLf(text) };
  return link(`https://mail.google.com/mail/?view=cm&fs=1&${query(fields)}`, GMAIL_MAX);
}

/**
 * Opens Outlook on the web in a tab.
 *
 * @param account - one of work or school has another address than a private one.
 */
export function outlookLink(
  { to, subject, text }: Letter,
  account: 'private' | 'work' = 'private',
): ComposeLink {
  const page =
    account === 'work'
      ? 'https://outlook.office.com/mail/deeplink/compose'
      : 'https://outlook.live.com/mail/0/deeplink/compose';
  const fields = { to: oneLine(to), subject: oneLine(subject), body: withCrLf(text) };
  return link(`${page}?${query(fields)}`, OUTLOOK_MAX);
}

/** Empty fields are left out. */
function query(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&');
}

function link(href: string, most: number): ComposeLink {
  return { href, isLong: href.length > most };
}

/** As `encodeURIComponent`, which throws at half a character, and leaves five signs alone at which mail programs trip. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const withCrLf = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');
