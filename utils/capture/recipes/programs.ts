/**
 * Programs that run many sites of many names, told by what each puts on its pages. Apart from their
 * recipes, as hosts are: it takes this to know that those are needed.
 */
import type { Family } from './hosts';

const MARKS = {
  mastodon: '#mastodon, .public-account-header, .account__header__tabs__name',
  gitlab: 'body[data-page="users:show"], meta[property="og:site_name"][content="GitLab"]',
  pretalx:
    'meta[name="generator"][content*="pretalx" i], link[href*="/static/agenda/css/"], a[href^="https://pretalx.com"]',
  sessionize: '.sz-speaker[data-speakerid], .sessionize-wrapper .sz-speaker',
} as const;

export type Program = keyof typeof MARKS;

/** The family that its recipe is of. */
export function familyOfProgram(program: Program): Family {
  return program === 'mastodon' || program === 'gitlab' ? 'networks' : 'sites';
}

/** The program that made a page, as the page itself shows. */
export function programOf(document: Document): Program | null {
  const programs = Object.keys(MARKS) as Program[];
  return programs.find((program) => document.querySelector(MARKS[program]) !== null) ?? null;
}
