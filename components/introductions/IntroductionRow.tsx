/** An introduction in a list: who is introduced by whom, who has agreed, and the step that comes next. */
import { useState } from 'react';
import { i18n } from '#i18n';
import {
  type IntroductionStep,
  introducedIn,
  introductionSteps,
  nextOfIntroduction,
  waitingFor,
} from '../../utils/domain/introduction-states';
import type { Introduction } from '../../utils/domain/items/introduction';
import { ownScratch } from '../../utils/domain/scratch-key';
import { stepIntroduction } from '../../utils/services/introductions';
import { itemValueWords } from '../../utils/services/item-words';
import { markThanked, markTold } from '../../utils/services/thanks';
import { HelpRow } from '../help/HelpRow';
import { PersonLink } from '../help/PersonLink';
import type { HelpLinks } from '../help/useHelpLinks';
import { useKith } from '../hooks/KithProvider';
import { thankAddress, writeAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useNames } from '../hooks/useNames';
import { goTo } from '../hooks/useRoute';
import { useToday } from '../hooks/useToday';
import { RowForm } from '../items/RowForm';
import { Button } from '../ui/Button';
import { dayWords, locale } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { introductionForm } from './introduction-form';
import { introductionLead, introductionStepWords, introductionWords } from './introduction-words';

type Open = 'edit' | 'outcome';
type Choice = IntroductionStep | Exclude<Open, 'edit'> | 'said' | 'told' | 'write';

interface Props {
  introduction: Introduction;
  help: HelpLinks;
}

export function IntroductionRow({ introduction, help }: Props) {
  const kith = useKith();
  const today = useToday();
  const announce = useUndo();
  const nameOf = useNames();
  const [open, setOpen] = useState<Open | null>(null);
  const { id, by, introducerId, state } = introduction;
  const introduced = introducedIn(introduction);
  const next = nextOfIntroduction(introduction);
  const thanks = introducerId === null ? null : thankAddress(introducerId, 'introduction', id);
  /** I ask each of those I introduce by themselves. */
  const asking = next === 'agree' && by === 'me' ? waitingFor(introduction) : [];

  const step = (one: IntroductionStep, who: string | null = null) => {
    const words =
      who === null
        ? introductionStepWords(introduction, one)
        : i18n.t('introductions.hasAgreed', { name: isolate(nameOf(who)) });
    void announce(words, stepIntroduction(kith, id, one, who));
  };
  const choose = (choice: Choice) => {
    switch (choice) {
      case 'outcome':
        return setOpen(choice);
      case 'write':
        return introducerId === null
          ? undefined
          : goTo(writeAddress(introducerId, 'ask-introduction'));
      case 'said':
        return void announce(
          i18n.t('help.thanksSettled'),
          markThanked(kith, { for: 'introduction', row: introduction }),
        );
      case 'told':
        return void announce(
          i18n.t('introductions.told'),
          markTold(kith, { for: 'introduction', row: introduction }),
        );
      default:
        return step(choice);
    }
  };
  const isMade = state === 'made' || state === 'met';
  const steps = introductionSteps(introduction);
  const choices: { id: Choice; label: string }[] = [
    ...(state === 'asked' && introducerId !== null
      ? [
          {
            id: 'write' as const,
            label: i18n.t('introductions.writeTo', { name: isolate(nameOf(introducerId)) }),
          },
        ]
      : []),
    ...steps
      .filter((one) => one !== next && (one !== 'meet' || next !== 'thank'))
      .map((one) => ({ id: one, label: introductionStepWords(introduction, one) })),
    ...(isMade && next !== 'outcome'
      ? [{ id: 'outcome' as const, label: i18n.t('help.outcome') }]
      : []),
    ...(next === 'thank' ? [{ id: 'said' as const, label: i18n.t('help.thanksSaid') }] : []),
    ...(next === 'tell' ? [{ id: 'told' as const, label: i18n.t('introductions.told') }] : []),
  ];

  const day =
    introduction.metOn ?? introduction.madeOn ?? introduction.agreedOn ?? introduction.askedOn;
  const because =
    introduction.becauseOfId === null ? undefined : help.from.get(introduction.becauseOfId);
  const shared = {
    row: introduction,
    scratch: ownScratch(`introduction:${id}`),
    onClose: () => setOpen(null),
  };
  return (
    <HelpRow
      table="introductions"
      id={id}
      title={
        introduced.length === 0 ? i18n.t('introductions.nobodyYet') : linkedTitle(introduction)
      }
      name={introductionWords(introduction, nameOf)}
      facts={[
        by === 'me' ? (
          i18n.t('introductions.byMe')
        ) : introducerId === null ? null : (
          <>
            {i18n.t('introductions.through')}{' '}
            <PersonLink id={introducerId} settles={introduced.length === 0} />
          </>
        ),
        itemValueWords('introductions', 'state', state),
        day !== null && dayWords(day, today),
        ...(state === 'asked' && by === 'me'
          ? introduction.agreedIds.map((one) =>
              i18n.t('introductions.hasAgreed', { name: isolate(nameOf(one)) }),
            )
          : []),
        isMade && by === 'them' && introduction.thanks === 'said' && i18n.t('help.thanked'),
        introduction.toldOn !== null && i18n.t('introductions.told'),
        because && i18n.t('help.because', { what: help.wordsOf(because) }),
        ...(help.chains.get(id) ?? []).map((one) =>
          i18n.t('help.passedOnAs', { what: help.wordsOf(one) }),
        ),
      ]}
      texts={[introduction.why, introduction.outcome, introduction.impact]}
      confidential={introduction.confidential}
      choices={choices}
      onChoose={choose}
      onEdit={() => setOpen('edit')}
      form={
        open === 'edit' ? (
          <RowForm
            {...shared}
            {...introductionForm(by)}
            start={{ personIds: introduced }}
            links={{ becauseOfId: help.links.becauseOfId }}
          />
        ) : open === 'outcome' ? (
          <RowForm
            {...shared}
            table="introductions"
            fields={['outcome', 'impact', 'outcomeOn']}
            start={{ outcomeOn: introduction.outcomeOn ?? today.toString() }}
          />
        ) : null
      }
    >
      {asking.map((one) => (
        <Button key={one} small onClick={() => step('agree', one)}>
          {i18n.t('introductions.hasAgreed', { name: isolate(nameOf(one)) })}
        </Button>
      ))}
      {((next === 'agree' && asking.length === 0) || next === 'make' || next === 'meet') && (
        <Button small onClick={() => step(next)}>
          {introductionStepWords(introduction, next)}
        </Button>
      )}
      {(next === 'thank' || next === 'tell') && thanks && (
        <LinkButton small href={thanks}>
          {i18n.t(next === 'thank' ? 'help.sayThanks' : 'help.tell')}
        </LinkButton>
      )}
      {next === 'thank' && state === 'made' && (
        <Button small look="quiet" onClick={() => step('meet')}>
          {introductionStepWords(introduction, 'meet')}
        </Button>
      )}
      {next === 'outcome' && (
        <Button small look="quiet" onClick={() => setOpen('outcome')}>
          {i18n.t('help.outcome')}
        </Button>
      )}
    </HelpRow>
  );
}

/** "Introduction to Li Wei", each name a way to its person. */
function linkedTitle(introduction: Introduction) {
  const introduced = introducedIn(introduction);
  const parts = new Intl.ListFormat(locale()).formatToParts(introduced);
  return (
    <>
      {introductionLead(introduction)}{' '}
      {parts.map(({ type, value }) =>
        type === 'literal' ? (
          value
        ) : (
          <PersonLink key={value} id={value} settles={value === introduced[0]} />
        ),
      )}
    </>
  );
}
