/** Several people on one page: who is ticked is saved, all at once. Nobody is ticked beforehand. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CapturedRow, CaptureResult } from '../../utils/domain/capture-result';
import { isSame } from '../../utils/domain/is-same';
import {
  draftsOf,
  isPicks,
  MOST_AT_ONCE,
  noPicks,
  type Picks,
  rowId,
} from '../../utils/domain/picks';
import { picksScratch } from '../../utils/domain/scratch-key';
import type { RowMark } from '../../utils/services/known-rows';
import { useIsOpen, useKithLater } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { WhenOpen } from '../hooks/WhenOpen';
import { readWhen } from '../reminders/follow-up';
import { Button } from '../ui/Button';
import { isSaveKey, modifierKey } from '../ui/modifier-key';
import { KnownMarks } from './KnownMarks';
import { LookSkeleton } from './LookSkeleton';
import './PickFromList.css';
import { PickRows } from './PickRows';
import { PickTogether } from './PickTogether';

interface Props {
  capture: CaptureResult;
  /** Looks at one alone. */
  onOpen: (row: CapturedRow) => void;
  onByHand: () => void;
}

/** What is said above Save: how the keys go, or what stands in the way. */
type Said = 'keys' | 'most' | 'tickFirst';

export function PickFromList({ capture, onOpen, onByHand }: Props) {
  const whenOpen = useKithLater();
  const isOpen = useIsOpen();
  const undoable = useUndo();
  const today = useToday();
  const place = useRef<HTMLFormElement>(null);
  const latest = useRef(noPicks());
  const scratch = useScratch(picksScratch(capture.address), isPicks);
  const [changed, setChanged] = useState<Picks | null>(null);
  const [marks, setMarks] = useState<readonly RowMark[] | null>(null);
  const [said, setSaid] = useState<Said>('keys');
  const [insist, setInsist] = useState(false);
  const [busy, setBusy] = useState(false);

  // The list is there, and has not waited for the notes; the marks do.
  useEffect(() => {
    if (!isOpen) void whenOpen().catch(() => {});
  }, [isOpen, whenOpen]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isAway = place.current?.closest('[hidden]') !== null;
      if (!isSaveKey(event) || event.defaultPrevented || isAway) return;
      event.preventDefault();
      place.current?.requestSubmit();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  if (scratch.kept === undefined) return <LookSkeleton />;
  const picks = changed ?? scratch.kept ?? noPicks();
  const ticked = new Set(picks.ticked);
  const chosen = capture.rows.filter(
    (row, at) => ticked.has(rowId(row)) && marks?.[at]?.state !== 'known',
  );
  latest.current = picks;
  const known = marks?.filter(({ state }) => state === 'known').length ?? 0;

  function change(next: Picks) {
    setChanged(next);
    if (isSame(next, noPicks())) scratch.drop();
    else scratch.keep(next);
  }

  async function save() {
    if (busy) return;
    if (chosen.length === 0) return setSaid('tickFirst');
    setBusy(true);
    const on = await readWhen(picks.together.remind, today);
    const isUnread = picks.together.remind.trim() !== '' && on === null;
    setInsist(isUnread);
    const done = new Set(chosen.map(rowId));
    const others = () => latest.current.ticked.filter((id) => !done.has(id));
    // Whoever is taken back is to be saved otherwise, and was ticked for it.
    const tickAgain = () => change({ ...latest.current, ticked: [...others(), ...done] });
    const words = i18n.t('picks.saved', chosen.length);
    if (!isUnread && (await undoable(words, saveChosen(on), tickAgain))) {
      change({ ...latest.current, ticked: others() });
      setSaid('keys');
    }
    setBusy(false);
  }

  async function saveChosen(on: string | null) {
    const { savePeople } = await import('../../utils/services/save-people');
    return savePeople(await whenOpen(), draftsOf(capture, chosen, picks.together, on));
  }

  return (
    <form
      ref={place}
      className="PickFromList"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <WhenOpen>
        <KnownMarks capture={capture} onMarks={setMarks} />
      </WhenOpen>
      <PickRows
        title={peopleWords(capture.rows.length, known)}
        rows={capture.rows}
        marks={marks}
        ticked={ticked}
        chosen={chosen.length}
        onTick={(ids) => {
          change({ ...picks, ticked: ids });
          setSaid('keys');
        }}
        onMost={() => setSaid('most')}
        onOpen={onOpen}
      />
      <PickTogether
        together={picks.together}
        today={today}
        insist={insist}
        onChange={(together) => change({ ...picks, together })}
      />
      <Button small look="quiet" className="PickFromList-byHand" onClick={onByHand}>
        {i18n.t('picks.byHand')}
      </Button>
      <div className="PickFromList-save">
        <span
          className={said === 'keys' ? 'PickFromList-said is-help' : 'PickFromList-said'}
          role="status"
        >
          {saidWords(said)}
        </span>
        <Button look="primary" type="submit" busy={busy}>
          {chosen.length > 0 ? i18n.t('picks.save', chosen.length) : i18n.t('picks.saveNone')}
        </Button>
      </div>
    </form>
  );
}

/** "12 people here, you know 3". */
function peopleWords(count: number, known: number): string {
  const people = i18n.t('picks.people', count);
  return known === 0
    ? people
    : i18n.t('picks.both', { people, known: i18n.t('picks.known', known) });
}

function saidWords(said: Said): string {
  switch (said) {
    case 'keys':
      return i18n.t('picks.keys', { key: modifierKey() });
    case 'most':
      return i18n.t('picks.most', [String(MOST_AT_ONCE)]);
    case 'tickFirst':
      return i18n.t('picks.tickFirst');
  }
}
