/** One box to tick, with its words beside it. */
import { useId } from 'react';
import './CheckBox.css';
import './Field.css';

interface Props {
  label: string;
  /** One line under it. */
  hint?: string | undefined;
  on: boolean;
  onChange(on: boolean): void;
}

export function CheckBox({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <>
      <label className="CheckBox">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <bdi>{label}</bdi>
      </label>
      {hint && (
        <p id={id} className="Field-hint">
          {hint}
        </p>
      )}
    </>
  );
}
