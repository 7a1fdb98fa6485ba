/** One of a few, each with a line on what it is for. */
import { useId } from 'react';
import './CardChoice.css';
import './ChoiceBox.css';
import './Field.css';

interface Props<V extends string> {
  legend: string;
  choices: readonly { value: V; label: string; text: string }[];
  value: V;
  onChange(value: V): void;
}

export function CardChoice<V extends string>({ legend, choices, value, onChange }: Props<V>) {
  const group = useId();
  return (
    <fieldset className="CardChoice">
      <legend className="Field-legend">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="ChoiceBox CardChoice-one">
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            aria-describedby={`${group}-${choice.value}`}
            aria-labelledby={`${group}-${choice.value}-label`}
            onChange={() => onChange(choice.value)}
          />
          <span>
            <span id={`${group}-${choice.value}-label`} className="CardChoice-label">
              {choice.label}
            </span>
            <span id={`${group}-${choice.value}`} className="CardChoice-text">
              {choice.text}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
