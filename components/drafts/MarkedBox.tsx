/** A text to write in where what is missing stands as marks, which are filled in, passed over or deleted as one. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classes } from '../ui/classes';
import { Field } from '../ui/Field';
import { editBetween } from './box-text';
import './MarkedBox.css';
import type { Message } from './useMessage';

interface Props {
  label: string;
  name?: string;
  hint?: ReactNode;
  message: Message;
  /** One line, as a subject is. */
  isLine?: boolean;
  onBlur(): void;
}

/**
 * Behind the box lies the same text, unseen but for its marks; it gives the box its height too. The box is a
 * plain one, so that spelling, undo keys and every way of typing are the browser's own.
 */
export function MarkedBox({ label, name, hint, message, isLine = false, onBlur }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const { text, marks } = message;

  // A mark that was cut into went as a whole: the browser would leave the caret at the end.
  useLayoutEffect(() => {
    if (caret.current === null) return;
    if (box.current && box.current.selectionEnd !== caret.current) {
      box.current.setSelectionRange(caret.current, caret.current);
    }
    caret.current = null;
  });

  const type = (element: HTMLTextAreaElement) => {
    const typed = isLine ? element.value.replace(/\s*\n\s*/gu, ' ') : element.value;
    caret.current = message.change(editBetween(text, typed, element.selectionEnd));
  };

  /** A mark is one thing: the caret does not stand in it, so that what is typed takes its place. */
  const chooseWhole = (element: HTMLTextAreaElement) => {
    const { selectionStart: at, selectionEnd } = element;
    const mark = at === selectionEnd && marks.find(({ start, end }) => start < at && at < end);
    if (mark) element.setSelectionRange(mark.start, mark.end);
  };

  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <div className={classes('MarkedBox', !isLine && 'is-tall')}>
          <div className="MarkedBox-behind" dir="auto" aria-hidden="true">
            {withMarks(text, marks)}
          </div>
          <textarea
            {...ids}
            name={name}
            ref={box}
            className="Control"
            dir="auto"
            rows={1}
            value={text}
            onChange={(event) => type(event.target)}
            onSelect={(event) => chooseWhole(event.currentTarget)}
            onKeyDown={(event) => isLine && event.key === 'Enter' && event.preventDefault()}
            onBlur={onBlur}
          />
        </div>
      )}
    </Field>
  );
}

function withMarks(text: string, marks: Message['marks']): ReactNode[] {
  const out: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    out.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  // A last line that is empty takes room only with something on it.
  out.push(`${text.slice(at)} `);
  return out;
}
