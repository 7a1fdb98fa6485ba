/** LinkedIn's messages and invitations: who is the user, who wrote to whom, and what is no message at all. */
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../utils/exchange/csv/read-csv';

const read = (text: string) => readCsv('messages.csv', new TextEncoder().encode(text));
const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const ana = { name: 'Ana Ruiz', link: profile('ana-ruiz') };
const bo = { name: 'Bo Chen', link: profile('bo-chen') };

const NEW =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
const me = `Mara Okafor,${profile('mara-okafor')}`;

test('the user is who takes part in all conversations; what they wrote is from them', async () => {
  const { format, people, interactions, warnings } = await read(
    [
      NEW,
      `c1,,Ana Ruiz,${ana.link},${me},2024-03-15 09:30:00 UTC,,Hello,INBOX,,No,No`,
      `c1,,${me},Ana Ruiz,${ana.link},2024-03-15 10:00:00 UTC,Re: Hello,"Sounds good,\nTuesday?",INBOX,,No,No`,
      `c2,,${me},Bo Chen,${bo.link},2024-03-16 10:00:00 UTC,,Hi Bo,INBOX,,No,No`,
    ].join('\n'),
  );
  expect({ format, people, warnings }).toEqual({
    format: 'linkedin-messages',
    people: [],
    warnings: [],
  });
  const kind = 'message';
  expect(interactions).toEqual([
    {
      ...{ line: 2, kind, direction: 'from-them', at: '2024-03-15T09:30:00Z', text: 'Hello' },
      with: [ana],
      uid: 'linkedin-messages:c1:2024-03-15T09:30:00Z:linkedin.com/in/ana-ruiz',
    },
    {
      ...{ line: 3, kind, direction: 'from-me', at: '2024-03-15T10:00:00Z', with: [ana] },
      text: 'Re: Hello\n\nSounds good,\nTuesday?',
      uid: 'linkedin-messages:c1:2024-03-15T10:00:00Z:linkedin.com/in/mara-okafor',
    },
    {
      ...{ line: 5, kind, direction: 'from-me', at: '2024-03-16T10:00:00Z', text: 'Hi Bo' },
      with: [bo],
      uid: 'linkedin-messages:c2:2024-03-16T10:00:00Z:linkedin.com/in/mara-okafor',
    },
  ]);
});

test('an old file without addresses: people are told by name, and a folder says what was sent', async () => {
  const { interactions } = await read(
    'From,To,Date,Subject,Content,Folder\nMara Okafor,Ana Ruiz,"1/15/18, 3:45 PM",,Hello,SENT\nAna Ruiz,Mara Okafor,"1/16/18, 9:05 AM",,Hi,INBOX',
  );
  expect(interactions.map(({ direction, at, with: [other] }) => [direction, at, other])).toEqual([
    ['from-me', '2018-01-15T15:45:00Z', { name: 'Ana Ruiz', link: null }],
    ['from-them', '2018-01-16T09:05:00Z', { name: 'Ana Ruiz', link: null }],
  ]);
});

test('a message to several is with all of them; of what one wrote to several, only the writer', async () => {
  const both = `"Ana Ruiz, PhD,Bo Chen","${ana.link},${bo.link}"`;
  const { interactions } = await read(
    [
      NEW,
      `c1,,${me},${both},2024-03-15 09:30:00 UTC,,All,INBOX,,No,No`,
      `c1,,Bo Chen,${bo.link},"Mara Okafor,Ana Ruiz","${profile('mara-okafor')},${ana.link}",2024-03-15 10:30:00 UTC,,Yes,INBOX,,No,No`,
      `c2,,Bo Chen,${bo.link},${me},2024-03-17 09:30:00 UTC,,One,INBOX,,No,No`,
      `c3,,Ana Ruiz,${ana.link},${me},2024-03-18 09:30:00 UTC,,One,INBOX,,No,No`,
    ].join('\n'),
  );
  expect(interactions.map(({ with: others }) => others.map(({ link }) => link))).toEqual([
    [ana.link, bo.link],
    [bo.link],
    [bo.link],
    [ana.link],
  ]);
});

test('drafts and advertisements are none, and whoever has no account is nobody', async () => {
  const { interactions, warnings } = await read(
    [
      NEW,
      `c1,,${me},Ana Ruiz,${ana.link},2024-03-15 09:30:00 UTC,,Half,INBOX,,Yes,No`,
      `c2,Sponsored Conversation,Shop,,${me},2024-03-15 09:30:00 UTC,,Buy,INBOX,,No,No`,
      `c3,,Shop,,${me},2024-03-15 09:30:00 UTC,,"<p class=""spinmail-quill-editor__spin-break"">Buy</p>",INBOX,,No,No`,
      `c4,,LinkedIn Member,,${me},2024-03-15 09:30:00 UTC,,Hi,INBOX,,No,No`,
      `c5,,Bo Chen,${bo.link},${me},2024-03-18 09:30:00 UTC,,Real,INBOX,,No,No`,
    ].join('\n'),
  );
  expect(interactions.map(({ text }) => text)).toEqual(['Real']);
  expect(warnings).toEqual([{ line: 5, reason: 'nobody' }]);
});

test('escaped letters and the editor’s tags become words; what somebody typed stays', async () => {
  const { interactions } = await read(
    `${NEW}\nc1,,Ana Ruiz,,${me},2024-03-15 09:30:00 UTC,,"<p>I &lt;3 R&amp;D</p><p>It&#39;s <b>fun</b> <3 &lt;script&gt;</p>",INBOX,,No,No`,
  );
  expect(interactions[0]?.text).toBe("I <3 R&D\nIt's fun <3 <script>");
});

test('two messages of one second keep ids of their own, the same in a later file', async () => {
  const file = [1, 2].map((n) => `c1,,Ana Ruiz,,${me},2024-03-15 09:30:00 UTC,,${n},INBOX,,No,No`);
  const ids = async (text: string) => (await read(text)).interactions.map(({ uid }) => uid);
  const first = await ids([NEW, ...file].join('\n'));
  expect(new Set(first).size).toBe(2);
  expect(await ids([NEW.toLowerCase(), ...file].join('\n'))).toEqual(first);
});

describe('invitations', () => {
  const header = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
  test('go the way they say, with or without words', async () => {
    const { format, interactions } = await read(
      `${header}\nMara Okafor,Ana Ruiz,"1/15/24, 3:45 PM",Hi Ana,OUTGOING,${profile('mara-okafor')},${ana.link}\nBo Chen,Mara Okafor,"2/20/24, 12:05 AM",,INCOMING,${bo.link},${profile('mara-okafor')}`,
    );
    expect(format).toBe('linkedin-invitations');
    expect(interactions).toMatchObject([
      { direction: 'from-me', at: '2024-01-15T15:45:00Z', text: 'Hi Ana', with: [ana] },
      { direction: 'from-them', at: '2024-02-20T00:05:00Z', text: '', with: [bo] },
    ]);
  });

  test('of old files have no addresses', async () => {
    const { interactions } = await read(
      'From,To,Sent At,Message,Direction\nMara Okafor,Ana Ruiz,"1/15/18, 3:45 PM",,OUTGOING',
    );
    expect(interactions).toMatchObject([
      { direction: 'from-me', with: [{ name: 'Ana Ruiz', link: null }] },
    ]);
  });
});
