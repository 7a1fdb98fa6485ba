import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, wordsIn } from '../../utils/domain/line-words';
import { JOINING } from '../../utils/domain/log-text';
import { createNameBook } from '../../utils/domain/name-book';
import { type LogReading, readLogLine } from '../../utils/services/log-line';
import { aRosterRow } from '../support/builders';
import { effortOf } from '../support/effort';

/** A Saturday. */
const today = Temporal.PlainDate.from('2026-11-21');

const rows = [
  'Ana Ruiz',
  'Tomasz Kowalski',
  'Mara Okafor',
  'Will Smith',
  'May Chen',
  'Mark Lee',
  'April Jones',
  'Dr. Li Wei (李伟)',
  'محمد علي',
  'נועה לוי',
  "Siobhán O'Brien",
  'Jean-Luc Martin',
  'Sam Reed',
  'Sam Park',
  'An Nguyen',
  'Zoë',
].map((name, at) =>
  aRosterRow({
    id: `id-${at}`,
    name,
    nickname: name === 'Tomasz Kowalski' ? 'Tomek' : null,
    lastContactAt: name === 'Sam Park' ? '2026-11-10T00:00:00.000Z' : null,
  }),
);
const names = createNameBook(rows);

const read = (line: string) => readLogLine(line, names, today, { language: 'en-GB' });

/** "Ana Ruiz", "Sam Park|Sam Reed" where one is to choose, "Anna?" where nobody is kept. */
function who(reading: LogReading): string {
  return reading.people
    .map(({ candidates, words, isGuess }) =>
      candidates.length === 0 || isGuess
        ? `${words}?`
        : candidates.map(({ name }) => name).join('|'),
    )
    .join(', ');
}

const shape = (reading: LogReading) => ({
  who: who(reading),
  kind: reading.kind ? `${reading.kind.kind} ${reading.kind.direction}` : '',
  day: reading.day ? (reading.day.on ?? '?') : '',
  remind: reading.reminder
    ? [reading.reminder.on ?? '?', reading.reminder.text].filter(Boolean).join(' ')
    : '',
  text: reading.text,
});

/** line, who, kind and direction, day, reminder, text */
type Expected = readonly [string, string, string, string, string, string];

const EVERYDAY: readonly Expected[] = [
  [
    'called Ana yesterday, she will send the form; remind me Friday',
    'Ana Ruiz',
    'call both',
    '2026-11-20',
    '2026-11-27',
    'she will send the form',
  ],
  ['coffee with Ana and Tomasz', 'Ana Ruiz, Tomasz Kowalski', 'coffee both', '', '', ''],
  [
    'Coffee with Ana, Tomasz and Mara on Monday',
    'Ana Ruiz, Tomasz Kowalski, Mara Okafor',
    'coffee both',
    '2026-11-16',
    '',
    '',
  ],
  ['had a coffee with tomek', 'Tomasz Kowalski', 'coffee both', '', '', ''],
  ['met Ana for coffee last week', 'Ana Ruiz', 'coffee both', '2026-11-14', '', 'for coffee'],
  ['phoned mara okafor', 'Mara Okafor', 'call both', '', '', ''],
  ['rang Ana, no answer', 'Ana Ruiz', 'call from-me', '', '', 'no answer'],
  ['Ana called, left a voicemail', 'Ana Ruiz', 'call from-them', '', '', 'left a voicemail'],
  ['zoom with Mara', 'Mara Okafor', 'video-call both', '', '', ''],
  ['zoomed with Mara on 3 November', 'Mara Okafor', 'video-call both', '2026-11-03', '', ''],
  ['met Ana on zoom yesterday', 'Ana Ruiz', 'video-call both', '2026-11-20', '', 'on zoom'],
  ['spoke to Ana on the phone', 'Ana Ruiz', 'call both', '', '', 'on the phone'],
  ['emailed Ana about the form', 'Ana Ruiz', 'email from-me', '', '', 'about the form'],
  ['got a mail from Ana: she is leaving', 'Ana Ruiz', 'email from-them', '', '', 'she is leaving'],
  ['email from Mara', 'Mara Okafor', 'email from-them', '', '', ''],
  ['wrote to Ana', 'Ana Ruiz', 'message from-me', '', '', ''],
  [
    'Ana wrote that the form is late',
    'Ana Ruiz',
    'message from-them',
    '',
    '',
    'that the form is late',
  ],
  ['heard back from Tomasz', 'Tomasz Kowalski', 'message from-them', '', '', ''],
  ['texted Ana the address', 'Ana Ruiz', 'message from-me', '', '', 'the address'],
  ['sent Ana an email on Thursday', 'Ana Ruiz', 'email from-me', '2026-11-19', '', ''],
  ['sent Mara a gift', 'Mara Okafor', 'gift from-me', '', '', ''],
  ['lunch with Ana 2 weeks ago', 'Ana Ruiz', 'meeting both', '2026-11-07', '', ''],
  [
    'saw Ana at the pharmacy conference',
    'Ana Ruiz',
    'meeting both',
    '',
    '',
    'at the pharmacy conference',
  ],
  ['note: Ana likes tea', 'Ana Ruiz', 'note from-me', '', '', 'Ana likes tea'],
  ['yesterday called Ana', 'Ana Ruiz', 'call both', '2026-11-20', '', ''],
  [
    'Yesterday, called Ana. She was kind',
    'Ana Ruiz',
    'call both',
    '2026-11-20',
    '',
    'She was kind',
  ],
  ['called Ana the day before yesterday', 'Ana Ruiz', 'call both', '2026-11-19', '', ''],
  [
    'Ana: called her yesterday, she was kind',
    'Ana Ruiz',
    'call both',
    '2026-11-20',
    '',
    'she was kind',
  ],
  ['called Ana this morning', 'Ana Ruiz', 'call both', '2026-11-21', '', ''],
  ['met Ana on 3 March', 'Ana Ruiz', 'meeting both', '2026-03-03', '', ''],
  ['met Ana 3 December', 'Ana Ruiz', 'meeting both', '2025-12-03', '', ''],
  ['called Ana 20/11', 'Ana Ruiz', 'call both', '2026-11-20', '', ''],
  [
    'Great call with Ana yesterday',
    'Ana Ruiz',
    'call both',
    '2026-11-20',
    '',
    'Great call with Ana',
  ],
  ['met Dr. Li Wei', 'Dr. Li Wei (李伟)', 'meeting both', '', '', ''],
];

const REMINDERS: readonly Expected[] = [
  ['called Ana; follow up in 2 weeks', 'Ana Ruiz', 'call both', '', '2026-12-05', ''],
  ['called Ana and remind me Friday', 'Ana Ruiz', 'call both', '', '2026-11-27', ''],
  [
    'called Ana, remind me to send the form on Friday',
    'Ana Ruiz',
    'call both',
    '',
    '2026-11-27 send the form',
    '',
  ],
  [
    'called Ana, remind me Friday to send the form',
    'Ana Ruiz',
    'call both',
    '',
    '2026-11-27 send the form',
    '',
  ],
  ['remind me to call Ana Friday', 'Ana Ruiz', '', '', '2026-11-27 call Ana', ''],
  ['remind ana fri', 'Ana Ruiz', '', '', '2026-11-27 ana', ''],
  [
    'follow up with Ana in 2 weeks about the form',
    'Ana Ruiz',
    '',
    '',
    '2026-12-05 follow up with Ana about the form',
    '',
  ],
  ['called Ana, remind me nxt wk', 'Ana Ruiz', 'call both', '', '2026-11-28', ''],
  ['called Ana, remind me soon', 'Ana Ruiz', 'call both', '', '? soon', ''],
  [
    'called Ana, she will follow up on the form',
    'Ana Ruiz',
    'call both',
    '',
    '',
    'she will follow up on the form',
  ],
  ['follow-up call with Ana', 'Ana Ruiz', 'call both', '', '', 'follow-up call with Ana'],
  ['followed up with Ana today', 'Ana Ruiz', 'message from-me', '2026-11-21', '', ''],
  [
    'called Ana; remind me Friday; she will send it',
    'Ana Ruiz',
    'call both',
    '',
    '2026-11-27',
    'she will send it',
  ],
  [
    'called Ana about the form; remind me Friday; she was kind',
    'Ana Ruiz',
    'call both',
    '',
    '2026-11-27',
    'about the form; she was kind',
  ],
];

const AWKWARD: readonly Expected[] = [
  [
    'called Will yesterday, he will send it',
    'Will Smith',
    'call both',
    '2026-11-20',
    '',
    'he will send it',
  ],
  ['Will called', 'Will Smith', 'call both', '', '', ''],
  ['Will you write to Ana?', 'Ana Ruiz', '', '', '', 'Will you write to Ana?'],
  ['met May in May', 'May Chen', 'meeting both', '?', '', ''],
  ['met May on 3 May', 'May Chen', 'meeting both', '2026-05-03', '', ''],
  ['coffee with April', 'April Jones', 'coffee both', '', '', ''],
  ['called Mark, I may write to april', 'Mark Lee', 'call both', '', '', 'I may write to april'],
  [
    'called Ana about her interview on Monday',
    'Ana Ruiz',
    'call both',
    '',
    '',
    'about her interview on Monday',
  ],
  [
    'called Ana about the form yesterday',
    'Ana Ruiz',
    'call both',
    '2026-11-20',
    '',
    'about the form',
  ],
  ['called Ana, she starts on 3 March', 'Ana Ruiz', 'call both', '', '', 'she starts on 3 March'],
  ['called Ana tomorrow', 'Ana Ruiz', 'call both', '?', '', ''],
  ['met Ana the other day', 'Ana Ruiz', 'meeting both', '?', '', ''],
  ['sat down with Ana', 'Ana Ruiz', 'meeting both', '', '', ''],
  ['called Sam', 'Sam Park|Sam Reed', 'call both', '', '', ''],
  ['called Sam Reed', 'Sam Reed', 'call both', '', '', ''],
  ['coffee with Anna', 'Anna?', 'coffee both', '', '', ''],
  ['coffee with Beatrix Holm', 'Beatrix Holm?', 'coffee both', '', '', ''],
  ["Ana's manager called", '', 'call both', '', '', "Ana's manager called"],
  ['called Ana about Tomasz', 'Ana Ruiz', 'call both', '', '', 'about Tomasz'],
  ["haven't heard from Ana", 'Ana Ruiz', '', '', '', "haven't heard from Ana"],
  ['called Ana 🎉', 'Ana Ruiz', 'call both', '', '', '🎉'],
  ['called محمد yesterday', 'محمد علي', 'call both', '2026-11-20', '', ''],
  ['wrote to נועה', 'נועה לוי', 'message from-me', '', '', ''],
  ['与李伟喝咖啡', 'Dr. Li Wei (李伟)', '', '', '', '与李伟喝咖啡'],
  ['called siobhan obrien', "Siobhán O'Brien", 'call both', '', '', ''],
  ['met Jean-Luc', 'Jean-Luc Martin', 'meeting both', '', '', ''],
  ['texted Zoe', 'Zoë', 'message from-me', '', '', ''],
  ['ayer llamé a la directora', '', '', '', '', 'ayer llamé a la directora'],
  ['gestern mit Ana telefoniert', 'Ana Ruiz', '', '', '', 'gestern mit Ana telefoniert'],
  ['she is in an office in may', '', '', '', '', 'she is in an office in may'],
  ['called March remind . called', '', 'call both', '?', '?', 'called'],
  ['called Sam Reed in March Ana', 'Sam Reed, Ana Ruiz', 'call both', '?', '', ''],
  ['', '', '', '', '', ''],
  ['   ', '', '', '', '', ''],
  ['😀😀', '', '', '', '', '😀😀'],
  ['<img src=x onerror=alert(1)>', '', '', '', '', '<img src=x onerror=alert(1)>'],
];

describe('readLogLine', () => {
  it.each([...EVERYDAY, ...REMINDERS, ...AWKWARD])(
    'reads %j',
    (line, people, kind, day, remind, text) => {
      expect(shape(read(line))).toEqual({ who: people, kind, day, remind, text });
    },
  );

  it('names who else is spoken of, without taking them', () => {
    const { people, mentioned } = read("called Ana about Tomasz's form, Mara knows Sam");
    expect(people.map(({ words }) => words)).toEqual(['Ana']);
    expect(mentioned.map(({ words }) => words)).toEqual(["Tomasz's", 'Mara', 'Sam']);
  });

  it('takes a person once, however often they are named', () => {
    const { people, mentioned } = read('called Ana. Ana Ruiz was kind, and Ana laughed');
    expect(people.map(({ candidates }) => candidates.map(({ name }) => name))).toEqual([
      ['Ana Ruiz'],
    ]);
    expect(mentioned).toEqual([]);
  });

  it('says which words each part was read from', () => {
    const line = 'called Ana at the day before yesterday; remind me Friday at 3pm';
    const { people, kind, day, reminder } = read(line);
    const words = [people[0]?.at, kind, day?.at, reminder?.at].map(
      (at) => at && line.slice(at.start, at.end),
    );
    expect(words).toEqual(['Ana', 'called', 'the day before yesterday', 'remind me Friday at 3pm']);
    expect(reminder?.time).toBe('15:00');
  });

  it('keeps the hour that was named with the day', () => {
    expect(read('called Ana yesterday at 3pm').day).toMatchObject({
      on: '2026-11-20',
      time: '15:00',
    });
  });

  it('offers whose name is one slip away, and never takes them', () => {
    const [anna] = read('coffee with Anna').people;
    expect(anna).toMatchObject({ isGuess: true });
    expect(anna?.candidates.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  it('gives the words of the reminder back to the text when told that it is none', () => {
    const line = 'called Ana; remind me Friday';
    const { reminder, text } = readLogLine(line, names, today, { noReminder: true });
    expect({ reminder, text }).toEqual({ reminder: null, text: 'remind me Friday' });
  });

  const piece = fc.constantFrom(
    ...'called met coffee with Ana Sam Will will May in may on Monday yesterday tomorrow 3 March wrote'.split(
      ' ',
    ),
    ...'email from to about she sent a note remind me Friday follow up 2 weeks and , ; . : - ? 🎉'.split(
      ' ',
    ),
    ...[
      "Ana's",
      'O’Brien',
      'محمد',
      '李伟',
      '\n',
      '  ',
      '<b>',
      '\u202e',
      "'",
      '"',
      'log',
      'the other day',
    ],
  );
  const lines = fc.oneof(
    fc.array(piece, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.string({ maxLength: 80, unit: 'grapheme' }),
  );

  it('loses no word that was typed: each is in a part, in the text, or only joins the two', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { people, kind, day, reminder, text } = read(line);
        const parts = [...people.map(({ at }) => at), kind, day?.at, reminder?.at];
        const left = wordsIn(text).map(({ folded }) => folded);
        const lost = wordsIn(line)
          .filter((word) => !parts.some((part) => part && isWithin(word, part)))
          .filter(({ folded }) => !JOINING.has(folded) && !left.includes(folded));
        expect(lost).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never says that something happened later than today, nor reminds earlier', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { day, reminder } = read(line);
        return (day?.on ?? '') <= today.toString() && (reminder?.on ?? '9999') >= today.toString();
      }),
      { numRuns: 2_000 },
    );
  });

  it('cuts nothing out of the middle of a sentence', () => {
    const text = 'the day I met Ana with Tomasz about the form on Monday morning, she wrote to me';
    expect(read(text).text).toContain('with Tomasz about the form on Monday morning');
  });

  it('reads among 10,000 people, and a line as long as a page, at the speed of typing', async () => {
    const many = createNameBook(
      Array.from({ length: 10_000 }, (_, at) =>
        aRosterRow({
          id: `p${at}`,
          name: `${at % 2 ? 'Ana' : 'Tomasz'} Surname${at} Of${at % 97}`,
        }),
      ),
    );
    const effort = await effortOf(() => {
      for (let round = 0; round < 20; round++) {
        readLogLine('coffee with Ana and Anka Surname5 yesterday', many, today);
      }
      readLogLine(`called Ana ${'and to with Ana, about; '.repeat(2_000)}`, many, today);
    });
    const { people } = readLogLine('coffee with Ana Surname77', many, today);
    expect(people[0]?.candidates.map(({ name }) => name)).toEqual(['Ana Surname77 Of77']);
    // A hang would take minutes; a slow machine takes seconds.
    expect(effort).toBeLessThan(60_000);
  });
});
