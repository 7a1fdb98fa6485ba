/**
 * People, verbs and views in one list: "ana", "remind ana fri", "move ana replied", "today". A combobox
 * (ARIA 1.2): focus stays in the box, the active answer is told beside it.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useKith } from '../hooks/KithProvider';
import { useRoster } from '../hooks/RosterProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { readWhen } from '../reminders/follow-up';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { OptionRow } from '../ui/OptionRow';
import './Palette.css';
import { dayTyped, type PaletteItem, paletteItems, type Step } from './palette-items';

interface Props {
  /** Goes to an address of the app page. */
  onGo(href: string): void;
  /** Done, or left by Escape from its first step. */
  onClose(): void;
}

export function Palette({ onGo, onClose }: Props) {
  const kith = useKith();
  const roster = useRoster();
  const today = useToday();
  const announce = useUndo();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [step, setStep] = useState<Step | null>(null);
  const [at, setAt] = useState(0);
  const words = useMemo(
    () => (roster ? dayTyped({ query, step, roster }) : ''),
    [query, step, roster],
  );
  const typedDay = useDay(words, today);
  const items = useMemo(
    () => (roster ? paletteItems({ query, step, roster, today, typedDay }) : []),
    [query, step, roster, today, typedDay],
  );
  const active = Math.min(at, items.length - 1);
  const chosen = items[active];
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, active, chosen]);

  const type = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const goTo = (next: Step | null) => {
    setStep(next);
    type('');
  };

  async function choose({ deed }: PaletteItem) {
    if (deed.do === 'type') return type(deed.text);
    if (deed.do === 'step') return goTo(deed.step);
    onClose();
    if (deed.do === 'go') return onGo(deed.href);
    const { doDeed } = await import('./do-deed');
    await doDeed(kith, announce, deed, today);
  }

  function back() {
    if (query !== '') type('');
    else if (step) goTo(step.verb ? { ...step, verb: null } : null);
    else onClose();
  }

  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, items.length));
    else if (event.key === 'ArrowUp')
      setAt((active - 1 + items.length) % Math.max(1, items.length));
    else if (event.key === 'Enter' && chosen) void choose(chosen);
    else if (event.key === 'Tab' && !event.shiftKey && canUnfold(chosen, step))
      goTo({ row: chosen.row, verb: null });
    else if (event.key === 'Backspace' && query === '' && step) back();
    else if (event.key === 'Escape') back();
    else return;
    event.preventDefault();
  }

  return (
    <search className="Palette">
      <div className="Palette-box">
        <Icon name="search" />
        {step && (
          <span className="Palette-step">
            <bdi>{step.row.name}</bdi>
          </span>
        )}
        <input
          ref={box}
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          role="combobox"
          aria-label={label(step)}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-keys`}
          placeholder={label(step)}
          value={query}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKey}
        />
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={i18n.t('palette.offers')}
        className="Palette-list"
      >
        {items.map((item, index) => (
          <OptionRow
            key={item.key}
            id={`${id}-${index}`}
            isActive={index === active}
            onChoose={() => void choose(item)}
          >
            {item.row ? (
              <Avatar id={item.row.id} name={item.row.name} size="small" />
            ) : (
              <span className="Palette-mark" aria-hidden="true">
                <Icon name="forward" mirrored />
              </span>
            )}
            <bdi className="Palette-label">{item.label}</bdi>
            <bdi className="Palette-detail">{item.detail}</bdi>
          </OptionRow>
        ))}
      </div>
      <p className="VisuallyHidden" role="status">
        {roster && i18n.t('palette.count', items.length)}
      </p>
      <p id={`${id}-keys`} className="Palette-keys">
        {items.length === 0 && roster ? i18n.t('palette.none') : i18n.t('palette.keys')}
      </p>
    </search>
  );
}

function canUnfold(
  item: PaletteItem | undefined,
  step: Step | null,
): item is PaletteItem & { row: Step['row'] } {
  return step === null && item?.row !== undefined;
}

function label(step: Step | null): string {
  if (!step) return i18n.t('palette.label');
  const name = isolate(step.row.name);
  if (step.verb === 'remind' || step.verb === 'snooze') return i18n.t('palette.when');
  return i18n.t(step.verb === 'move' ? 'palette.where' : 'palette.what', { name });
}

/** The day some words come to; the reader of words is loaded when there are any. */
function useDay(words: string, today: Temporal.PlainDate): string | null {
  const [read, setRead] = useState<{ words: string; on: string | null }>({ words: '', on: null });
  useEffect(() => {
    let isHere = true;
    void readWhen(words, today).then((on) => isHere && setRead({ words, on }));
    return () => {
      isHere = false;
    };
  }, [words, today]);
  return read.words === words ? read.on : null;
}
