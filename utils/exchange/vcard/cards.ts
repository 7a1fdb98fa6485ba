/** The cards of a file: what lies between BEGIN and END, one within another, or never ended. */
import { textValue } from '../content-line';
import type { ContentLine } from './content-lines';
import { printLine } from './print-line';

export interface Card {
  /** Of its BEGIN. */
  line: number;
  lines: ContentLine[];
  /** False where the file, or the next card, begins before its END. */
  isEnded: boolean;
}

/** @param onOutside - told of a line that belongs to no card. */
export function* cardsOf(
  lines: Iterable<ContentLine>,
  onOutside: (line: ContentLine) => void,
): Generator<Card> {
  let card: Card | null = null;
  let agent: Agent | null = null;
  for (const line of lines) {
    const edge = edgeOf(line);
    if (agent) {
      if (!agent.take(line, edge)) agent = null;
    } else if (edge === 'BEGIN') {
      const last = card?.lines.at(-1);
      if (last?.name === 'AGENT' && last.value.trim() === '') agent = new Agent(last);
      else {
        if (card) yield card;
        card = { line: line.line, lines: [], isEnded: false };
      }
    } else if (edge === 'END' && card) {
      yield { ...card, isEnded: true };
      card = null;
    } else if (card) card.lines.push(line);
    else onOutside(line);
  }
  if (card) yield card;
}

function edgeOf({ name, value }: ContentLine): 'BEGIN' | 'END' | null {
  if (name !== 'BEGIN' && name !== 'END') return null;
  return value.trim().toUpperCase() === 'VCARD' ? name : null;
}

/** A card within a card is the agent's of version 2.1; it is kept as version 3.0 writes it, in one value. */
class Agent {
  private readonly lines = ['BEGIN:VCARD'];
  private depth = 1;

  constructor(private readonly of: ContentLine) {}

  /** @returns whether there is more of it to come. */
  take(line: ContentLine, edge: 'BEGIN' | 'END' | null): boolean {
    if (edge === 'BEGIN') this.depth += 1;
    if (edge === 'END') this.depth -= 1;
    if (!line.parameters.has('ENCODING')) this.lines.push(printLine(line));
    if (this.depth > 0) return true;
    this.of.value = textValue(this.lines.join('\n'));
    return false;
  }
}
