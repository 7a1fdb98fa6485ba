/**
 * The hosts of the sites with recipes, apart from those: they tell which part of the extractor a page
 * takes before that part is there.
 */

const SCHOLAR =
  'com at be ca ch cl cz de dk es fi fr gr hr hu ie it nl no pl pt ro ru se si sk com.ar com.au com.br com.co com.hk com.mx com.my com.pe com.ph com.pk com.sg com.tr com.tw com.ua com.vn co.id co.il co.in co.jp co.kr co.nz co.th co.uk co.za'
    .split(' ')
    .map((end) => `scholar.google.${end}`);

export const HOSTS = {
  linkedin: ['linkedin.com'],
  github: ['github.com'],
  gitlab: ['gitlab.com'],
  orcid: ['orcid.org'],
  scholar: SCHOLAR,
  stackoverflow: ['stackoverflow.com'],
  bluesky: ['bsky.app'],
  x: ['x.com', 'twitter.com'],
  researchgate: ['researchgate.net'],
  xing: ['xing.com'],
  doximity: ['doximity.com'],
  wellfound: ['wellfound.com', 'angel.co'],
  adplist: ['adplist.org'],
  mentorcruise: ['mentorcruise.com'],
  meetup: ['meetup.com'],
  substack: ['substack.com'],
  sessionize: ['sessionize.com'],
  pretalx: ['pretalx.com'],
  sched: ['sched.com', 'sched.org'],
  peoplegrove: ['peoplegrove.com'],
  handshake: ['joinhandshake.com', 'joinhandshake.co.uk', 'joinhandshake.de'],
  alumni: ['hivebrite.com', 'graduway.com', 'almabase.com', 'almaconnect.com', '360alumni.com'],
} as const satisfies Record<string, readonly string[]>;

/** Sites whose recipes are loaded together. LinkedIn stands alone: it is what most pages are of. */
export type Family = 'linkedin' | 'networks' | 'sites';

/** Where people speak and share code. */
const NETWORKS = [
  ...HOSTS.github,
  ...HOSTS.gitlab,
  ...HOSTS.stackoverflow,
  ...HOSTS.bluesky,
  ...HOSTS.x,
];

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
  if (isOn(address, NETWORKS)) return 'networks';
  return isOn(address, Object.values(HOSTS).flat()) ? 'sites' : null;
}
