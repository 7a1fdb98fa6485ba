/** Names of verbs in history that other verbs ask about, apart from their code, which loads when used. */

/** Who takes back what Kith put together by itself says that they are two. */
export const MERGE_PROVED = 'mergeProved';
