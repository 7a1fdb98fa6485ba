/** One box to tick, with its words beside it. */
import './CheckBox.css';

interface Props {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function CheckBox({ label, on, onChange }: Props) {
  return (
    <label className="CheckBox">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}
