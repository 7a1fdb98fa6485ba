/**
 * Runs before anything of Kith's in a clocked copy (clocked.ts): moves the clock, sets alarms back to the
 * real one, and writes down every notification. Kith knows nothing of it.
 */
(() => {
  const api = globalThis.browser ?? globalThis.chrome;
  const RealDate = globalThis.Date;
  /** Milliseconds ahead of the real clock: as the copy says (but to a page that nobody sees), or as a test has set since. */
  const ahead = () => globalThis.clockAhead ?? Number(api.runtime.getManifest?.().description ?? 0);
  const now = () => RealDate.now() + ahead();
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, asked) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], asked),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
  const instant = () => Temporal.Instant.fromEpochMilliseconds(now());
  const here = (zone = Temporal.Now.timeZoneId()) => instant().toZonedDateTimeISO(zone);
  Object.assign(Temporal.Now, {
    instant,
    zonedDateTimeISO: here,
    plainDateTimeISO: (zone) => here(zone).toPlainDateTime(),
    plainDateISO: (zone) => here(zone).toPlainDate(),
    plainTimeISO: (zone) => here(zone).toPlainTime(),
  });

  // A page that nobody sees has neither alarms nor notifications.
  if (!api.alarms) return;
  const { create: setAlarm } = api.alarms;
  api.alarms.create = (name, { when, ...every }) =>
    setAlarm.call(api.alarms, name, { ...every, when: when - ahead() });

  const { create: show } = api.notifications;
  api.notifications.create = async (id, options) => {
    await show.call(api.notifications, id, options);
    const { title, message, buttons } = options;
    const shown = { id, title, message, buttons: buttons?.length ?? 0, at: instant().toString() };
    await api.storage.local.set({ [`shown:${now()}:${id}`]: shown });
    return id;
  };
})();
