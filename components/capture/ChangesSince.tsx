/** What the page says differently than what is kept: each can be taken over or left, and what is left is not asked again. */
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { isEmpty } from '../../utils/domain/is-empty';
import type { Person } from '../../utils/domain/person';
import { type Difference, suggestions } from '../../utils/domain/suggestions';
import { acceptChanges, refuseChanges } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useToday } from '../hooks/useToday';
import { fieldWords } from '../people/field-words';
import { originOf } from '../people/origin';
import { valueLines } from '../people/value-lines';
import { Button } from '../ui/Button';
import { dayOf, monthWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import '../ui/Clamped.css';
import './ChangesSince.css';

interface Props {
  person: Person;
  capture: CaptureResult;
}

/** How far away somebody is on LinkedIn is nothing to decide on. */
const isNews = ({ field }: Difference) => field !== 'degree';

export function ChangesSince({ person, capture }: Props) {
  const kith = useKith();
  const undoable = useUndo();
  const changed = suggestions(person, capture).filter(isNews);
  if (changed.length === 0) return null;
  const untyped = changed.filter(({ typed }) => !typed).map(({ field }) => field);
  const updateAll = () =>
    undoable(i18n.t('popup.updatedAll'), acceptChanges(kith, person.id, untyped, capture));
  return (
    <section className="ChangesSince" aria-label={i18n.t('popup.changes')}>
      {untyped.length > 1 && (
        <Button small onClick={() => void updateAll()}>
          {i18n.t('popup.updateAll', untyped.length)}
        </Button>
      )}
      {changed.map((difference) => (
        <Change key={difference.field} person={person} capture={capture} difference={difference} />
      ))}
    </section>
  );
}

function Change({ person, capture, difference }: Props & { difference: Difference }) {
  const kith = useKith();
  const undoable = useUndo();
  const { field } = difference;
  const words = { field: fieldWords(field) };
  const update = () =>
    undoable(i18n.t('popup.updated', words), acceptChanges(kith, person.id, [field], capture));
  const keep = () =>
    undoable(i18n.t('popup.kept', words), refuseChanges(kith, person.id, [field], capture));
  return (
    <div className="ChangesSince-change">
      <Said person={person} difference={difference} />
      <div className="ChangesSince-actions">
        <Button small onClick={() => void update()}>
          {i18n.t('popup.update')}
        </Button>
        <Button small look="quiet" onClick={() => void keep()}>
          {i18n.t('popup.keep')}
        </Button>
      </div>
    </div>
  );
}

/** Both values; of a list, what came and what went. */
function Said({ person, difference }: { person: Person; difference: Difference }) {
  const kith = useKith();
  const today = useToday();
  const { field, before, after, typed } = difference;
  const [was, is] = [valueLines(field, before), valueLines(field, after)];
  if (typed && typeof before === 'string') {
    const both = { page: isolate(is.join(', ')), mine: isolate(was.join(', ')) };
    return (
      <>
        <h3>{fieldWords(field)}</h3>
        <p>{i18n.t('popup.pageDiffers', both)}</p>
      </>
    );
  }
  const since = originOf(person.origins, field)?.at ?? person.savedAt;
  const words = { field: fieldWords(field), month: monthWords(dayOf(since, kith.zone()), today) };
  return (
    <>
      <h3>{i18n.t(isEmpty(before) ? 'popup.newOnPage' : 'popup.changedSince', words)}</h3>
      <Lines lines={was.filter((line) => !is.includes(line))} className="ChangesSince-before" />
      <Lines lines={is.filter((line) => !was.includes(line))} className="ChangesSince-after" />
    </>
  );
}

function Lines({ lines, className }: { lines: readonly string[]; className: string }) {
  if (lines.length === 0) return null;
  return (
    <p className={className}>
      {lines.map((line) => (
        <span key={line} className="Clamped">
          <bdi>{line}</bdi>
        </span>
      ))}
    </p>
  );
}
