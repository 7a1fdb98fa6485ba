import { expect, it } from 'vitest';
import { capturedId } from '../../utils/domain/captured-id';
import { savePerson } from '../../utils/services/people';
import { aCapture } from '../support/a-capture';
import { aDraft, aKith } from '../support/builders';

it('is the id that the person is saved under', async () => {
  const capture = aCapture();
  const { id } = await savePerson(await aKith(), aDraft({}, capture));
  expect(await capturedId(capture)).toBe(id);
});

it('is none where no key is proved', async () => {
  expect(await capturedId(aCapture({ keys: [] }))).toBeNull();
  expect(await capturedId(aCapture({ keys: ['github:mara'] }))).toBeNull();
});
