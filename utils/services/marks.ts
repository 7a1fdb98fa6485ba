/**
 * What the toolbar button says of a page on a site that is switched on: whether its person is kept, and
 * whether something about them is due. From the address alone; the page itself is not read for it.
 */
import { i18n } from '#i18n';
import { linkKey, normaliseLink } from '../capture/text/links';
import { type Kept, keptBy } from '../db/kept-by';
import { DATABASE_NAME, peek } from '../db/peek';
import { pageKey } from '../domain/identity';
import { showMark } from '../platform/mark';
import { findTab, tabsOn } from '../platform/page-access';
import { isSiteOn, sitePatterns } from '../platform/sites';

/** Marks one tab, where its site is switched on. Safe to call for any. */
export async function markTab(tabId: number): Promise<void> {
  const tab = await findTab(tabId);
  if (tab === null || !(await isSiteOn(tab.address))) return;
  const kept = await whoIsAt(tab.address);
  // A tab that has gone on meanwhile shows somebody else, and is marked by itself.
  if ((await findTab(tabId))?.address === tab.address) await mark(tabId, kept);
}

/** Marks every tab on a site that is switched on, for when notes or time have changed what is true. */
export async function markTabs(): Promise<void> {
  const patterns = await sitePatterns();
  if (patterns.length === 0) return;
  const tabs = await tabsOn(patterns);
  await Promise.allSettled(tabs.map(({ id }) => markTab(id)));
}

/** Takes the marks off all tabs: once a site is off, its tabs cannot be told from others. */
export async function clearMarks(): Promise<void> {
  const tabs = await tabsOn();
  await Promise.allSettled(tabs.map(({ id }) => mark(id, null)));
}

/** A database that is not there or cannot be read marks nobody: pages say why. */
async function whoIsAt(address: string): Promise<Kept | null> {
  const link = normaliseLink(address);
  if (link === null) return null;
  const keys = [linkKey(link), pageKey(link)].filter((key) => key !== null);
  const [now, zone] = [Temporal.Now.instant(), Temporal.Now.timeZoneId()];
  return peek(DATABASE_NAME, (db) => keptBy(db, keys, now, zone)).catch(() => null);
}

async function mark(tabId: number, kept: Kept | null): Promise<void> {
  if (kept === null) return showMark(tabId, 'plain', i18n.t('extension.name'));
  const name = kept.person.nickname ?? kept.person.name;
  return kept.isDue
    ? showMark(tabId, 'due', i18n.t('mark.due', { name }))
    : showMark(tabId, 'known', i18n.t('mark.known', { name }));
}
