/**
 * The hosts of the sites with recipes, apart from those: they tell which part of the extractor a page
 * takes before that part is there.
 */
export const HOSTS = {
  linkedin: ['linkedin.com'],
  github: ['github.com'],
} as const satisfies Record<string, readonly string[]>;

/** Whether an address is of the web and on one of these hosts; subdomains are included. */
export function isOn(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const host = hostname.toLowerCase().replace(/\.$/, '');
  return (
    /^https?:$/.test(protocol) && hosts.some((one) => host === one || host.endsWith(`.${one}`))
  );
}

/** Whether some recipes are for an address's site. */
export function hasRecipes(address: string): boolean {
  return isOn(address, Object.values(HOSTS).flat());
}
