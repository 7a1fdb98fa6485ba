/** Everyone in the files: who is new, who is kept already, who may be, and what happens with each. */
import { useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { KNOWN_RULES } from '../../utils/domain/import-job';
import type { ImportPlan, PlannedRow } from '../../utils/services/import/plan';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { NativeSelect } from '../ui/NativeSelect';
import { numberWords } from '../ui/number-words';
import { ToggleRow } from '../ui/ToggleRow';
import { type Desk, withChoices } from './desk';
import './PlannedPeople.css';
import { PlannedTable } from './PlannedTable';
import { answersFor, choiceOf, type RowAnswer, ruleWords } from './row-choices';

const KINDS = ['new', 'known', 'perhaps', 'deleted', 'repeat', 'nothing'] as const;
type Kind = (typeof KINDS)[number];

const RULE_HINTS = { add: 'import.ruleAddHint', replace: 'import.ruleReplaceHint' } as const;

interface Props {
  plan: ImportPlan;
  desk: Desk;
  change(next: (desk: Desk) => Desk): void;
}

export function PlannedPeople({ plan: { rows, counts }, desk, change }: Props) {
  const id = useId();
  const [asked, setAsked] = useState<Kind | 'all'>('all');
  const kind = asked === 'all' || counts[asked] > 0 ? asked : 'all';
  const shown = useMemo(
    () => (kind === 'all' ? rows : rows.filter(({ is }) => is === kind)),
    [rows, kind],
  );
  const kinds = KINDS.filter((one) => counts[one] > 0);
  const say = (said: readonly PlannedRow[], answer: RowAnswer) => {
    const choices = new Map(said.map((row) => [row.name, choiceOf(answer, row)]));
    change((now) => withChoices(now, choices));
  };
  const [first] = shown;
  return (
    <section className="PlannedPeople" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('app.people')}</h2>
      {kinds.length > 1 && (
        <ToggleRow<Kind | 'all'>
          label={i18n.t('import.counts')}
          value={kind}
          choices={(['all', ...kinds] as const).map((value) => ({
            value,
            label: `${i18n.t(`import.${value}`)} ${numberWords(value === 'all' ? rows.length : counts[value])}`,
          }))}
          onChange={setAsked}
        />
      )}
      {counts.perhaps > 0 && kind !== 'perhaps' && (
        <Banner
          tone="notice"
          title={i18n.t('import.perhapsTitle', counts.perhaps, [numberWords(counts.perhaps)])}
          actions={
            <Button small onClick={() => setAsked('perhaps')}>
              {i18n.t('import.perhapsLook')}
            </Button>
          }
        >
          {i18n.t('import.perhapsText')}
        </Banner>
      )}
      {counts.known > 0 && (kind === 'all' || kind === 'known') && (
        <NativeSelect
          className="PlannedPeople-choice"
          label={i18n.t('import.rule')}
          hint={desk.rule === 'skip' ? undefined : i18n.t(RULE_HINTS[desk.rule])}
          value={desk.rule}
          choices={KNOWN_RULES.map((value) => ({ value, label: ruleWords(value) }))}
          onChange={(rule) => change((now) => ({ ...now, rule }))}
        />
      )}
      {first && (kind === 'perhaps' || kind === 'deleted' || kind === 'repeat') && (
        <NativeSelect<RowAnswer | ''>
          className="PlannedPeople-choice"
          label={i18n.t('import.forAllOfThese')}
          value=""
          choices={[
            { value: '', label: i18n.t('import.chooseHere') },
            ...(kind === 'repeat'
              ? answersFor(first, desk.rule).slice(1)
              : answersFor(first, desk.rule)),
          ]}
          onChange={(answer) => answer !== '' && say(shown, answer)}
        />
      )}
      <PlannedTable
        key={kind}
        rows={shown}
        choices={desk.choices}
        rule={desk.rule}
        onSay={(row, answer) => say([row], answer)}
      />
    </section>
  );
}
