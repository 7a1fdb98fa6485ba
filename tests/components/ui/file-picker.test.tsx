// @vitest-environment jsdom
/** A file is handed on once it is chosen, and is not even read where it is too long; what breaks in it is said. */
import { expect, test } from 'vitest';
import { TemplateFiles } from '../../../components/templates/TemplateFiles';
import { FilePicker } from '../../../components/ui/FilePicker';
import { aKith } from '../../support/builders';
import { chooseFile, settle, show } from '../../support/show';

test('the text of a file is handed on, and none of one that is too long', async () => {
  const read: (string | null)[] = [];
  const { root } = await show(
    <FilePicker label="Bring in" accept=".json" most={4} onRead={(text) => read.push(text)} />,
    await aKith(),
  );
  await chooseFile(root, 'four');
  await chooseFile(root, 'fives');
  await chooseFile(root, 'four');
  expect(read).toEqual(['four', null, 'four']);
});

test('a file of templates that breaks off says on which line', async () => {
  const { root } = await show(<TemplateFiles hasOwn={false} />, await aKith());
  await chooseFile(root, '{\n"format": "kith-templates",\n"version": oops');
  await settle(() => root.textContent?.includes('This file holds no templates') ?? false);
  expect(root.textContent).toContain('It cannot be read from line 3 on.');
});
