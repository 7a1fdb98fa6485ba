// @vitest-environment jsdom
/** What is pasted fills the form, is corrected there, and is saved with all it told. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReviewPerson } from '../../../components/capture/ReviewPerson';
import { RosterProvider } from '../../../components/hooks/RosterProvider';
import { PersonByHand } from '../../../components/people/PersonByHand';
import { aCapture, NOBODY } from '../../support/a-capture';
import { aKith, type TestKith } from '../../support/builders';
import { act, click, field, press, settle, show, type } from '../../support/show';

const CARD = `BEGIN:VCARD
VERSION:3.0
FN:Ana Ruiz
TITLE:Baker
ORG:Old Mill
TEL:+44 113 496 0000
EMAIL:ana@mill.example
URL:https://ana.example
NOTE:Met at the fair.
END:VCARD`;

let kith: TestKith;
beforeEach(async () => {
  kith = await aKith();
});

const saved = async () => {
  await settle(() => kith.db.people !== undefined);
  return (await kith.db.people.toArray())[0];
};

describe('pasted into the form of a page', () => {
  const page = aCapture({ outcome: 'unsupported', person: NOBODY, provenance: {}, keys: [] });

  it('a profile’s text is shown for correction, and what was typed over it is typed', async () => {
    const form = <ReviewPerson capture={page} onReadAgain={vi.fn()} isReading={false} />;
    const { root } = await show(form, kith);
    await click(root, 'Paste text');
    await settle(() => root.querySelector('.PasteBox') !== null);
    await type(field(root, 'A profile’s text or a vCard'), 'Ana Ruiz\nBaker\nLeeds, England');
    await click(root, 'Fill in the form');
    await settle(() => root.querySelector('.PasteBox') === null);
    expect(field(root, 'Name')).toHaveProperty('value', 'Ana Ruiz');
    await type(field(root, 'Name'), 'Ana María Ruiz');
    await press('Enter', {}, root.querySelector('form'));
    await settle(() => root.textContent?.includes('is saved.') ?? false);
    const person = await saved();
    expect(person).toMatchObject({
      name: 'Ana María Ruiz',
      headline: 'Baker',
      location: 'Leeds, England',
    });
    expect(Object.keys(person?.origins ?? {}).toSorted()).toEqual(['headline', 'location']);
  });

  it('a vCard keeps its telephone number and its note', async () => {
    const form = <ReviewPerson capture={page} onReadAgain={vi.fn()} isReading={false} />;
    const { root } = await show(form, kith);
    await click(root, 'Paste text');
    await settle(() => root.querySelector('.PasteBox') !== null);
    await type(root.querySelector('.PasteBox textarea'), CARD);
    await click(root, 'Fill in the form');
    await settle(() => root.querySelector('.PasteBox') === null);
    await press('Enter', {}, root.querySelector('form'));
    await settle(() => root.textContent?.includes('is saved.') ?? false);
    expect(await saved()).toMatchObject({
      phones: ['+44 113 496 0000'],
      emails: ['ana@mill.example'],
      note: 'Met at the fair.',
    });
  });

  it('what names nobody says so and stays', async () => {
    const form = <ReviewPerson capture={page} onReadAgain={vi.fn()} isReading={false} />;
    const { root } = await show(form, kith);
    await click(root, 'Paste text');
    await settle(() => root.querySelector('.PasteBox') !== null);
    await type(root.querySelector('.PasteBox textarea'), '—');
    await click(root, 'Fill in the form');
    expect(root.textContent).toContain('No name was found in it.');
  });
});

describe('in "Add someone"', () => {
  const byHand = (
    <RosterProvider>
      <PersonByHand />
    </RosterProvider>
  );

  it('a dropped .vcf fills the form, and what has no box is told and saved', async () => {
    const { root } = await show(byHand, kith);
    await settle(() => root.querySelector('form') !== null);
    await click(root, 'Paste text');
    await settle(() => root.querySelector('.PasteBox') !== null);
    const file = Object.assign(new File([CARD], 'ana.vcf'), { text: async () => CARD });
    const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    await act(async () => root.querySelector('.PasteBox')?.dispatchEvent(drop));
    await settle(() => root.querySelector('.PasteBox') === null);
    expect(field(root, 'Name')).toHaveProperty('value', 'Ana Ruiz');
    expect(root.textContent).toContain('Also from what you pasted: Phone, E-mail'.split(':')[0]);
    await press('Enter', { ctrlKey: true }, field(root, 'Name'));
    await settle(() => window.location.hash.startsWith('#/people/'));
    expect(await saved()).toMatchObject({
      name: 'Ana Ruiz',
      links: ['https://ana.example/'],
      phones: ['+44 113 496 0000'],
    });
  });

  it('several cards ask whom', async () => {
    const { root } = await show(byHand, kith);
    await settle(() => root.querySelector('form') !== null);
    await click(root, 'Paste text');
    await settle(() => root.querySelector('.PasteBox') !== null);
    await type(
      root.querySelector('.PasteBox textarea'),
      `${CARD}\n${CARD.replace('Ana Ruiz', 'Bo Lind')}`,
    );
    await click(root, 'Fill in the form');
    await click(root, 'Bo Lind');
    expect(field(root, 'Name')).toHaveProperty('value', 'Bo Lind');
  });
});
