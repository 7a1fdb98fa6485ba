/** Whatever files say and whoever is kept: properties of imports over random people who have much in common. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowChoice } from '../../../utils/domain/import-job';
import type { ImportedFile } from '../../../utils/exchange/imported';
import { planImport } from '../../../utils/services/import/plan';
import { runImport } from '../../../utils/services/import/run';
import { undoImport } from '../../../utils/services/import/undo-import';
import type { Kith } from '../../../utils/services/kith';
import { readRoster } from '../../../utils/services/roster';
import {
  anImportedFile,
  anImportedMessage,
  begun,
  imported,
  readAgain,
} from '../../support/an-import';
import { aKith } from '../../support/builders';
import { expectDerivedInStep } from '../../support/derived';

const NAMES = ['Mara Okafor', 'Okafor, Mara', 'Tomasz Nowak', 'Li Wei', 'Ana', '王秀英', ''];
const LINKS = ['mara-okafor', 'Mara-Okafor/?trk=x', 'tomasz', 'li-wei'].map(
  (slug) => `https://www.linkedin.com/in/${slug}`,
);
const some = <T>(...from: T[]) => fc.option(fc.subarray(from), { nil: undefined, freq: 1 });
const maybe = <T>(...from: T[]) => fc.option(fc.constantFrom(...from), { nil: undefined, freq: 1 });

const aRow = fc
  .record({
    name: fc.constantFrom(...NAMES),
    links: some(...LINKS, 'https://mara.example/'),
    emails: some('mara@lab.example', 'office@lab.example'),
    phones: some('+1 704 555 0100', '704-555-0100'),
    organization: maybe('Northside Hospital', 'Northside Hospital, Inc.'),
    headline: maybe('Nurse', 'Chemist'),
    note: maybe('Met in May', 'Met in May\n\nLikes tea'),
    tags: some('alumni', 'lab'),
    uid: maybe('urn:uuid:0d1e', '7'),
  })
  .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)));

const aMessage = fc
  .record({ uid: fc.constantFrom('1', '2', '3'), who: fc.nat(5), from: fc.boolean() })
  .map(({ uid, who, from }) =>
    anImportedMessage({
      uid,
      at: `2026-0${uid}-10T10:00:00Z`,
      direction: from ? 'from-me' : 'from-them',
      with: [{ name: NAMES[who] ?? '', link: LINKS[who] ?? null }],
    }),
  );

const someFiles = fc
  .record({
    own: fc.array(aRow, { maxLength: 6 }),
    site: fc.array(aRow, { maxLength: 4 }),
    messages: fc.array(aMessage, { maxLength: 4 }),
  })
  .map(({ own, site, messages }) => [
    anImportedFile(own as never),
    anImportedFile(site as never, { name: 'Connections.csv', format: 'linkedin-connections' }),
    anImportedFile([], {
      name: 'messages.csv',
      format: 'linkedin-messages',
      interactions: messages,
    }),
  ]);

const rowsIn = (files: readonly ImportedFile[]) => files.flatMap(({ people }) => people);

/** What is kept, without when it was written. */
async function keptIn({ db }: Kith) {
  const rows = await Promise.all([
    db.people.toArray(),
    db.aliases.toArray(),
    db.interactions.toArray(),
    db.reminders.toArray(),
  ]);
  return rows.map((all) =>
    all.flatMap(({ _c, _del, ...row }) => (_del === undefined ? [row] : [])),
  );
}

const RUNS = { numRuns: 40 };

describe('whatever is imported', () => {
  test('twice is once, in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, someFiles, fc.boolean(), async (before, files, met) => {
        const kith = await aKith();
        const order = { addCorrespondents: met };
        await imported(kith, before, order, { lot: 2 });
        const first = await imported(kith, files, order, { lot: 3 });
        const rows = rowsIn(files).length;
        expect(first.made.added + first.made.changed + first.made.left).toBe(rows);
        const kept = await keptIn(kith);
        const again = files.map((file) => ({ ...file, people: file.people.toReversed() }));
        for (const same of [files, again]) {
          const { made, actions } = await imported(kith, same, order, { lot: 2 });
          expect(made).toMatchObject({ added: 0, changed: 0, left: rows, interactions: 0 });
          expect(actions).toEqual([]);
        }
        expect(await keptIn(kith)).toEqual(kept);
        await expectDerivedInStep(kith);
      }),
      RUNS,
    );
  });

  test('stopped after any lot and gone on with, it ends as if it had not been', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, someFiles, async (before, files) => {
        const [whole, parted] = [await aKith(), await aKith()];
        for (const kith of [whole, parted]) await imported(kith, before);
        const order = { addCorrespondents: true, rule: 'replace' } as const;
        const done = await imported(whole, files, order, { lot: 2 });
        const id = await begun(parted, files, order);
        let job = await stoppedOnce(parted, id);
        for (let turn = 0; job.state === 'running' && turn < 30; turn += 1)
          job = await stoppedOnce(parted, id);
        expect(job).toMatchObject({ state: 'done', made: done.made, next: done.next });
        expect(await keptIn(parted)).toEqual(await keptIn(whole));
      }),
      RUNS,
    );
  });

  test('taken back, all is as before; taken back half way too', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, someFiles, async (before, files) => {
        const kith = await aKith();
        await imported(kith, before);
        const kept = await keptIn(kith);
        const { id } = await imported(kith, files, { rule: 'replace' }, { lot: 2 });
        const stop = new AbortController();
        await undoImport(kith, id, { signal: stop.signal, onProgress: () => stop.abort() });
        const { job, left } = await undoImport(kith, id);
        expect(job.state).toBe('undone');
        expect(left).toBe(0);
        expect(await keptIn(kith)).toEqual(kept);
        await expectDerivedInStep(kith);
      }),
      RUNS,
    );
  });

  test('the plan says what becomes of it', async () => {
    await fc.assert(
      fc.asyncProperty(someFiles, someFiles, async (before, files) => {
        const kith = await aKith();
        await imported(kith, before);
        const { rows, counts } = await planImport(kith, files);
        expect(rows).toHaveLength(rowsIn(files).length);
        const { made } = await imported(kith, files, { rule: 'skip' });
        expect(made.added).toBe(counts.new + counts.perhaps);
        const kithRows = await readRoster(kith);
        const known = rows.filter(({ is }) => is === 'known');
        for (const { who } of known) expect(kithRows.map(({ id }) => id)).toContain(who?.id);
      }),
      RUNS,
    );
  });

  test('what the user says of a row is done, and nobody else is touched', async () => {
    const choice = fc.constantFrom<'same' | 'new' | 'skip'>('same', 'new', 'skip');
    await fc.assert(
      fc.asyncProperty(aRow, choice, async (row, said) => {
        fc.pre(row.name !== '');
        const kith = await aKith();
        await imported(kith, [anImportedFile([{ name: 'Somebody Else' }])]);
        const [other] = await kith.db.people.toArray();
        const choices: Record<string, RowChoice> = {
          'people.csv:2': said === 'same' ? { same: other?.id ?? '' } : said,
        };
        const file = anImportedFile([row as never]);
        const { made } = await imported(kith, [file], { choices });
        const people = await readRoster(kith);
        expect(people).toHaveLength(said === 'new' ? 2 : 1);
        const after = await kith.db.people.get(other?.id ?? '');
        if (said !== 'same') expect(after).toEqual(other);
        else expect(after).toMatchObject({ name: 'Somebody Else', emails: row.emails ?? [] });
        expect(made.added).toBe(said === 'new' ? 1 : 0);
        // What was said is remembered: the row is theirs from now on.
        if (said !== 'skip') expect((await imported(kith, [file])).made.added).toBe(0);
      }),
      RUNS,
    );
  });
});

/** Goes on until one lot has been written. */
function stoppedOnce(kith: Kith, id: string) {
  const stop = new AbortController();
  let told = 0;
  const onProgress = () => {
    told += 1;
    if (told === 2) stop.abort();
  };
  return runImport(kith, id, { read: readAgain, lot: 2, signal: stop.signal, onProgress });
}
