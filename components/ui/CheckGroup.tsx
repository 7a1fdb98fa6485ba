/** Several of a few: boxes to tick under one legend. */
import { CheckBox } from './CheckBox';
import './CheckGroup.css';
import './Field.css';
import type { Choice } from './NativeSelect';
import './VisuallyHidden.css';

interface Props {
  legend: string;
  /** The legend is said but not shown: only where the place itself says what it is. */
  hideLegend?: boolean;
  choices: readonly Choice<string>[];
  value: readonly string[];
  onChange(value: string[]): void;
}

/** Values that no choice stands for are kept: another version may have written them. */
export function CheckGroup({ legend, hideLegend, choices, value, onChange }: Props) {
  return (
    <fieldset className="CheckGroup">
      <legend className={hideLegend ? 'VisuallyHidden' : 'Field-legend'}>{legend}</legend>
      {choices.map((choice) => (
        <CheckBox
          key={choice.value}
          label={choice.label}
          on={value.includes(choice.value)}
          onChange={(on) =>
            onChange(on ? [...value, choice.value] : value.filter((one) => one !== choice.value))
          }
        />
      ))}
    </fieldset>
  );
}
