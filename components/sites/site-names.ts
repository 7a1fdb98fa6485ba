/** Sites by the address that is asked for, and as people call them. */

/** Those that Settings offers; any other can be switched on where one is. */
export const OFFERED: readonly { name: string; origin: string }[] = [
  { name: 'LinkedIn', origin: 'https://www.linkedin.com' },
  { name: 'GitHub', origin: 'https://github.com' },
  { name: 'GitLab', origin: 'https://gitlab.com' },
  { name: 'Bluesky', origin: 'https://bsky.app' },
  { name: 'X', origin: 'https://x.com' },
  { name: 'XING', origin: 'https://www.xing.com' },
  { name: 'Google Scholar', origin: 'https://scholar.google.com' },
  { name: 'ORCID', origin: 'https://orcid.org' },
  { name: 'ResearchGate', origin: 'https://www.researchgate.net' },
  { name: 'Stack Overflow', origin: 'https://stackoverflow.com' },
];

/**
 * What of an address can be switched on.
 *
 * @returns `https://www.linkedin.com`; `null` for what is not of the secure web.
 */
export function originOf(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' ? url.origin : null;
}

/** `https://www.linkedin.com` → "LinkedIn", of other sites the host. */
export function siteName(origin: string): string {
  const known = OFFERED.find((site) => site.origin === origin);
  return known?.name ?? origin.replace(/^https:\/\/(www\.)?/, '');
}

/** Whether one of the patterns is for this site alone. */
export function isOn(patterns: readonly string[], origin: string): boolean {
  return patterns.includes(`${origin}/*`);
}
