/** The context menu's words, and what becomes of a choice: it waits a moment for the form that opens. */
import { i18n } from '#i18n';
import { PICK_FIELDS, textPick } from '../domain/menu-pick';
import { safeUrl } from '../domain/safe-url';
import type { MenuChoice, MenuItem } from '../platform/menus';
import { keepThisSession } from '../platform/session';
import { pickOf } from './taken-pick';

/** Links that lead to one person, so that the menu is not on every link. */
const PROFILE_LINKS = [
  ...['*://*.linkedin.com/in/*', '*://github.com/*', '*://gitlab.com/*', '*://x.com/*'],
  ...['*://bsky.app/profile/*', '*://orcid.org/*', '*://scholar.google.com/citations*'],
  ...['*://www.xing.com/profile/*', '*://www.researchgate.net/profile/*'],
  ...['*://stackoverflow.com/users/*', '*://*/@*', '*://*/people/*', '*://*/speakers/*'],
];

const FIELD_WORDS = {
  name: 'menu.asName',
  headline: 'menu.asHeadline',
  organization: 'menu.asOrganization',
  note: 'menu.asNote',
} as const;

export function menuItems(): MenuItem[] {
  return [
    { id: 'page', on: 'page', title: i18n.t('menu.page') },
    { id: 'link', on: 'link', title: i18n.t('menu.page'), links: PROFILE_LINKS },
    { id: 'selection', on: 'selection', title: i18n.t('menu.selection') },
    ...PICK_FIELDS.map((field) => ({
      id: field,
      on: 'selection' as const,
      under: 'selection',
      title: i18n.t(FIELD_WORDS[field]),
    })),
    // Kith's own button: by the names of the commands that do the same.
    { id: 'today', on: 'action', title: i18n.t('app.today') },
    { id: 'quick-note', on: 'action', title: i18n.t('line.title') },
    { id: 'open-panel', on: 'action', title: i18n.t('panel.beside') },
  ];
}

/** Keeps what was chosen for the form of that tab. */
export async function keepPick({
  id,
  tabId,
  selection,
  link,
  linkText,
}: MenuChoice): Promise<void> {
  const field = PICK_FIELDS.find((one) => one === id);
  const address = id === 'link' ? safeUrl(link) : null;
  const ofLink = address === null ? null : { link: address, text: selection || linkText };
  const pick = field ? textPick(field, selection) : ofLink;
  if (pick) await keepThisSession(pickOf(tabId), { pick, at: Date.now() });
}
