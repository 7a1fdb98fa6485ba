/** A link out of Kith, to a page a person was read from: http(s) only, with nothing told to the other side. */
import type { ReactNode } from 'react';

/** What is not an http(s) address without credentials in it is shown as text. */
export function ExternalLink({ href, children }: { href: string; children?: ReactNode }) {
  const safe = URL.canParse(href) ? new URL(href) : null;
  const web =
    safe && /^https?:$/u.test(safe.protocol) && safe.username === '' && safe.password === '';
  if (!web) return <bdi>{children ?? href}</bdi>;
  return (
    <a href={safe.href} target="_blank" rel="noreferrer noopener">
      <bdi>{children ?? shown(safe)}</bdi>
    </a>
  );
}

/** The address without what nobody reads: scheme, `www.`, a closing slash. */
function shown(url: URL): string {
  return `${url.host.replace(/^www\./u, '')}${decodeSafely(url.pathname).replace(/\/$/u, '')}`;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
