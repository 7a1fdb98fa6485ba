/** A button with a menu. The menu's code comes when the pointer or focus first nears it. */
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { Button, type ButtonLook } from './Button';
import { Icon } from './Icon';
import type { MenuChoice } from './PopoverMenu';

const load = () => import('./PopoverMenu');
const PopoverMenu = lazy(() => load().then((module) => ({ default: module.PopoverMenu })));

interface Props<K extends string> {
  /** Says what the menu is for, with the person's name in rows: "Snooze Follow up, Ana Ruiz". */
  label: string;
  /** What is seen on the button; the label must begin with these words. */
  children: ReactNode;
  choices: readonly MenuChoice<K>[];
  look?: ButtonLook;
  small?: boolean;
  /** The keys that press it while its row has the focus. */
  keys?: string | undefined;
  onChoose(id: K): void;
}

export function MenuButton<K extends string>({
  label,
  children,
  choices,
  look = 'plain',
  small = false,
  keys,
  onChoose,
}: Props<K>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        ref={trigger}
        look={look}
        small={small}
        data-keys={keys}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
        <Icon name="down" />
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PopoverMenu
            label={label}
            choices={choices}
            trigger={trigger}
            onChoose={(id) => {
              setOpen(false);
              const chosen = choices.find((choice) => choice.id === id);
              if (chosen) onChoose(chosen.id);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
