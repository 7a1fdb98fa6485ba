/** A mentee's year: who is in it, what is talked of, agreed and done, and a plain ledger of what is still open. */
import type { ItemInput, ItemTable } from '../../utils/domain/items/items';
import type { Given, Gives } from './verbs.ts';
import type { YearVerbs } from './year-driver.ts';

/** The name of everyone in it, by what they are. */
export const CAST = {
  career: 'Mara Okafor',
  peer: 'Ana Ruiz',
  life: 'Samuel Berg',
  mentee: 'Tariq Aziz',
  engineer: 'Li Wei',
  educator: 'Grace Mwangi',
  manager: 'Joana Prins',
} as const;
export type Part = keyof typeof CAST;

export const BERLIN = 'Europe/Berlin';

/** Meetings by day; the first is prepared, held and thanked for on screen. */
export const MEETINGS: readonly { on: string; part: Part }[] = [
  { on: '2027-01-18', part: 'career' },
  { on: '2027-02-03', part: 'peer' },
  { on: '2027-02-15', part: 'career' },
  { on: '2027-03-08', part: 'life' },
  { on: '2027-03-15', part: 'career' },
  { on: '2027-04-07', part: 'peer' },
  { on: '2027-04-19', part: 'career' },
  { on: '2027-05-05', part: 'mentee' },
  { on: '2027-05-17', part: 'career' },
  { on: '2027-06-09', part: 'peer' },
  { on: '2027-08-16', part: 'life' },
  { on: '2027-09-13', part: 'career' },
  { on: '2027-10-06', part: 'mentee' },
  { on: '2027-11-15', part: 'career' },
];

/** Favours by day: what others did for me, and what I pass on. One more is written down on screen. */
const FAVOURS: readonly { on: string; part: Part; favour: Partial<ItemInput<'favours'>> }[] = [
  {
    on: '2027-03-01',
    part: 'educator',
    favour: { kind: 'opportunity', what: 'A day in her lab' },
  },
  { on: '2027-03-20', part: 'peer', favour: { kind: 'feedback' } },
  { on: '2027-03-20', part: 'peer', favour: { kind: 'resource' } },
  { on: '2027-03-22', part: 'manager', favour: { kind: 'referral', to: 'Northside Hospital' } },
  { on: '2027-05-20', part: 'career', favour: { kind: 'mock-interview' } },
  { on: '2027-05-20', part: 'engineer', favour: { kind: 'advice' } },
  { on: '2027-05-25', part: 'engineer', favour: { kind: 'time' } },
  {
    on: '2027-08-16',
    part: 'life',
    favour: { kind: 'time', what: 'Heard me out', confidential: true },
  },
  { on: '2027-10-06', part: 'mentee', favour: { kind: 'mock-interview', direction: 'given' } },
  { on: '2027-10-20', part: 'peer', favour: { kind: 'feedback', direction: 'given' } },
];

/** What a browser with a clock does for the year, whichever it is. */
export interface Doing {
  run<N extends keyof YearVerbs & string>(
    verb: N,
    ...given: Given<YearVerbs, N>
  ): Promise<Gives<YearVerbs, N>>;
}

export class Year {
  readonly #browser: Doing;
  readonly #ids = new Map<Part, string>();
  /** What is still to do, by its words, with its row's id. */
  readonly open = new Map<string, string>();

  constructor(browser: Doing) {
    this.#browser = browser;
  }

  /** Everyone is saved. */
  async meetAll(): Promise<void> {
    const parts = Object.keys(CAST) as Part[];
    const ids = await this.#browser.run(
      'meet',
      parts.map((part) => CAST[part]),
    );
    parts.forEach((part, at) => {
      this.#ids.set(part, ids[at] ?? '');
    });
  }

  /** Somebody's id. */
  id(part: Part): string {
    const id = this.#ids.get(part);
    if (id === undefined) throw new Error(`${part} has not been saved.`);
    return id;
  }

  /** Adds an item through the services. @returns its id. */
  async add<T extends ItemTable>(table: T, given: Partial<ItemInput<T>>): Promise<string> {
    return (await this.#browser.run('addItem', table, given)).id;
  }

  /** Something is promised. */
  async agree(part: Part, text: string, dueOn: string, meetingId: string | null): Promise<void> {
    const given = { personId: this.id(part), text, dueOn, meetingId };
    this.open.set(text, await this.add('actionItems', given));
  }

  /** What was promised is done, or dropped. */
  async settle(text: string, state: 'done' | 'dropped' = 'done'): Promise<void> {
    const id = this.open.get(text);
    if (id === undefined) throw new Error(`Nobody promised “${text}”.`);
    await this.#browser.run('settleAction', id, state);
    this.open.delete(text);
  }

  /** A meeting is planned for ten in the morning. @returns its id. */
  async plan(part: Part, on: string): Promise<string> {
    const input = {
      personIds: [this.id(part)],
      kind: 'video-call' as const,
      title: '',
      on,
      time: '10:00',
      zone: BERLIN,
      minutes: 45,
      place: '',
      note: '',
    };
    return (await this.#browser.run('planMeeting', input)).id;
  }

  /**
   * A meeting from the first point on its agenda to the thanks for it; two actions are agreed on, and the first is
   * done soon.
   *
   * @param on - its day, which it is.
   */
  async talk(part: Part, on: string): Promise<string> {
    const personId = this.id(part);
    const meetingId = await this.plan(part, on);
    const point = { personId, meetingId, part: 'questions' as const };
    await this.add('agenda', { ...point, text: `What matters on ${on}?`, covered: true });
    await this.#browser.run('holdMeeting', meetingId, { text: `Talked on ${on}`, outcome: null });
    const due = Temporal.PlainDate.from(on).add({ days: 10 }).toString();
    await this.agree(part, `First of ${on}`, due, meetingId);
    await this.agree(part, `Second of ${on}`, due, meetingId);
    await this.thank(part, 'meeting', [meetingId]);
    return meetingId;
  }

  /** The favours of these days are written down. @returns their ids, in order. */
  async favours(from: string, until: string): Promise<string[]> {
    const ids: string[] = [];
    for (const { on, part, favour } of FAVOURS) {
      if (on < from || on > until) continue;
      const thanks = favour.direction === 'given' ? 'not-needed' : 'owed';
      ids.push(await this.add('favours', { thanks, ...favour, on, personId: this.id(part) }));
    }
    return ids;
  }

  /** Thanks are said by message. */
  async thank(
    part: Part,
    occasion: ItemInput<'gratitude'>['occasion'],
    aboutIds: string[],
  ): Promise<void> {
    const note = {
      personId: this.id(part),
      kind: 'thanks' as const,
      occasion,
      what: 'You took the time',
      impact: 'I know my next step',
      text: '',
      channel: 'message' as const,
      aboutIds,
      confidential: false,
    };
    await this.#browser.run('sayThanks', note, null);
  }
}
