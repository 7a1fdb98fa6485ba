/** One row of a file: who it is as it would be kept, who in Kith may be meant, and what happens with it. */
import { i18n } from '#i18n';
import type { KnownRule, RowChoice } from '../../utils/domain/import-job';
import type { PlannedRow } from '../../utils/services/import/plan';
import { personAddress } from '../hooks/route';
import { isolate } from '../ui/isolate';
import { NativeSelect } from '../ui/NativeSelect';
import { matchWords } from './match-words';
import { answerOf, answersFor, type RowAnswer } from './row-choices';

interface Props {
  row: PlannedRow;
  choice: RowChoice | undefined;
  rule: KnownRule;
  /** Tab comes here. */
  isStop: boolean;
  onSay(answer: RowAnswer): void;
}

export function PlannedCells({ row, choice, rule, isStop, onSay }: Props) {
  const { person, who } = row;
  const tabIndex = isStop ? 0 : -1;
  const answers = answersFor(row, rule);
  return (
    <>
      <td>
        <bdi className="PlannedTable-name">{person.name}</bdi>
        <Line texts={[person.headline, person.organization, person.location]} />
        <Line texts={[person.emails?.[0], person.phones?.[0], person.links?.[0]]} />
      </td>
      <td className={who ? '' : 'is-nobody'}>
        {who ? (
          <>
            <a href={personAddress(who.id)} tabIndex={tabIndex}>
              <bdi>{who.name}</bdi>
            </a>
            <Line texts={[who.headline, who.organization]} />
            <span className="PlannedTable-line">{matchWords(who.why)}</span>
          </>
        ) : (
          row.is === 'new' && <span className="PlannedTable-line">{i18n.t('import.notKept')}</span>
        )}
      </td>
      <td>
        {answers.length === 0 ? (
          <span className="PlannedTable-line">{i18n.t('import.noName')}</span>
        ) : (
          <NativeSelect
            label={i18n.t('import.happensWith', { name: isolate(person.name ?? '') })}
            hideLabel
            flat
            tabIndex={tabIndex}
            value={answerOf(choice)}
            choices={answers}
            onChange={onSay}
          />
        )}
      </td>
    </>
  );
}

/** What there is of these, in one line. */
function Line({ texts }: { texts: readonly (string | null | undefined)[] }) {
  const said = texts.filter((text) => text);
  if (said.length === 0) return null;
  return (
    <span className="PlannedTable-line">
      <bdi>{said.join(' · ')}</bdi>
    </span>
  );
}
