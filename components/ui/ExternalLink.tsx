/** A link out of Kith, to a page a person was read from: http(s) only, with nothing told to the other side. */
import type { ReactNode } from 'react';
import { safeUrl } from '../../utils/domain/safe-url';

/** What is not an http(s) address without credentials in it is shown as text. */
export function ExternalLink({ href, children }: { href: string; children?: ReactNode }) {
  const safe = safeUrl(href);
  if (safe === null) return <bdi>{children ?? href}</bdi>;
  return (
    <a href={safe} target="_blank" rel="noreferrer noopener">
      <bdi>{children ?? shown(new URL(safe))}</bdi>
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
