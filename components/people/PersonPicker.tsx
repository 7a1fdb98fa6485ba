/** Choosing someone by typing part of a name. Heavy (react-aria): load it where it is used. */
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
} from 'react-aria-components/ComboBox';
import { Popover } from 'react-aria-components/Popover';
import { useRoster } from '../hooks/RosterProvider';
import '../ui/Field.css';
import { Icon } from '../ui/Icon';
import '../ui/Popover.css';
import './PersonPicker.css';

const SHOWN = 8;

interface Props {
  label: string;
  /** The chosen person's id. */
  value: string | null;
  /** Someone who cannot be chosen: the person themself. */
  except: string;
  onChange(id: string | null): void;
}

export function PersonPicker({ label, value, except, onChange }: Props) {
  const roster = useRoster();
  const chosen = roster?.rows.find((row) => row.id === value);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? chosen?.name ?? '';
  const found = typed === null || typed.trim() === '' ? roster?.rows : roster?.find(typed);
  const items = (found ?? []).filter((row) => row.id !== except).slice(0, SHOWN);
  return (
    <ComboBox
      className="Field PersonPicker"
      items={items}
      inputValue={text}
      onInputChange={(next) => setTyped(next === chosen?.name ? null : next)}
      value={value}
      onChange={(id) => {
        setTyped(null);
        onChange(id === null ? null : String(id));
      }}
      allowsEmptyCollection={false}
      menuTrigger="focus"
    >
      <Label>{label}</Label>
      <div className="PersonPicker-box">
        <Input className="Control" dir="auto" />
        <Button className="PersonPicker-open">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="Popover">
        <ListBox className="PopoverMenu">
          {(row: (typeof items)[number]) => (
            <ListBoxItem id={row.id} textValue={row.name} className="PopoverMenu-item">
              <bdi>{row.name}</bdi>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
