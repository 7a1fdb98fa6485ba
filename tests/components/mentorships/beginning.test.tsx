// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { AfterProposal } from '../../../components/mentorships/AfterProposal';
import { MentorshipsView } from '../../../components/mentorships/MentorshipsView';
import { NewMentorship } from '../../../components/mentorships/NewMentorship';
import { openDraft, writeDraft } from '../../../utils/services/drafts';
import { allMentorships } from '../../../utils/services/mentorship-view';
import { startMentorship } from '../../../utils/services/mentorships';
import { savePerson } from '../../../utils/services/people';
import { aDraft, aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

async function withProposal() {
  const kith = await aKith();
  const { id: personId } = await savePerson(kith, aDraft({ values: { name: 'Mara Okafor' } }));
  const purpose = 'mentorship-proposal';
  const { id } = await openDraft(kith, { personId, purpose, channel: 'email', templateId: null });
  await writeDraft(kith, id, { goal: 'Lead a shift', why: 'You came from retail too' });
  const draft = await kith.db.drafts.get(id);
  if (!draft) throw new Error('no draft');
  return { kith, personId, draft };
}

test('a proposal that went out begins a mentorship as proposed, with what the letter said', async () => {
  const { kith, personId, draft } = await withProposal();
  const sent = await render(
    <AfterProposal draft={draft} name="Mara Okafor" addressOf={(hash) => hash} />,
    kith,
  );
  await sent.until(() => sent.container.querySelector('a') !== null);
  expect(sent.container.querySelector('a')?.getAttribute('href')).toBe(
    `#/mentorships/new?person=${personId}&draft=${draft.id}`,
  );
  await sent.unmount();

  const form = await render(<NewMentorship personId={personId} draftId={draft.id} />, kith);
  await form.until(() => form.container.querySelector('form') !== null);
  expect(form.field('What it is about').value).toBe('Lead a shift');
  await form.click(form.button('Start'));
  await form.until(() => window.location.hash.startsWith('#/mentorships/0'));
  expect(await allMentorships(kith)).toMatchObject([
    { mentorship: { stage: 'proposed', role: 'mentee', admire: 'You came from retail too' } },
  ]);
});

test('a proposal that went out moves on a mentorship that was only thought of', async () => {
  const { kith, personId, draft } = await withProposal();
  await startMentorship(kith, { personId, role: 'mentee', stage: 'exploring' });
  const sent = await render(
    <AfterProposal draft={draft} name="Mara Okafor" addressOf={(hash) => hash} />,
    kith,
  );
  await sent.until(() => sent.container.querySelector('button') !== null);
  await sent.click(sent.button('Mark the mentorship as proposed'));
  await sent.until(() => sent.container.querySelector('a') !== null);
  expect(await allMentorships(kith)).toMatchObject([{ mentorship: { stage: 'proposed' } }]);
});

test('an empty list leads to the first mentorship, a filled one is walked by keys from group to group', async () => {
  const { kith, personId } = await withProposal();
  const screen = await render(<MentorshipsView />, kith);
  await screen.until(() => screen.text().includes('Nobody learns alone.'));
  expect(screen.container.querySelector('a.is-primary')?.getAttribute('href')).toBe(
    '#/mentorships/new',
  );
  await startMentorship(kith, { personId, role: 'mentor', stage: 'active', about: 'second' });
  await startMentorship(kith, { personId, role: 'mentee', stage: 'active', about: 'first' });
  await screen.until(() => screen.text().includes('second'));
  const at = () => document.activeElement?.closest('li')?.textContent;
  await screen.press('j');
  expect(at()).toContain('first');
  await screen.press('j');
  expect(at()).toContain('second');
});
