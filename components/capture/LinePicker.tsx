/**
 * The last resort that never fails: the page's own lines, to be pointed at one field after another. The
 * field keeps the focus; arrows walk the lines, Enter takes one and goes on to the next field.
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type LinePick, PICKED_FIELDS, type PickedField } from '../../utils/domain/page-line';
import type { Picked } from '../../utils/domain/picked';
import type { NoLines, PageLines } from '../../utils/services/page-lines';
import { useSurroundings } from '../hooks/KithProvider';
import { fieldWords } from '../people/field-words';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { TextField } from '../ui/TextField';
import { LINES_SHOWN, listLines, nextSpot, partOf, type Spot, spotText } from './line-list';
import { PickFields } from './PickFields';
import { PickLines, spotId } from './PickLines';
import { TeachOffer } from './TeachOffer';
import './LinePicker.css';

export type PickTarget = PickedField | 'note';
const TARGETS: readonly PickTarget[] = [...PICKED_FIELDS, 'note'];

/** Fields that take one line after another. */
const GROWS: readonly PickTarget[] = ['about', 'note'];

const START: Spot = { index: 0, part: -1 };

interface Props {
  /** Of the page that the form is about. */
  address: string;
  value: (field: PickTarget) => string;
  onPick: (values: Picked) => void;
  onType: (field: PickTarget, text: string) => void;
  onClose: () => void;
}

export function LinePicker({ address, ...rest }: Props) {
  const { readLines } = useSurroundings();
  const top = useRef<HTMLElement>(null);
  const [page, setPage] = useState<PageLines | NoLines | null>(null);

  useEffect(() => {
    let isHere = true;
    const reading = readLines?.(address) ?? Promise.resolve('unreadable' as const);
    void reading.catch(() => 'unreadable' as const).then((found) => isHere && setPage(found));
    return () => {
      isHere = false;
    };
  }, [address, readLines]);

  // In the popup's little room the lines come up to where they are seen beside the fields.
  useEffect(() => {
    if (page !== null) top.current?.scrollIntoView?.({ block: 'start' });
  }, [page]);

  return (
    <section ref={top} className="LinePicker" aria-label={i18n.t('pick.title')}>
      <header>
        <h2>{i18n.t('pick.title')}</h2>
        <IconButton icon="close" label={i18n.t('pick.close')} onClick={rest.onClose} />
      </header>
      {page === null && <p role="status">{i18n.t('popup.reading')}</p>}
      {page === 'moved' && <p role="status">{i18n.t('pick.moved')}</p>}
      {page === 'unreadable' && <p role="status">{i18n.t('pick.unreadable')}</p>}
      {page !== null && typeof page === 'object' && <Picker page={page} {...rest} />}
    </section>
  );
}

function Picker({
  page,
  value,
  onPick,
  onType,
  onClose,
}: Omit<Props, 'address'> & { page: PageLines }) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<PickTarget>('name');
  const [filter, setFilter] = useState('');
  const [withAside, setWithAside] = useState(() => page.lines.every(({ isAside }) => isAside));
  const [most, setMost] = useState(LINES_SHOWN);
  const [spot, setSpot] = useState(START);
  const [picks, setPicks] = useState<ReadonlyMap<PickedField, LinePick>>(new Map());
  const { lines, more } = listLines(page.lines, filter, withAside, most);
  const hasAside = page.lines.some(({ isAside }) => isAside);

  const focus = (options?: FocusOptions) => field.current?.querySelector('input')?.focus(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another field is another start
  useEffect(() => focus(), [current]);

  function take(here: Spot) {
    const text = spotText(lines, here);
    const line = lines[here.index];
    if (text === null || !line) return;
    setSpot({ index: here.index, part: -1 });
    if (current === 'note') onType('note', grown(value('note'), text));
    else {
      onPick(
        current === 'name'
          ? named(text)
          : { [current]: current === 'about' ? grown(value('about'), text) : text },
      );
      const part = partOf(line, here.part);
      const pick = { field: current, line: line.id, part: part && { by: part.by, at: part.at } };
      setPicks((now) => new Map(now).set(current, pick));
    }
    if (!GROWS.includes(current)) setCurrent(TARGETS[TARGETS.indexOf(current) + 1] ?? current);
    focus();
  }

  /** What stands beside a name goes to fields of its own; what the user has given there stays. */
  function named(text: string): Picked {
    const { name, pronouns, credentials } = page.nameIn(text);
    return {
      name: name ?? text,
      ...(pronouns && value('pronouns') === '' ? { pronouns } : {}),
      ...(credentials.length > 0 ? { credentials } : {}),
    };
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
      return;
    }
    if (!(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(spot);
      return;
    }
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = nextSpot(event.key, spot, lines, isRtl ? 'ArrowLeft' : 'ArrowRight');
    const isInside = /^Arrow(Left|Right)$/.test(event.key) && !isAtEnd(event.target);
    if (next === null || isInside) return;
    event.preventDefault();
    setSpot(next);
  }

  const list = {
    'aria-controls': `${id}-lines`,
    'aria-activedescendant': lines.length > 0 ? spotId(`${id}-lines`, spot) : undefined,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of both boxes inside
    <div className="LinePicker-body" onKeyDown={onKeyDown}>
      <PickFields
        fields={TARGETS}
        current={current}
        hasValue={(one) => value(one).trim() !== ''}
        onChoose={setCurrent}
      />
      <div ref={field}>
        <TextField
          {...list}
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="none"
          aria-describedby={`${id}-keys`}
          label={fieldWords(current)}
          value={value(current).replaceAll('\n', ' ')}
          onChange={(text) => onType(current, text)}
        />
      </div>
      <TextField
        {...list}
        hideLabel
        label={i18n.t('pick.find')}
        placeholder={i18n.t('pick.find')}
        value={filter}
        onChange={(text) => {
          setFilter(text);
          setSpot(START);
        }}
      />
      <PickLines id={`${id}-lines`} lines={lines} spot={spot} onPick={take} />
      {lines.length === 0 && <p role="status">{i18n.t('pick.none')}</p>}
      <div className="LinePicker-more">
        {more > 0 && (
          <Button small look="quiet" onClick={() => setMost(most + LINES_SHOWN)}>
            {i18n.t('pick.more', more)}
          </Button>
        )}
        {hasAside && !withAside && filter === '' && (
          <Button small look="quiet" onClick={() => setWithAside(true)}>
            {i18n.t('pick.aside')}
          </Button>
        )}
      </div>
      <p id={`${id}-keys`} className="LinePicker-keys">
        {i18n.t('pick.keys')}
      </p>
      {picks.has('name') && (
        <TeachOffer page={page} picks={picks} onTaught={() => focus({ preventScroll: true })} />
      )}
    </div>
  );
}

function grown(text: string, line: string): string {
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`;
}

/** At the end of its text a box has no use for the key; a whole selection is no place inside it. */
function isAtEnd({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  const isAll = selectionStart === 0 && selectionEnd === value.length;
  return isAll || selectionEnd === value.length;
}
