/** A favour in a list, with the step that comes next. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { type FavourStep, favourSteps, nextOfFavour } from '../../utils/domain/favour-states';
import type { Favour } from '../../utils/domain/items/favour';
import { ownScratch } from '../../utils/domain/scratch-key';
import { favourOccasion } from '../../utils/domain/thanks-owed';
import { stepFavour } from '../../utils/services/favours';
import { itemValueWords } from '../../utils/services/item-words';
import { markThanked } from '../../utils/services/thanks';
import { useKith } from '../hooks/KithProvider';
import { thankAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { RowForm } from '../items/RowForm';
import { favourWords } from '../thanks/owed-words';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { favourFields } from './favour-fields';
import { HelpRow } from './HelpRow';
import { favourStepWords } from './help-words';
import { NewFavour } from './NewFavour';
import { PersonLink } from './PersonLink';
import type { HelpLinks } from './useHelpLinks';

type Open = 'edit' | 'outcome' | 'pass';
type Choice = FavourStep | Exclude<Open, 'edit'> | 'said' | 'tell';

interface Props {
  favour: Favour;
  help: HelpLinks;
  /** Whether the place itself says who. */
  isNamed?: boolean;
}

export function FavourRow({ favour, help, isNamed = false }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, personId, direction, state } = favour;
  const isReceived = direction === 'received';
  const isDone = state === 'done';
  const next = nextOfFavour(favour);
  const thanks = thankAddress(personId, favourOccasion(favour), id);
  const close = () => setOpen(null);

  const step = (one: FavourStep) =>
    void announce(favourStepWords(direction, one), stepFavour(kith, id, one));
  const choose = (choice: Choice) => {
    switch (choice) {
      case 'outcome':
      case 'pass':
        return setOpen(choice);
      case 'tell':
        return goTo(thanks);
      case 'said':
        return void announce(
          i18n.t('help.thanksSettled'),
          markThanked(kith, { for: 'favour', row: favour }),
        );
      default:
        return step(choice);
    }
  };
  const choices: { id: Choice; label: string }[] = [
    ...favourSteps(favour)
      .filter((one) => one !== next)
      .map((one) => ({ id: one, label: favourStepWords(direction, one) })),
    ...(isDone && next !== 'outcome'
      ? [{ id: 'outcome' as const, label: i18n.t('help.outcome') }]
      : []),
    ...(isDone && isReceived ? [{ id: 'pass' as const, label: i18n.t('help.passOn') }] : []),
    ...(next === 'thank' ? [{ id: 'said' as const, label: i18n.t('help.thanksSaid') }] : []),
    ...(isDone && isReceived && favour.outcome !== '' && next !== 'thank'
      ? [{ id: 'tell' as const, label: i18n.t('help.tell') }]
      : []),
  ];

  const because = favour.becauseOfId === null ? undefined : help.from.get(favour.becauseOfId);
  const passed = help.chains.get(id) ?? [];
  const shared = { row: favour, scratch: ownScratch(`favour:${id}`), onClose: close };
  return (
    <HelpRow
      table="favours"
      id={id}
      title={
        <>
          {!isNamed && <PersonLink id={personId} settles />} <bdi>{favourWords(favour)}</bdi>
        </>
      }
      name={favourWords(favour)}
      facts={[
        favour.what !== '' && itemValueWords('favours', 'kind', favour.kind),
        !isDone && itemValueWords('favours', 'state', state),
        favour.on !== null && dayWords(favour.on, today),
        favour.to !== '' && <bdi>{favour.to}</bdi>,
        favour.version !== '' && i18n.t('help.version', { version: isolate(favour.version) }),
        isDone && isReceived && favour.thanks === 'said' && i18n.t('help.thanked'),
        because && i18n.t('help.because', { what: help.wordsOf(because) }),
        ...passed.map((one) => i18n.t('help.passedOnAs', { what: help.wordsOf(one) })),
      ]}
      texts={[favour.outcome, favour.impact]}
      confidential={favour.confidential}
      choices={choices}
      onChoose={choose}
      onEdit={() => setOpen('edit')}
      form={
        open === 'edit' ? (
          <RowForm {...shared} {...favourFields(direction, isNamed)} links={help.links} />
        ) : open === 'outcome' ? (
          <RowForm
            {...shared}
            table="favours"
            fields={['outcome', 'impact', 'outcomeOn']}
            start={{ outcomeOn: favour.outcomeOn ?? today.toString() }}
          />
        ) : open === 'pass' ? (
          <NewFavour
            start={{ direction: 'given', thanks: 'not-needed', becauseOfId: id }}
            of={id}
            links={help.links}
            save={i18n.t('help.passOn')}
            onClose={close}
          />
        ) : null
      }
    >
      {(next === 'agree' || next === 'do') && (
        <Button small onClick={() => step(next)}>
          {favourStepWords(direction, next)}
        </Button>
      )}
      {next === 'thank' && (
        <LinkButton small href={thanks}>
          {i18n.t('help.sayThanks')}
        </LinkButton>
      )}
      {next === 'outcome' && (
        <Button small look="quiet" onClick={() => setOpen('outcome')}>
          {i18n.t('help.outcome')}
        </Button>
      )}
    </HelpRow>
  );
}
