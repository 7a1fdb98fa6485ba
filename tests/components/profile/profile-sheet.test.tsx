// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { MyProfile } from '../../../components/profile/MyProfile';
import { profileSheet, profileSheetText } from '../../../components/profile/profile-sheet';
import { changePreferences } from '../../../utils/services/preferences';
import { aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(async () => {
  await cleanUp();
  vi.unstubAllGlobals();
});

test('what is filled in is one page; a name alone is none yet', () => {
  expect(profileSheet({ name: 'Sam Rivera', role: 'Technician' })).toBeNull();
  const sheet = profileSheet({
    name: ' Sam Rivera ',
    role: 'Technician',
    location: 'Charlotte',
    strengths: 'Calm on nights',
    gaps: '  ',
    offers: 'Spreadsheets',
  });
  expect(sheet && profileSheetText(sheet)).toBe(
    [
      'Sam Rivera\nTechnician · Charlotte',
      'What I am good at\nCalm on nights',
      'What I can offer\nSpreadsheets',
    ].join('\n\n'),
  );
});

test('it is read and copied in my profile', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { ...navigator, languages: ['en'], clipboard: { writeText } });
  const kith = await aKith();
  await changePreferences(kith, { profile: { gaps: 'Speaking in rounds' } });
  const screen = await render(<MyProfile />, kith);
  await screen.until(() => screen.container.querySelector('article') !== null);
  await screen.click(screen.button('Copy as text'));
  expect(writeText).toHaveBeenCalledWith('What I want to get better at\nSpeaking in rounds');
  await screen.until(() => screen.text().includes('Copied.'));
});
