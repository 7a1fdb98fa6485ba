/**
 * Month names by their beginnings, in the languages profile pages are shown in. Folded as
 * `foldWord` does: lower case, no accents. The longest beginning that fits wins, so that a
 * language's exception (`mayo`) may stand beside another's stem (`ma`).
 */

/** Twelve entries a language; `|` parts several beginnings of one month. */
const BY_LANGUAGE: Record<string, string> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec',
  de: 'jan feb marz|maer apr mai jun jul aug sep okt nov dez',
  fr: 'jan fev mars avr mai juin juil aou sep oct nov dec',
  es: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  pt: 'jan fev mar abr mai jun jul ago set out nov dez',
  it: 'gen feb mar apr mag giu lug ago set ott nov dic',
  nl: 'jan feb maart|mrt apr mei jun jul aug sep okt nov dec',
  pl: 'sty lut mar kwi maj cze lip sie wrz paz lis gru',
  sv: 'jan feb mars apr maj jun jul aug sep okt nov dec',
  no: 'jan feb mars apr mai jun jul aug sep okt nov des',
  fi: 'tammi helmi maalis huhti touko kesa heina elo syys loka marras joulu',
  cs: 'led uno bre dub kve cvn|cerven cvc|cervenec srp zar rij list pro',
  ro: 'ian feb mar apr mai iun iul aug sep oct noi|nov dec',
  hu: 'jan feb marc apr maj jun jul aug szept okt nov dec',
  tr: 'oca sub mar nis may haz tem agu eyl eki kas ara',
  id: 'jan feb mar apr mei jun jul agu|ags sep okt nov des',
  el: 'ιαν φεβ μαρ απρ μαι ιουν ιουλ αυγ σεπ οκτ νοε δεκ',
  ru: 'янв фев мар апр мая|маи июн июл авг сен окт ноя дек',
  uk: 'січ лют бер кві тра чер лип сер вер жов лис гру',
  ar: 'يناير|كانون_الثاني فبراير|شباط مارس|اذار ابريل|نيسان مايو|ايار يونيو|حزيران يوليو|تموز اغسطس|اب سبتمبر|ايلول اكتوبر|تشرين_الاول نوفمبر|تشرين_الثاني ديسمبر|كانون_الاول',
  fa: 'ژانو فور مارس اور مه ژوئن ژوئی اوت سپت اکتبر نوامبر دسامبر',
  he: 'ינו פבר מרץ|מרס אפר מאי יונ יול אוג ספט אוק נוב דצמ',
  hi: 'जन फर|फ़र मार्च अप्र मई जून जुल अग सित अक्|अक्टू नव दिस',
  th: 'ม.ค|มกรา ก.พ|กุมภา มี.ค|มีนา เม.ย|เมษา พ.ค|พฤษภา มิ.ย|มิถุนา ก.ค|กรกฎา ส.ค|สิงหา ก.ย|กันยา ต.ค|ตุลา พ.ย|พฤศจิกา ธ.ค|ธันวา',
};

/**
 * Lower case without accents, so that `Août` and `aout` are one word.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/[’']/g, "'");
}

const STEMS: [stem: string, month: number][] = Object.values(BY_LANGUAGE)
  .flatMap((line) =>
    line
      .split(' ')
      .flatMap((entry, month) =>
        entry
          .split('|')
          .map((stem): [string, number] => [foldWord(stem.replace('_', ' ')), month + 1]),
      ),
  )
  .sort((one, other) => other[0].length - one[0].length);

/**
 * The month a text names.
 *
 * @param text - a date without its year: `Jan.`, `de marzo de`, `ม.ค.`; not folded.
 * @returns 1 to 12, or null.
 */
export function monthIn(text: string): number | null {
  const folded = foldWord(text);
  const words = folded.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  for (const [stem, month] of STEMS) {
    if (stem.includes(' ') ? folded.includes(stem) : words.some((word) => word.startsWith(stem))) {
      return month;
    }
  }
  return null;
}
