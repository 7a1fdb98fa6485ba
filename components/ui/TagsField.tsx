/** Tags typed one after another: comma or Enter adds, Backspace in the empty box takes the last back. */
import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { Field, type FieldProps } from './Field';
import { Icon } from './Icon';
import { addTag } from './tags';
import './TagsField.css';

type Props = FieldProps & {
  value: readonly string[];
  onChange: (tags: string[]) => void;
  /** Tags used before, offered while typing. */
  known?: readonly string[];
};

/** A half-typed tag is added when the box is left or the page goes, and by the keys that save: none is forgotten. */
export function TagsField({
  label,
  hideLabel,
  hint,
  error,
  className,
  value,
  onChange,
  known,
}: Props) {
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = (text: string) => {
    const next = addTag(value, text);
    if (next !== value) onChange([...next]);
    setTyped('');
  };
  const latest = useRef(() => {});
  latest.current = () => {
    if (typed.trim()) add(typed);
  };

  useEffect(() => {
    // Caught on the way down: whoever keeps half-typed text writes it on the way up.
    const onLeave = () => latest.current();
    window.addEventListener('pagehide', onLeave, true);
    window.addEventListener('visibilitychange', onLeave, true);
    return () => {
      window.removeEventListener('pagehide', onLeave, true);
      window.removeEventListener('visibilitychange', onLeave, true);
    };
  }, []);

  return (
    <Field {...{ label, hideLabel, hint, error }} className={className}>
      {(ids) => (
        <div className="TagsField Control">
          {value.map((tag) => (
            <span key={tag} className="TagsField-tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={i18n.t('ui.removeTag', { tag })}
                onClick={() => onChange(value.filter((other) => other !== tag))}
              >
                <Icon name="close" />
              </button>
            </span>
          ))}
          <input
            {...ids}
            dir="auto"
            autoComplete="off"
            list={known && known.length > 0 ? list : undefined}
            value={typed}
            onChange={(event) => {
              const text = event.target.value;
              if (/[,،、，]$/u.test(text)) add(text);
              else setTyped(text);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && typed.trim() && !event.nativeEvent.isComposing) {
                // With a modifier the key goes on to save, and must find the tag there.
                if (event.ctrlKey || event.metaKey) flushSync(() => add(typed));
                else {
                  event.preventDefault();
                  add(typed);
                }
              } else if (event.key === 'Backspace' && typed === '' && value.length > 0) {
                onChange(value.slice(0, -1));
              }
            }}
            onBlur={() => typed.trim() && add(typed)}
          />
          {known && (
            <datalist id={list}>
              {known.map((tag) => (
                <option key={tag} value={tag} />
              ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  );
}
