/** Something that is on or off, at once. */
import { useId } from 'react';
import './Switch.css';

interface Props {
  label: string;
  hint?: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <div className="Switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className="Switch-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
