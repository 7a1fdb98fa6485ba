/** Why a page may be about somebody kept, told beside the question. */
export type MatchReason =
  | 'proved' // a key of theirs is proved here
  | 'page' // the user said so of this page
  | 'taken-over' // a slug of theirs, on the page of somebody with another id
  | 'links-here' // a page of theirs named this one
  | 'links-there' // this page names one of theirs
  | 'each-other' // both of these
  | 'both-name' // this page and one of theirs name the same
  | 'email' // the same e-mail address
  | 'address'; // they were saved from this address

/**
 * @param key - the key both sides have.
 * @param isProvedHere - whether the page proves it.
 * @param claimed - whether it was never proved for them.
 * @param isOther - whether an id says that the page is somebody else's.
 */
export function matchReason(
  key: string,
  { isProvedHere, isOther, claimed }: { isProvedHere: boolean; isOther: boolean; claimed: boolean },
): MatchReason {
  if (key.startsWith('page:')) return 'page';
  if (key.startsWith('email:')) return 'email';
  if (isOther && isProvedHere) return 'taken-over';
  if (isProvedHere) return claimed ? 'links-here' : 'proved';
  return claimed ? 'both-name' : 'links-there';
}
