/** The older profile page inside the newer shell, in a frame of the same origin. */
import { expect, test } from 'vitest';
import { captureDocument, openPage, readInventedPage } from '../support/saved-page';

const EMBER = readInventedPage('tests/capture/pages/linkedin-ember/complete.html');
const SHELL =
  '<title>Maria Lopez | LinkedIn</title><header><nav>Me</nav></header><div data-sdui-component="page"><main id="workspace"><iframe data-testid="interop"></iframe></main></div>';

test('a profile in a frame is read as if it stood in the page', () => {
  const document = openPage(SHELL, EMBER.address);
  const inner = document.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('jsdom gave the frame no document');
  inner.body.append(...openPage(EMBER.html, EMBER.address).body.childNodes);
  const result = captureDocument(document);
  expect(result).toMatchObject({
    outcome: 'ok',
    recipe: expect.stringMatching(/^linkedin-profile-ember@/),
  });
  expect(result.person).toMatchObject({ name: 'Maria Lopez', organization: 'Example Health' });
  expect(result.person.positions).toHaveLength(4);
});

test('a frame that is still empty is not ready', () => {
  expect(captureDocument(openPage(SHELL, EMBER.address)).outcome).toBe('not-ready');
});
