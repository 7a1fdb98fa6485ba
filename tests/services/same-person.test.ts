import { describe, expect, test } from 'vitest';
import { findKnown } from '../../utils/services/known';
import { savePerson } from '../../utils/services/people';
import { confirmSame } from '../../utils/services/same-person';
import { undo } from '../../utils/services/undo';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith } from '../support/builders';

const MAILBOX = 'email:office@northside.example' as const;
const aTeamPage = (path: string) =>
  aCapture({
    recipe: null,
    site: 'northside.example',
    address: `https://northside.example/${path}`,
    keys: [MAILBOX],
  });

describe('the user says that a page is about somebody kept', () => {
  test('and is not asked again, nor is the person saved twice', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aTeamPage('mara')));
    const page = aTeamPage('news/mara');
    expect(await findKnown(kith, page)).toMatchObject({ person: { id }, sure: false });
    await confirmSame(kith, id, page);
    expect(await findKnown(kith, page)).toMatchObject({ person: { id }, sure: true });
    expect((await savePerson(kith, aDraft({}, page))).id).toBe(id);
  });

  test('of that page only: a colleague of the same mailbox stays a question', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aTeamPage('mara')));
    await confirmSame(kith, id, aTeamPage('news/mara'));
    expect(await findKnown(kith, aTeamPage('tomasz'))).toMatchObject({ sure: false });
  });

  test('and can take it back', async () => {
    const kith = await aKith();
    const { id } = await savePerson(kith, aDraft({}, aTeamPage('mara')));
    const { actionId } = await confirmSame(kith, id, aTeamPage('news/mara'));
    await undo(kith, actionId);
    expect(await findKnown(kith, aTeamPage('news/mara'))).toMatchObject({ sure: false });
  });
});
