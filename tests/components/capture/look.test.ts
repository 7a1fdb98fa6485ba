import { expect, test } from 'vitest';
import { look } from '../../../components/capture/look';
import { savePerson } from '../../../utils/services/people';
import { aCapture } from '../../support/a-capture';
import { aDraft, aKith } from '../../support/builders';
import { soon } from '../../support/soon';

test('a page that is surely somebody’s is learned from, without being waited for', async () => {
  const kith = await aKith();
  const id = 'linkedin-id:ACoAA1' as const;
  const saved = await savePerson(kith, aDraft({}, aCapture({ keys: [id] })));
  const page = aCapture({ keys: [id, 'linkedin:mara-okafor'] });
  await look(
    async () => ({ state: 'ready', kith }),
    Promise.resolve(page),
    async () => false,
  );
  await soon(async () =>
    expect(await kith.db.aliases.get('linkedin:mara-okafor')).toMatchObject({
      personId: saved.id,
    }),
  );
});
