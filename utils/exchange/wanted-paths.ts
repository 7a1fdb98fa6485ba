/** Which files of a zip or a folder may tell of people, by their names alone: the others are not even unpacked. */

/** What no list of people is in. */
const OTHER_FILES =
  /\.(jpe?g|png|gif|webp|heic|svg|pdf|docx?|xlsx?|pptx?|html?|xml|zip|gz|mp[34]|mov|ics|eml|mbox)$/i;
/** What only one computer needs: macOS's forks, what begins with a dot, Windows' pictures. */
const SYSTEM_FILES = /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i;
/** Of LinkedIn's export, what tells of others; the rest is about the user. */
const LINKEDIN_PEOPLE =
  /(^|\/)(connections|messages|invitations|imported ?contacts|contacts|notes)\.csv$/i;

/** @param paths - all that lie together: what is wanted of LinkedIn's export is known by its connections. */
export function wantedPaths(paths: readonly string[]): Set<string> {
  const isLinkedIn = paths.some((path) => /(^|\/)connections\.csv$/i.test(path));
  const isWanted = (path: string) =>
    path !== '' &&
    !SYSTEM_FILES.test(path) &&
    (isLinkedIn ? LINKEDIN_PEOPLE.test(path) : !OTHER_FILES.test(path));
  return new Set(paths.filter(isWanted));
}
