/** A backup in which texts that should be days, times, zones or choices say something else: no view breaks by it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everythingText } from '../../../components/export/documents';
import { TABLES } from '../../../utils/db/shapes';
import type { Row } from '../../../utils/domain/row';
import { readBackup } from '../../../utils/exchange/backup/read-backup';
import { restoreBackup } from '../../../utils/services/backup/restore-backup';
import { calendarFile } from '../../../utils/services/calendar';
import { recentlyDeletedThings } from '../../../utils/services/deleted-things';
import { draftView } from '../../../utils/services/draft-view';
import { dueCount } from '../../../utils/services/due-count';
import { readKept } from '../../../utils/services/export/kept';
import { keptAbout } from '../../../utils/services/export/kept-about';
import { foreseeCadence } from '../../../utils/services/foresee-touch';
import { tick } from '../../../utils/services/look';
import { meetingView } from '../../../utils/services/meeting-view';
import { allMentorships } from '../../../utils/services/mentorship-view';
import { updatePerson } from '../../../utils/services/people';
import { personView } from '../../../utils/services/person-view';
import { reminderView } from '../../../utils/services/reminder-view';
import { progressReport } from '../../../utils/services/report';
import { readRoster } from '../../../utils/services/roster';
import { thanksView } from '../../../utils/services/thanks-view';
import { allThings } from '../../../utils/services/things';
import { readTodayView, today } from '../../../utils/services/today';
import { aKith, type TestKith } from '../../support/builders';

const SAMPLE = join(import.meta.dirname, '../../exchange/backup/samples/v1.json');
const file = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { tables: Record<string, Row[]> };

const ODD = ['', 'text', '9999-99-99', '+275760-09-14', '2026-11-22T10:00:00+25:00', 'constructor'];

/** Copies of a table's first row, each with one text that is none of its kind. */
function oddRows([row]: readonly Row[]): Row[] {
  const texts = Object.entries(row ?? {}).filter(
    ([field, value]) =>
      !['id', '_del', 'personId', 'mergedInto'].includes(field) &&
      (typeof value === 'string' || value === null),
  );
  return texts.flatMap(([field]) =>
    ODD.map((value, at) => ({ ...row, [field]: value, id: `${field}-${at}` }) as Row),
  );
}

async function lookAtAll(kith: TestKith): Promise<void> {
  const { db } = kith;
  const moment = { now: kith.now(), zone: kith.zone() };
  await tick(db.backendDB(), moment);
  await dueCount(kith);
  await today(kith);
  await readTodayView(kith);
  await thanksView(kith);
  await allThings(kith);
  await recentlyDeletedThings(kith);
  await foreseeCadence(kith, 'tie:weak', 30);
  await allMentorships(kith);
  for (const { id } of await readRoster(kith)) {
    await personView(kith, id);
    await updatePerson(kith, id, { note: 'Looked at' });
  }
  for (const { id } of file.tables.people ?? []) await keptAbout(kith, id);
  for (const { id } of await db.meetings.toArray()) await meetingView(kith, id);
  for (const { id } of await db.reminders.toArray()) await reminderView(kith, id);
  for (const { id } of await db.drafts.toArray()) await draftView(kith, id);
  for (const { id } of await db.mentorships.toArray())
    await progressReport(kith, id, 'month', true);
  await calendarFile(kith, 'all', { todos: true, confidential: true, meetingAlarm: 10 });
  await everythingText(await readKept(kith), moment, {});
}

test.each(TABLES)('%s: everything can be looked at and taken out', async (table) => {
  const rows = file.tables[table] ?? [];
  const odd = table === 'preferences' ? [] : oddRows(rows);
  const tables = { ...file.tables, [table]: [...rows, ...odd] };
  const counts = Object.fromEntries(
    Object.entries(tables).map(([name, all]) => [name, all.length]),
  );
  const backup = await readBackup(new Blob([JSON.stringify({ ...file, counts, tables })]));
  const kith = await aKith();
  await restoreBackup(kith, backup);
  await lookAtAll(kith);
  expect(await kith.db.table(table).count()).toBeGreaterThanOrEqual(rows.length);
  kith.db.close();
});
