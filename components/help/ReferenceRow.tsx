/** A reference in a list: consent, when they were last briefed, what it was used for, and the step that comes next. */
import { useState } from 'react';
import { i18n } from '#i18n';
import {
  nextOfReference,
  type ReferenceStep,
  referenceSteps,
} from '../../utils/domain/reference-states';
import { ownScratch } from '../../utils/domain/scratch-key';
import { itemValueWords, itemWords } from '../../utils/services/item-words';
import { type ReferenceItem, stepReference } from '../../utils/services/references';
import { useKith } from '../hooks/KithProvider';
import { writeAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { RowForm } from '../items/RowForm';
import { Button } from '../ui/Button';
import { dayWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { HelpRow } from './HelpRow';
import { referenceStepWords } from './help-words';
import { NewFavour } from './NewFavour';
import { PersonLink } from './PersonLink';
import { REFERENCE_MORE, referenceFields } from './reference-fields';
import type { HelpLinks } from './useHelpLinks';

type Open = 'edit' | 'brief' | 'use';
type Choice = ReferenceStep | Exclude<Open, 'edit'> | 'write';

interface Props {
  item: ReferenceItem;
  links: HelpLinks['links'];
  /** Whether the place itself says who. */
  isNamed?: boolean;
}

export function ReferenceRow({ item: { reference, uses }, links, isNamed = false }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, personId, direction, state } = reference;
  const next = nextOfReference(reference, today);
  const close = () => setOpen(null);

  const step = (one: ReferenceStep) =>
    void announce(referenceStepWords(direction, one), stepReference(kith, id, one));
  const choose = (choice: Choice) => {
    switch (choice) {
      case 'brief':
      case 'use':
        return setOpen(choice);
      case 'write':
        return goTo(writeAddress(personId, 'reference'));
      default:
        return step(choice);
    }
  };
  const briefWords = i18n.t(direction === 'received' ? 'help.brief' : 'help.wasBriefed');
  const useWords = i18n.t(direction === 'received' ? 'help.used' : 'help.iSpoke');
  const choices: { id: Choice; label: string }[] = [
    ...(direction === 'received' ? [{ id: 'write' as const, label: i18n.t('help.write') }] : []),
    ...(state === 'agreed' && next !== 'brief'
      ? [{ id: 'brief' as const, label: briefWords }]
      : []),
    ...(state === 'agreed' && next !== 'use' ? [{ id: 'use' as const, label: useWords }] : []),
    ...referenceSteps(reference)
      .filter((one) => one !== next)
      .map((one) => ({ id: one, label: referenceStepWords(direction, one) })),
  ];

  const day = reference.agreedOn ?? reference.askedOn;
  const shared = { row: reference, scratch: ownScratch(`reference:${id}`), onClose: close };
  return (
    <HelpRow
      table="references"
      id={id}
      title={
        <>
          {!isNamed && <PersonLink id={personId} settles />}{' '}
          {isNamed && itemValueWords('references', 'direction', direction)}
        </>
      }
      name={itemWords('references')}
      facts={[
        itemValueWords('references', 'state', state),
        day !== null && dayWords(day, today),
        reference.briefedOn !== null &&
          i18n.t('help.briefedOn', { day: dayWords(reference.briefedOn, today) }),
        ...uses.map((use) =>
          use.to === ''
            ? i18n.t('help.usedOnce')
            : i18n.t('help.usedFor', { what: isolate(use.to) }),
        ),
      ]}
      texts={[reference.briefing, reference.note]}
      confidential={reference.confidential}
      choices={choices}
      onChoose={choose}
      onEdit={() => setOpen('edit')}
      form={
        open === 'edit' ? (
          <RowForm
            {...shared}
            table="references"
            fields={referenceFields(isNamed)}
            more={REFERENCE_MORE}
          />
        ) : open === 'brief' ? (
          <RowForm
            {...shared}
            table="references"
            fields={['briefing', 'briefedOn']}
            start={{ briefedOn: today.toString() }}
          />
        ) : open === 'use' ? (
          <NewFavour
            start={{
              personId,
              direction,
              kind: 'reference',
              referenceId: id,
              on: today.toString(),
              thanks: direction === 'received' ? 'owed' : 'not-needed',
            }}
            of={id}
            links={links}
            save={useWords}
            onClose={close}
          />
        ) : null
      }
    >
      {next === 'agree' && (
        <Button small onClick={() => step('agree')}>
          {referenceStepWords(direction, 'agree')}
        </Button>
      )}
      {next === 'brief' && (
        <Button small onClick={() => setOpen('brief')}>
          {briefWords}
        </Button>
      )}
      {next === 'use' && (
        <Button small onClick={() => setOpen('use')}>
          {useWords}
        </Button>
      )}
    </HelpRow>
  );
}
