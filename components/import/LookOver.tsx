/** What the files would bring, before anything is kept; what is unsure is asked here. */
import { i18n } from '#i18n';
import { outcomeOf } from '../../utils/services/import/outcome';
import type { ImportPlan } from '../../utils/services/import/plan';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { FilesButton } from '../ui/FilesButton';
import { numberWords } from '../ui/number-words';
import { ColumnsForm } from './ColumnsForm';
import { chosenOf } from './chosen-files';
import { type Desk, EMPTY_DESK, importable } from './desk';
import { ForEveryone } from './ForEveryone';
import { FoundFiles } from './FoundFiles';
import './LookOver.css';
import { ProgressLine } from '../ui/ProgressLine';
import { MessagesLook } from './MessagesLook';
import { PlannedPeople } from './PlannedPeople';
import { ReadWarnings } from './ReadWarnings';
import type { DeskState } from './useDesk';

interface Props extends DeskState {
  /** Files are held over the page. */
  isOver: boolean;
  onBegin(): void;
}

export function LookOver({ desk, plan, change, add, map, reading, isOver, onBegin }: Props) {
  const files = importable(desk);
  return (
    <div className={classes('LookOver', isOver && 'is-over')}>
      <FoundFiles desk={desk} change={change} onFiles={add} />
      {files.map((one) => (
        <ColumnsForm key={one.file.name} looked={one} onMap={(mapping) => map(one, mapping)} />
      ))}
      {files.length > 0 && plan === null && reading === null && (
        <ProgressLine words={i18n.t('import.comparing')} />
      )}
      {plan && files.length > 0 && (
        <>
          {plan.rows.length > 0 && <PlannedPeople plan={plan} desk={desk} change={change} />}
          <MessagesLook plan={plan} desk={desk} change={change} />
          {plan.rows.length > 0 && <ForEveryone desk={desk} change={change} />}
        </>
      )}
      <ReadWarnings files={files.map(({ file }) => file)} />
      <footer className="Page-end">
        {plan && files.length > 0 && <Begin desk={desk} plan={plan} onBegin={onBegin} />}
        {desk.files.length === 0 && (
          <FilesButton
            look="primary"
            label={i18n.t('import.chooseOther')}
            onFiles={(chosen) => {
              change(() => EMPTY_DESK);
              add(chosen.map((file) => chosenOf(file)));
            }}
          />
        )}
        <Button look="quiet" onClick={() => change(() => EMPTY_DESK)}>
          {i18n.t('import.startOver')}
        </Button>
      </footer>
    </div>
  );
}

interface BeginProps {
  desk: Desk;
  plan: ImportPlan;
  onBegin(): void;
}

/** What brings it in; or why there is nothing to. */
function Begin({ desk, plan, onBegin }: BeginProps) {
  const { added, changed } = outcomeOf(plan, desk.choices, desk.rule);
  const more = desk.addCorrespondents ? plan.interactions.correspondents : 0;
  const people = added + changed + more;
  const isSaidOfAll = desk.forAll.tags.length > 0 || desk.forAll.howWeMet !== null;
  if (people + plan.interactions.withKept === 0 && !(isSaidOfAll && plan.counts.known > 0))
    return <p>{i18n.t(plan.counts.same > 0 ? 'import.nothingNew' : 'import.nobodyLeft')}</p>;
  return (
    <Button look="primary" onClick={onBegin}>
      {i18n.t('import.start', people, [numberWords(people)])}
    </Button>
  );
}
