/** What happened and who began it, told by the words of a line: "she wrote", "coffee with", "got a mail from". */
import type { Direction, InteractionKind } from './interaction';
import type { Span } from './line-words';

export interface KindRead extends Span {
  kind: InteractionKind;
  direction: Direction;
}

/** How the direction of a message is told: by who stands before the word, or by "from" and "to" behind it. */
type By = 'subject' | 'ends' | Direction;

const NOUN = '(?:(?:an?|the|my|our|some)\\s+)?';
/** To whom, between a verb and what was sent. */
const WHOM = "(?:[\\p{L}\\p{M}'’.-]+\\s+){0,4}?";

/** The first that stands earliest in the line counts; of two that begin together the one listed first. */
const VERBS: readonly (readonly [InteractionKind, By, string])[] = [
  ['email', 'from-me', `sent\\s+${WHOM}(?:an?\\s+)?e-?mails?`],
  [
    'gift',
    'from-me',
    `(?:sent|gave|brought)\\s+${WHOM}(?:an?\\s+|some\\s+)?(?:gift|present|flowers)`,
  ],
  ['email', 'from-them', '(?:got|received|had)\\s+(?:an?\\s+)?(?:e-?mail|mail)\\s+from'],
  [
    'message',
    'from-them',
    '(?:got|received|had)\\s+(?:an?\\s+)?(?:message|text|note|reply|answer|letter|dm)\\s+from',
  ],
  ['message', 'from-them', 'heard(?:\\s+back)?\\s+from'],
  ['call', 'from-them', 'missed\\s+(?:an?\\s+)?call\\s+from'],
  [
    'video-call',
    'both',
    '(?:had\\s+)?(?:an?\\s+)?(?:video[ -]?call(?:ed)?|zoom(?:ed)?(?:\\s+call)?|skyped?|facetimed?|teams\\s+call)',
  ],
  [
    'coffee',
    'both',
    `(?:(?:had|got|grabbed|met\\s+for|drank)\\s+)?${NOUN}(?:coffee|tea)(?=\\s+(?:with|at)\\b|\\s*$|\\s*[,;.&+])`,
  ],
  ['call', 'both', `(?:called|phoned|rang|telephoned)`],
  ['call', 'both', `(?:had\\s+)?${NOUN}(?:phone\\s+)?call(?=\\s+(?:with|from)\\b)`],
  [
    'meeting',
    'both',
    '(?:met|saw|visited|sat\\s+down\\s+with|caught\\s+up|ran\\s+into|bumped\\s+into|spoke|talked|chatted)(?:\\s+up)?',
  ],
  [
    'meeting',
    'both',
    `(?:had\\s+)?${NOUN}(?:meeting|lunch|dinner|breakfast|brunch|chat)(?=\\s+with\\b)`,
  ],
  ['email', 'subject', '(?:e-?mailed|mailed)'],
  ['email', 'ends', `${NOUN}e-?mail(?=\\s+(?:with|from|to)\\b)`],
  [
    'message',
    'subject',
    "(?:wrote|texted|messaged|dm['’]?e?d|pinged|whatsapped|replied|answered|responded|reached\\s+out|followed\\s+up|got\\s+back|thanked|sent)(?:\\s+back)?",
  ],
  ['message', 'ends', `${NOUN}(?:message|text|dm|letter|reply|answer)(?=\\s+(?:with|from|to)\\b)`],
  ['gift', 'ends', `${NOUN}(?:gift|present|flowers)(?=\\s+(?:from|to|for)\\b)`],
  [
    'event',
    'both',
    `(?:(?:at|attended|went\\s+to)\\s+)${NOUN}(?:event|conference|congress|meetup|webinar|workshop|fair|symposium)`,
  ],
  [
    'event',
    'both',
    '(?:event|conference|congress|meetup|webinar|workshop|symposium)(?=\\s+with\\b)',
  ],
];

/** Bare nouns say what happened only where nothing stands before them. */
const OPENING: readonly (readonly [InteractionKind, By, string])[] = [
  ['video-call', 'both', 'zoom|video\\s*call'],
  ['call', 'both', '(?:phone\\s+)?call'],
  ['coffee', 'both', 'coffee|tea'],
  ['meeting', 'both', 'meeting|lunch|dinner|breakfast'],
  ['email', 'ends', 'e-?mail'],
  ['message', 'ends', 'message|text|dm'],
  ['event', 'both', 'event|conference|meetup|webinar|workshop'],
  ['gift', 'ends', 'gift'],
  ['note', 'from-me', 'note(?:\\s+to\\s+self)?|nb'],
];

const compile = (begin: string) => (entry: readonly [InteractionKind, By, string]) =>
  [entry[0], entry[1], new RegExp(`${begin}(?:${entry[2]})(?![\\p{L}\\p{N}])`, 'iu')] as const;
const ANYWHERE = VERBS.map(compile('(?<![\\p{L}\\p{N}])'));
const AT_START = OPENING.map(compile('^\\s*'));

/** It did not happen, or has not yet. */
const NOT =
  /(?:\b(?:not|never|no|nothing|will|would|should|shall|could|might|may|to)|n['’]t|['’]ll)\s+(?:[\p{L}]+\s+)?$/iu;
/** Who stands before the verb is not the user. */
const THEY =
  /\b(?:she|he|they|who)(?:\s+(?:has|have|had|just|finally|also|then|already|kindly))*\s+$/iu;
const LEFT_WORD =
  /\b(?:no answer|no reply|voice ?mail|left (?:her |him |them )?a (?:voice )?message|did(?:n['’]t| not) (?:pick up|answer)|not there)\b/iu;
const ON_VIDEO =
  /\b(?:on|via|over|by)\s+(?:a\s+)?(?:zoom|teams|skype|facetime|google meet|webex|video)\b/iu;
const ON_PHONE = /\b(?:on|by|over)\s+(?:the\s+)?(?:tele)?phone\b/iu;
const FOR_COFFEE = /\b(?:for|over)\s+(?:a\s+)?(?:coffee|tea)\b/iu;

/**
 * Reads what happened.
 *
 * @param line - the line, with names blanked out by a letter that no word has: a name is no verb.
 * @param from - where names stand, to tell "Ana wrote" from "wrote to Ana".
 * @returns null where no word of the line says it.
 */
export function readKind(line: string, names: readonly Span[]): KindRead | null {
  let first: (KindRead & { by: By }) | null = null;
  for (const [kind, by, pattern] of [...ANYWHERE, ...AT_START]) {
    const match = pattern.exec(line);
    if (!match) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    if (NOT.test(line.slice(0, start)) || (first && start >= first.start)) continue;
    first = { kind, by, direction: 'both', start, end };
  }
  if (!first) return null;
  const { by, start, end } = first;
  const kind = refined(first.kind, line);
  return { kind, direction: directionOf({ kind, by, start, end }, line, names), start, end };
}

function refined(kind: InteractionKind, line: string): InteractionKind {
  if (kind !== 'meeting' && kind !== 'call') return kind;
  if (ON_VIDEO.test(line)) return 'video-call';
  if (kind === 'meeting' && FOR_COFFEE.test(line)) return 'coffee';
  return kind === 'meeting' && ON_PHONE.test(line) ? 'call' : kind;
}

function directionOf(
  { kind, by, start, end }: Span & { kind: InteractionKind; by: By },
  line: string,
  names: readonly Span[],
): Direction {
  const before = line.slice(0, start);
  const isTheirs = THEY.test(before) || names.some((name) => isSubject(line, name, start));
  if (kind === 'call' && LEFT_WORD.test(line)) return isTheirs ? 'from-them' : 'from-me';
  if (by === 'subject') return isTheirs ? 'from-them' : 'from-me';
  if (by !== 'ends') return by;
  const next = /^\s+(with|from)\b/iu.exec(line.slice(end))?.[1]?.toLowerCase();
  if (next === 'with') return 'both';
  return next === 'from' ? 'from-them' : 'from-me';
}

/** Whether a name stands right before the verb: "Ana (has just) wrote". */
function isSubject(line: string, { end }: Span, verb: number): boolean {
  return (
    end <= verb &&
    /^\s+(?:(?:has|have|had|just|finally|also|then|already|kindly)\s+)*$/iu.test(
      line.slice(end, verb),
    )
  );
}
