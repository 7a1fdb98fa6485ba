/** Who something is about: somebody kept in Kith, or several, chosen by a few letters. */
import { useId, useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useRoster } from '../hooks/RosterProvider';
import { personAddress } from '../hooks/route';
import { PersonPicker } from '../people/PersonPicker';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import '../ui/Field.css';
import './PeopleChoice.css';

interface Props {
  label: string;
  /** Ids, in their order. */
  value: readonly string[];
  onChange(ids: string[]): void;
  /** So many at the most: 1 where it is about one person. */
  most?: number;
  error?: string | undefined;
  autoFocus?: boolean;
}

export function PeopleChoice({ label, value, onChange, most = 50, error, autoFocus }: Props) {
  const id = useId();
  const roster = useRoster();
  const names = new Map(roster?.rows.map((row) => [row.id, row.name]));
  const place = useRef<HTMLFieldSetElement>(null);
  // The box goes once enough are chosen, and a name with its button: the focus stays in the field.
  const wantsFocus = useRef(autoFocus);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    place.current?.querySelector<HTMLElement>(value.length < most ? 'input' : 'button')?.focus();
  }, [value, most]);
  const change = (ids: string[]) => {
    wantsFocus.current = true;
    onChange(ids);
  };

  return (
    <fieldset
      className="PeopleChoice"
      ref={place}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="Field-legend">{label}</legend>
      {value.length > 0 && (
        <ul>
          {value.map((one) => (
            <li key={one}>
              <a href={personAddress(one)}>
                <bdi>{names.get(one) ?? '…'}</bdi>
              </a>
              <IconButton
                icon="close"
                label={i18n.t('meeting.without', { name: isolate(names.get(one) ?? '') })}
                onClick={() => change(value.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      {value.length < most && (
        <PersonPicker
          label={label}
          placeholder={i18n.t('find.placeholder')}
          onChoose={(person) => {
            if (!value.includes(person.id)) change([...value, person.id]);
          }}
        />
      )}
      {error && (
        <span id={`${id}-error`} role="alert" className="Field-error">
          {error}
        </span>
      )}
    </fieldset>
  );
}
