import { describe, expect, it } from 'vitest';
import type { FieldOrigin } from '../../utils/domain/capture-result';
import { offeredName } from '../../utils/domain/offered-name';
import { emptyReview, isReview, isTouched, shown, withChoices } from '../../utils/domain/review';
import { draftOf as draftOrNone } from '../../utils/domain/review-draft';
import { captureOfRow } from '../../utils/domain/row-capture';
import { aCapture, aRow, NOBODY, SURE } from '../support/a-capture';

const review = emptyReview('in 1 week');

/** Of a review with a name. */
function draftOf(...given: Parameters<typeof draftOrNone>) {
  const draft = draftOrNone(...given);
  if (!draft) throw new Error('There is no name.');
  return draft;
}

describe('draftOf', () => {
  it('saves what was read, all of it, when nothing was touched', () => {
    const capture = aCapture({ person: { emails: ['mara@example.org'] } });
    const draft = draftOf(capture, review, '2026-11-28');
    expect(draft.values).toMatchObject(capture.person);
    expect(draft.capture).toBe(capture);
    expect(draft.typed).toEqual([]);
    expect(draft.status).toBe('saved');
    expect(draft.reminder).toMatchObject({ kind: 'follow-up', on: '2026-11-28', time: null });
  });

  it('marks a field as typed only when its value is another than the one read', () => {
    const typed = { headline: 'Pharmacist', location: ' Charlotte ', organization: '' };
    const draft = draftOf(aCapture(), { ...review, typed }, null);
    expect(draft.values).toMatchObject({ headline: 'Pharmacist', organization: null });
    expect(draft.values.location).toBe('Charlotte');
    expect(draft.typed).toEqual(['headline', 'organization']);
  });

  it.each(['', '   '])('is nothing while the name is %j', (name) => {
    expect(draftOrNone(aCapture(), { ...review, typed: { name } }, null)).toBeNull();
  });

  it('carries note, relationship, how we met and tags, and leaves out what was not said', () => {
    const said = draftOf(
      aCapture(),
      {
        ...review,
        note: ' Knows IV rooms ',
        relationship: 'hoped-mentor',
        howWeMet: 'alumni',
        tags: ['a'],
      },
      null,
    );
    expect(said.values).toMatchObject({
      note: 'Knows IV rooms',
      relationships: ['hoped-mentor'],
      howWeMet: 'alumni',
      tags: ['a'],
    });
    const silent = draftOf(aCapture(), review, null);
    expect(silent.values).toMatchObject({
      note: null,
      relationships: [],
      howWeMet: null,
      tags: [],
    });
    expect(silent.reminder).toBeNull();
  });
});

describe('offeredName', () => {
  const offered = (changes: Parameters<typeof aCapture>[0]) =>
    offeredName(aCapture({ person: NOBODY, provenance: {}, ...changes }));

  it('offers nothing where the page has a name', () => {
    expect(offeredName(aCapture())).toBeNull();
  });

  it('offers the words of the address on a sign-in wall, whose title is the site’s own', () => {
    const address = 'https://www.linkedin.com/in/ana-ruiz-7b41a2/';
    expect(offered({ outcome: 'wall', title: 'Sign Up | LinkedIn', address })).toBe('Ana Ruiz');
  });

  it('offers the title of a page it knows nothing about', () => {
    expect(offered({ outcome: 'unsupported', title: 'Our pharmacists' })).toBe('Our pharmacists');
  });

  it.each([
    'https://example.org/%E0%A4%A',
    'https://example.org/p?id=3',
    'https://www.linkedin.com/login',
    'https://example.org/',
  ])('has nothing to offer on a wall at %s', (address) => {
    expect(offered({ outcome: 'wall', address })).toBeNull();
  });
});

describe('withChoices', () => {
  const meta: FieldOrigin = { layer: 'title', basis: 'opengraph', confidence: 'medium' };
  const capture = aCapture({
    alternatives: [{ field: 'headline', value: 'Pharmacy Lead', origin: meta }],
  });

  it('puts the chosen value in place with its own origin, and offers the other back', () => {
    const chosen = withChoices(capture, { headline: 'Pharmacy Lead' });
    expect(chosen.person.headline).toBe('Pharmacy Lead');
    expect(chosen.provenance.headline).toEqual(meta);
    expect(chosen.alternatives).toEqual([
      { field: 'headline', value: 'Lead Pharmacy Technician', origin: SURE },
    ]);
    expect(draftOf(chosen, review, null).typed).toEqual([]);
  });

  it('ignores a choice that this page does not offer', () => {
    expect(withChoices(capture, { headline: 'From an older reading' })).toEqual(capture);
  });
});

describe('a review', () => {
  it('shows what was typed before what was read', () => {
    expect(shown(aCapture(), review, 'name')).toBe('Mara Okafor');
    expect(shown(aCapture(), { ...review, typed: { name: 'Mara' } }, 'name')).toBe('Mara');
    expect(shown(aCapture({ person: { pronouns: null } }), review, 'pronouns')).toBe('');
  });

  it('knows whether the user did anything', () => {
    expect(isTouched(emptyReview('in 1 week'), review)).toBe(false);
    expect(isTouched({ ...review, note: 'x' }, review)).toBe(true);
  });
});

describe('captureOfRow', () => {
  const row = aRow({ headline: 'Pharmacy Informatics' });

  it('takes only what the card says, under the address it leads to', () => {
    const one = captureOfRow(aCapture({ outcome: 'list', person: NOBODY, rows: [row] }), row);
    expect(one).toMatchObject({ outcome: 'ok', address: row.url, keys: [], rows: [] });
    expect(one.person).toMatchObject({ name: 'Ana Ruiz', headline: row.headline, location: null });
    expect(Object.keys(one.provenance)).toEqual(['name', 'headline', 'links']);
  });

  it('has the key of their own address, so that they are found again', () => {
    const url = 'https://www.linkedin.com/in/ana-ruiz/';
    const list = aCapture({ outcome: 'list', keys: ['linkedin:the-viewer'] });
    expect(captureOfRow(list, { ...row, url, key: 'linkedin:ana-ruiz' }).keys).toEqual([
      'linkedin:ana-ruiz',
    ]);
  });

  it('keeps the address of the list for someone without one', () => {
    const list = aCapture({ outcome: 'list' });
    expect(captureOfRow(list, { ...row, url: null }).address).toBe(list.address);
  });
});

describe('isReview', () => {
  it('accepts what was kept and nothing else', () => {
    expect(isReview(JSON.parse(JSON.stringify(review)))).toBe(true);
    for (const other of [
      null,
      undefined,
      'text',
      {},
      { ...review, tags: 'a' },
      { ...review, typed: null },
      { ...review, typed: ['Mara'] },
      { ...review, typed: { name: 7 } },
      { ...review, chosen: { headline: null } },
      { ...review, tags: ['alumni', 7] },
      { ...review, status: 'ghosted' },
      { ...review, relationship: 'foe' },
      { ...review, howWeMet: 'constructor' },
    ])
      expect(isReview(other)).toBe(false);
  });
});
