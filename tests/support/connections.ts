/** Invented connections as LinkedIn's export has them, as many as are asked for. */
const FIRST =
  'Mara Tomasz Li Ana Yusuf Priya Ingrid Kofi Chloe Samir Noor Elif Duc Wanjiru Oskar'.split(' ');
const LAST =
  'Okafor Nowak Wei Ruiz Demir Nair Halvorsen Mensah Laurent Haddad Rahman Kaya Tran Kamau'.split(
    ' ',
  );
const WORK = [
  'Pharmacy Technician',
  'Registered Nurse',
  'Lab Manager',
  '"Engineer, Process"',
  'Teacher',
];
const PLACES = [
  'Northside Hospital',
  'Quiet Harbour Labs',
  '"Delta Instruments, Inc."',
  'City College',
];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
/** Spreads numbers, so that neighbours are not alike. */
const spread = (at: number) => (at * 2_654_435_761) % 4_294_967_296;

/**
 * A `Connections.csv` of so many people, each with a profile of their own; one in ten shows an e-mail address.
 *
 * @param from - the number of the first: files with other numbers hold other people.
 */
export function connectionsCsv(count: number, from = 0): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const first = pick(FIRST, spread(at) % 1_009);
    const last = `${pick(LAST, spread(at + 7) % 1_013)}${(spread(at) % 46_656).toString(36)}`;
    const email = at % 10 === 0 ? `${first}.${at}@mail.example`.toLowerCase() : '';
    const on = `${String((at % 28) + 1).padStart(2, '0')} ${pick(MONTHS, at)} ${2012 + (at % 14)}`;
    const profile = `https://www.linkedin.com/in/${first}-${last}-${at}`.toLowerCase();
    return [first, last, profile, email, pick(PLACES, spread(at)), pick(WORK, at), on].join(',');
  });
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return [
    'Notes:',
    '"When exporting your connection data, some are missing."',
    '',
    head,
    ...rows,
    '',
  ].join('\n');
}
