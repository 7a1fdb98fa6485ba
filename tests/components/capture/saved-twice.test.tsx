// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ReviewPerson } from '../../../components/capture/ReviewPerson';
import { aCapture } from '../../support/a-capture';
import { aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';
import { soon } from '../../support/soon';

afterEach(cleanUp);

test('a page without keys, submitted three times at once, makes one person', async () => {
  const kith = await aKith();
  const address = 'https://northside.example/team/mara';
  const capture = aCapture({ keys: [], site: 'northside.example', recipe: null, address });
  const review = <ReviewPerson capture={capture} onReadAgain={() => {}} isReading={false} />;
  const screen = await render(review, kith);
  await screen.until(() => screen.container.querySelector('form') !== null);
  const form = screen.container.querySelector('form');
  for (let at = 0; at < 3; at++) form?.requestSubmit();
  await soon(async () => expect(await kith.db.history.count()).toBe(3));
  expect(await kith.db.people.count()).toBe(1);
});
