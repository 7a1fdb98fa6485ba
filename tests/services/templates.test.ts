/** Templates of the user's own: kept, copied, shared, and taken back. */
import { beforeEach, describe, expect, test } from 'vitest';
import { InvalidInputError, RowGoneError } from '../../utils/domain/errors';
import {
  importTemplates,
  templatesAsFile,
  templatesInFile,
} from '../../utils/services/template-files';
import {
  addTemplate,
  copyTemplate,
  editTemplate,
  ownTemplates,
  removeTemplate,
  templateById,
  templatesFor,
} from '../../utils/services/templates';
import { undo } from '../../utils/services/undo';
import { aKith, aTemplateInput, type TestKith } from '../support/builders';

const NOTE = aTemplateInput({ text: 'Hello {{ person.greeting }}' });

let kith: TestKith;
beforeEach(async () => {
  kith = await aKith();
});

const names = async () => (await ownTemplates(kith)).map(({ name }) => name);

describe('one of one’s own', () => {
  test('is offered before those that came with Kith, for its purpose', async () => {
    const { id } = await addTemplate(kith, NOTE);
    const [first, second] = await templatesFor(kith, 'advice');
    expect(first).toMatchObject({ ...NOTE, id, own: true });
    expect(second).toMatchObject({ id: 'kith:advice/warm/short', own: false });
    expect((await templatesFor(kith, 'decline')).every(({ own }) => !own)).toBe(true);
    expect((await templatesFor(kith)).length).toBeGreaterThan(60);
  });

  test('needs a name and a text, of kinds that there are', async () => {
    for (const [field, wrong] of Object.entries({
      name: ' ',
      text: '\n',
      purpose: 'begging',
      channel: 'pigeon',
      tone: 'loud',
      length: 'endless',
      subject: 'x'.repeat(501),
    }))
      await expect(addTemplate(kith, { ...NOTE, [field]: wrong })).rejects.toThrow(
        new InvalidInputError(field),
      );
    expect(await names()).toEqual([]);
  });

  test('is changed, and removed, and each is taken back', async () => {
    const { id } = await addTemplate(kith, NOTE);
    const edit = await editTemplate(kith, id, { name: 'Better' });
    expect(await names()).toEqual(['Better']);
    await undo(kith, edit.actionId);
    expect(await names()).toEqual(['My note']);
    const removal = await removeTemplate(kith, id);
    expect(await templateById(kith, id)).toBeNull();
    await expect(editTemplate(kith, id, { name: 'Ghost' })).rejects.toThrow(RowGoneError);
    await undo(kith, removal.actionId);
    expect(await templateById(kith, id)).toMatchObject({ name: 'My note', own: true });
  });
});

test('a copy of one that came with Kith is one’s own, and says where it is from', async () => {
  const copy = await copyTemplate(kith, 'kith:thank-you/warm/short', 'My thanks');
  expect(await ownTemplates(kith)).toMatchObject([
    {
      id: copy?.id,
      name: 'My thanks',
      purpose: 'thank-you',
      copiedFrom: 'kith:thank-you/warm/short',
    },
  ]);
  expect(await copyTemplate(kith, 'kith:no-such', 'Nothing')).toBeNull();
});

describe('a file', () => {
  test('brings them to another Kith, and twice brings nothing more', async () => {
    await addTemplate(kith, NOTE);
    await addTemplate(kith, { ...NOTE, name: 'Another', text: 'Hi' });
    const text = await templatesAsFile(kith);
    expect(text).not.toContain('019');
    kith = await aKith();
    const { templates } = templatesInFile(text);
    const { actionId } = await importTemplates(kith, templates);
    expect(await names()).toEqual(['Another', 'My note']);
    expect(await importTemplates(kith, templates)).toEqual({ actionId: null, added: 0 });
    await undo(kith, actionId ?? '');
    expect(await names()).toEqual([]);
  });

  test('overwrites nothing: another of the same name stands beside, once', async () => {
    await addTemplate(kith, NOTE);
    const other = { ...NOTE, text: 'Something else' };
    expect(await importTemplates(kith, [NOTE, other, other])).toMatchObject({ added: 1 });
    expect(await importTemplates(kith, [other])).toMatchObject({ added: 0 });
    expect(await names()).toEqual(['My note', 'My note (2)']);
    const long = { ...NOTE, name: 'x'.repeat(120) };
    await importTemplates(kith, [long, { ...long, text: 'Else' }]);
    expect((await names()).every((name) => name.length <= 120)).toBe(true);
  });
});

test('a file of a thousand of one name is read once through, not each against each', async () => {
  const reads = async (many: number) => {
    kith = await aKith();
    let count = 0;
    const inputs = Array.from({ length: many }, (_, at) => ({
      ...NOTE,
      get text() {
        count += 1;
        return `Letter ${at}`;
      },
    }));
    await importTemplates(kith, inputs);
    return count / many;
  };
  expect(await reads(60)).toBe(await reads(20));
});
