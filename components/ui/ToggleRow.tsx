/** One of a few, as buttons in a row: for what narrows or unfolds what stands below. */
import type { Choice } from './NativeSelect';
import './ToggleRow.css';

interface Props<T extends string> {
  /** What is chosen among, for those who listen. */
  label: string;
  value: T;
  choices: readonly Choice<T>[];
  onChange(value: T): void;
}

export function ToggleRow<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <fieldset className="ToggleRow" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
        </button>
      ))}
    </fieldset>
  );
}
