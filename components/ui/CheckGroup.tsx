/** Several of a few: boxes to tick under one legend. */
import './CheckGroup.css';
import './Field.css';
import type { Choice } from './NativeSelect';

interface Props {
  legend: string;
  choices: readonly Choice<string>[];
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Values that no choice stands for are kept: another version may have written them. */
export function CheckGroup({ legend, choices, value, onChange }: Props) {
  return (
    <fieldset className="CheckGroup">
      <legend className="Field-legend">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            checked={value.includes(choice.value)}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...value, choice.value]
                  : value.filter((one) => one !== choice.value),
              )
            }
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
