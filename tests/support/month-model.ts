/**
 * What the user of a scripted month may expect, in the plainest words: which reminders wait on which day or
 * time, and which notification has come for them. Written from docs and product, not from Kith's rules: each
 * date is said by the script, none is worked out here.
 */

/** A reminder that waits. */
export interface Expected {
  person: string;
  text: string;
  /** `2027-03-02`. */
  on: string;
  /** Local time and zone; all day without. */
  time?: string;
  zone?: string;
  /** Neither name nor text may be told. */
  confidential?: boolean;
}

export class MonthModel {
  /** By the script's own name for each. */
  readonly waiting = new Map<string, Expected>();
  /** Titles and texts of all that should have been shown, in order. */
  readonly notices: { title: string; message: string }[] = [];
  /** Whether notifications keep still at a moment: the script says when. */
  isStill: (at: Temporal.ZonedDateTime) => boolean = () => false;
  readonly #told = new Set<string>();

  /** What is due at a moment, as the badge and Today must have it, by the script's names. */
  due(at: Temporal.ZonedDateTime): string[] {
    const day = at.toPlainDate().toString();
    return [...this.waiting]
      .filter(([, { on, time, zone }]) => {
        if (time === undefined) return on <= day;
        const comes = Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(zone ?? 'UTC');
        return comes.epochMilliseconds <= at.epochMilliseconds;
      })
      .map(([name]) => name);
  }

  /** Kith looks at what is due: what waits since nine in the morning, or has a time, is told once. */
  look(at: Temporal.ZonedDateTime): void {
    if (this.isStill(at)) return;
    const isMorning = at.hour >= 9;
    const day = at.toPlainDate().toString();
    const fresh = this.due(at).flatMap((name) => {
      const expected = this.waiting.get(name);
      if (!expected || this.#told.has(occasion(name, expected))) return [];
      const waits = expected.time === undefined && expected.on === day && !isMorning;
      return waits ? [] : [{ name, expected }];
    });
    for (const { name, expected } of fresh) this.#told.add(occasion(name, expected));
    const [first] = fresh;
    if (!first) return;
    const { person, text, confidential } = first.expected;
    if (fresh.length === 1 && !confidential) this.notices.push({ title: person, message: text });
    else {
      const things = fresh.length === 1 ? '1 thing' : `${fresh.length} things`;
      const people = new Set(
        fresh
          .map(({ expected }) => expected)
          .filter((one) => !one.confidential)
          .map((one) => one.person),
      );
      this.notices.push({
        title: `${things} for you today`,
        message: `${Math.min(people.size, 3)} named`,
      });
    }
  }

  /** A reminder is put off, comes again, or begins to wait. */
  set(name: string, expected: Expected): void {
    this.waiting.set(name, expected);
  }

  move(name: string, on: string): void {
    const expected = this.waiting.get(name);
    if (!expected) throw new Error(`The month knows no reminder “${name}”.`);
    this.waiting.set(name, { ...expected, on });
  }

  done(name: string): void {
    if (!this.waiting.delete(name)) throw new Error(`The month knows no reminder “${name}”.`);
  }
}

const occasion = (name: string, { on, time }: Expected) => `${name} ${on} ${time}`;
