import { expect, test } from 'vitest';
import { rowId } from '../../utils/domain/picks';
import { aRow } from '../support/a-capture';

test('a tick is of one row, also where only an e-mail address tells namesakes apart', () => {
  const rows = [
    aRow({ url: 'https://x.example/1', key: 'linkedin:ana', emails: ['ana@x.example'] }),
    aRow({ url: 'https://x.example/2', emails: ['ana@x.example'] }),
    aRow({ url: null, emails: ['ana@x.example'] }),
    aRow({ url: null, emails: ['a.ruiz@x.example'] }),
    aRow({ url: null }),
    aRow({ url: null, name: 'Ben' }),
  ];
  expect(new Set(rows.map(rowId)).size).toBe(rows.length);
});
