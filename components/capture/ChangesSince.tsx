/** What the page says differently than when the person was saved: each can be taken over or left. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CaptureResult } from '../../utils/domain/capture-result';
import type { Person } from '../../utils/domain/person';
import { personScratch } from '../../utils/domain/scratch-key';
import { type Difference, differences } from '../../utils/domain/suggestions';
import { acceptChanges } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { fieldWords } from '../people/field-words';
import { originOf } from '../people/origin';
import { TOLD_FIELDS } from '../people/told-fields';
import { Button } from '../ui/Button';
import { dayOf, monthWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import './ChangesSince.css';

/** The values the user chose not to take, by field: not offered again for a while. */
type Left = Record<string, string>;
const isLeft = (value: unknown): value is Left => typeof value === 'object' && value !== null;

export function ChangesSince({ person, capture }: { person: Person; capture: CaptureResult }) {
  const scratch = useScratch(personScratch(person.id, 'left'), isLeft);
  const [leftNow, setLeftNow] = useState<Left>({});
  if (scratch.kept === undefined) return null;
  const left: Left = { ...scratch.kept, ...leftNow };
  const changed = differences(person, capture).filter(
    ({ field, after }) => TOLD_FIELDS.includes(field) && left[field] !== textOf(after),
  );
  if (changed.length === 0) return null;
  return (
    <section className="ChangesSince" aria-label={i18n.t('popup.changes')}>
      {changed.map((difference) => (
        <Change
          key={difference.field}
          person={person}
          capture={capture}
          difference={difference}
          onLeave={() => {
            const next = { ...left, [difference.field]: textOf(difference.after) };
            setLeftNow(next);
            scratch.keep(next);
          }}
        />
      ))}
    </section>
  );
}

function Change({
  person,
  capture,
  difference: { field, before, after, typed },
  onLeave,
}: {
  person: Person;
  capture: CaptureResult;
  difference: Difference;
  onLeave: () => void;
}) {
  const kith = useKith();
  const today = useToday();
  const undoable = useUndo();
  const since = originOf(person.origins, field)?.at ?? person.savedAt;
  const was = textOf(before);
  const words = { field: fieldWords(field), month: monthWords(dayOf(since, kith.zone()), today) };
  const says = textOf(after);
  return (
    <div className="ChangesSince-change">
      {typed && was ? (
        <>
          <h3>{words.field}</h3>
          <p>{i18n.t('popup.pageDiffers', { page: isolate(says), mine: isolate(was) })}</p>
        </>
      ) : (
        <>
          <h3>{i18n.t('popup.changedSince', words)}</h3>
          {was && (
            <p className="ChangesSince-before">
              <bdi>{was}</bdi>
            </p>
          )}
          <p>
            <bdi>{says}</bdi>
          </p>
        </>
      )}
      <div className="ChangesSince-actions">
        <Button
          small
          onClick={() =>
            undoable(
              i18n.t('popup.updated', words),
              acceptChanges(kith, person.id, [field], capture),
            )
          }
        >
          {i18n.t('popup.update')}
        </Button>
        <Button small look="quiet" onClick={onLeave}>
          {i18n.t('popup.keep')}
        </Button>
      </div>
    </div>
  );
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}
