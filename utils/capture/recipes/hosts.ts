/**
 * The hosts of the sites with recipes, apart from those: they tell which part of the extractor a page
 * takes before that part is there.
 */
export const HOSTS = {
  linkedin: ['linkedin.com'],
  github: ['github.com'],
} as const satisfies Record<string, readonly string[]>;

/** Sites whose recipes are loaded together. LinkedIn stands alone: it is what most pages are of. */
export type Family = 'linkedin' | 'sites';

/** Whether an address is of the web and on one of these hosts; subdomains are included. */
export function isOn(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    /^https?:$/.test(protocol) && hosts.some((one) => host === one || host.endsWith(`.${one}`))
  );
}

/** The family of an address's site; null where no recipe is for it. */
export function familyOf(address: string): Family | null {
  if (isOn(address, HOSTS.linkedin)) return 'linkedin';
  return isOn(address, Object.values(HOSTS).flat()) ? 'sites' : null;
}
