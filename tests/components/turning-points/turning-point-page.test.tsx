// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { TurningPointPage } from '../../../components/turning-points/TurningPointPage';
import { addItem } from '../../../utils/services/items';
import { aKith } from '../../support/builders';
import { cleanUp, render } from '../../support/render';

afterEach(cleanUp);

test('a setback with nothing said yet is filled in part by part, and leads back to the others', async () => {
  const kith = await aKith();
  const { id } = await addItem(kith, 'turningPoints', { title: 'Somebody else leads now' });
  const screen = await render(<TurningPointPage id={id} />, kith);
  await screen.until(() => screen.text().includes('Somebody else leads now'));
  expect(screen.container.querySelector('a[href="#/turning-points"]')).not.toBeNull();
  const options = 'What there is to choose from';
  await screen.click(screen.button('Write down the options'));
  await screen.until(() => screen.container.querySelector('textarea') !== null);
  await screen.type(options, 'Stay and learn; apply elsewhere');
  await screen.click(screen.button('Save'));
  await screen.until(() => screen.text().includes('Stay and learn; apply elsewhere'));
  await screen.until(() => document.activeElement?.textContent === 'Change the options');
  expect(await kith.db.turningPoints.get(id)).toMatchObject({
    options: 'Stay and learn; apply elsewhere',
    title: 'Somebody else leads now',
  });
});
