/** Words for "until now" and for units of time, in the languages profile pages are shown in. */
import { foldWord } from './months';

const PRESENT = new Set(
  `present|now|current|currently|today|ongoing|to date|til date|till date|present day
heute|aktuell|gegenwart|jetzt|bis heute|derzeit
aujourd'hui|a ce jour|actuellement|present|ce jour|a aujourd'hui
actualidad|presente|la actualidad|actual|hoy|a la fecha
o momento|ate o momento|atual|atualmente|presente|ate hoje|hoje
presente|oggi|in corso|attuale|ad oggi
heden|nu|huidig|tot heden
obecnie|do chwili obecnej|teraz|nadal|dzis
nu|nuvarande|pagaende
na|naa|naavaerende|idag|i dag|nuvaerende|na
nykyhetki|nykyinen|edelleen
soucasnost|dosud|do soucasnosti|pritomnost|nyni
prezent|in prezent|pana in prezent
jelenleg|jelen|napjainkig
halen|gunumuz|devam ediyor|devam|su an|simdi
sekarang|saat ini|kini
σημερα|παρον|σημερινη
настоящее время|по настоящее время|по н.в.|н. в.|сейчас|до сих пор
зараз|дотепер|тепер|теперішній час
الحالي|الان|حتى الان|الوقت الحالي|حاليا|الحاضر|حتى تاريخه
اکنون|تاکنون|تا کنون
הווה|היום|כיום|נוכחי
वर्तमान|मौजूदा|अब तक
ปัจจุบัน|จนถึงปัจจุบัน
hien tai|hien nay|nay
現在|現職|至今|迄今|今|现在|目前|현재|재직 중|재직중`
    .split(/[|\n]/)
    .map((word) => foldWord(word.trim())),
);

const UNIT = foldWord(
  [
    'years?|yrs?|months?|mos?|jahre?n?|monate?n?|mon|ans?|annees?|mois|anos?|mes|meses|anni|anno|mes[ei]',
    'jaar|jaren|mnd|maand(?:en)?|lat[a]?|rok|roku|mies|miesiace?|miesiecy|ar|man|manader?|maneder?|mnd|mdr',
    'vuotta|vuosi|kuukautta|kuukausi|kk|v|let|roky|mesicu?|mesice|ani|luni|luna|an|ev|honap',
    'yil|ay|tahun|bulan|nam|thang|ετη|ετος|χρονια|μηνες|μηνας|года?|лет|г|мес|месяцев|месяца?',
    'рік|роки|років|міс|місяців|місяці|місяць|سنه|سنة|سنوات|سنتان|سنتين|عام|عاما|اعوام|شهر|اشهر|شهور|شهرا|شهران|شهرين|واحده|واحدة',
    'سال|ماه|שנים|שנה|שנתיים|חודשים|חודש|חודשיים|वर्ष|साल|माह|महीने|ปี|เดือน',
    '年|年間|か月|ヶ月|カ月|ケ月|ヵ月|個月|个月|年|년|개월',
  ].join('|'),
);
const DURATION = new RegExp(
  `^(?:(?:\\d{1,2}\\s?)?(?:${UNIT})\\.?(?:\\s?(?:[,&]|and|und|et|y|e|en|i|och|og|ve|и|و)?\\s?))+$`,
  'u',
);
const UNDER_A_YEAR =
  /^(less than a (year|month)|weniger als ein jahr|moins d'un an|menos de un ano|menos de um ano|meno di un anno|minder dan een jaar|mniej niz rok|mindre an ett ar|1年未満|不到 ?1 ?年|1년 미만|اقل من سنة|менее года)$/u;

/**
 * Whether a text stands where an end date would and means "still there".
 *
 * @param text - one side of a period: `Present`, `Heute`, `現在`.
 */
export function isPresentWord(text: string): boolean {
  return PRESENT.has(foldWord(text).replace(/^[\s.]+|[\s.]+$/g, ''));
}

/**
 * Whether a text is only a length of time: `5 yrs 11 mos`, `3 Jahre`, `5年3ヶ月`, `سنتان`.
 */
export function isDuration(text: string): boolean {
  if (text.length > 40) return false;
  const folded = foldWord(latinDigits(text)).trim();
  if (UNDER_A_YEAR.test(folded)) return true;
  return (/\d/.test(folded) || /[\u0590-\u06ff]/.test(folded)) && DURATION.test(folded);
}

/** Digits of other scripts as ASCII. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit;
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String(code - zero);
  });
}
