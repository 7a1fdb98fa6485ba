import { expect, test } from 'vitest';
import { type ChosenFile, readChosen, readWith } from '../../../utils/services/import/read-chosen';
import { bytesOf, zipOf } from '../../support/zip';

const aFile = (name: string, content: string | Uint8Array): ChosenFile => {
  const bytes = bytesOf(content);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer };
};
const TABLE = 'Name,E-mail\nAda Abe,ada@mail.example\n';

test('each file is read by itself: one that cannot be read keeps no other out', async () => {
  const { files, problems } = await readChosen([
    aFile('letter.pdf', '%PDF-1.7'),
    aFile('list.csv', TABLE),
    aFile('nothing.csv', ''),
  ]);
  expect(files.map(({ file }) => file.people[0]?.name)).toEqual(['Ada Abe']);
  expect(problems.map(({ problem, file }) => `${file}: ${problem}`)).toEqual([
    'letter.pdf: unreadable',
    'nothing.csv: empty',
  ]);
});

test('a file that has gone since it was chosen says so', async () => {
  const gone = {
    ...aFile('list.csv', TABLE),
    arrayBuffer: () => Promise.reject(new Error('gone')),
  };
  const { problems } = await readChosen([gone]);
  expect(problems.map(({ problem }) => problem)).toEqual(['gone']);
});

test('a file that is too large is not even opened', async () => {
  const large = { ...aFile('list.csv', TABLE), size: 200_000_000 };
  const { problems } = await readChosen([large]);
  expect(problems.map(({ problem }) => problem)).toEqual(['tooBig']);
});

test('of a folder only what may tell of people is read', async () => {
  const { files, passedOver } = await readChosen([
    aFile('LinkedIn/Connections.csv', 'First Name,Last Name,URL,Connected On\nAda,Abe,,\n'),
    aFile('LinkedIn/Profile.csv', 'First Name,Last Name\nMe,Myself\n'),
    aFile('LinkedIn/picture.jpg', 'x'),
  ]);
  expect(files.map(({ file }) => file.name)).toEqual(['LinkedIn/Connections.csv']);
  expect(passedOver).toEqual(['LinkedIn/Profile.csv', 'LinkedIn/picture.jpg']);
});

test('two files of one name are told apart, also when the second comes later and in a zip', async () => {
  const first = await readChosen([aFile('list.csv', TABLE)]);
  const already = first.files.map(({ source }) => source);
  const more = await readChosen(
    [aFile('list.csv', TABLE), aFile('a.zip', zipOf({ b: TABLE }))],
    already,
  );
  expect(more.files.map(({ file }) => file.name)).toEqual(['list.csv (2)', 'a.zip/b']);
});

test('it stops when it is told to', async () => {
  const stopped = new Error('stopped');
  const pause = () => Promise.reject(stopped);
  await expect(readChosen([aFile('list.csv', TABLE)], [], { pause })).rejects.toBe(stopped);
});

test('a table is read again as the user says that its columns are', async () => {
  const [file] = (await readChosen([aFile('list.csv', 'Wer,Wo\nAda Abe,Northside\n')])).files;
  const mapping = { hasHeader: true, columns: ['name' as const, 'organization' as const] };
  const again = file && (await readWith(file, mapping));
  expect(again?.file.people).toMatchObject([{ name: 'Ada Abe', organization: 'Northside' }]);
});
