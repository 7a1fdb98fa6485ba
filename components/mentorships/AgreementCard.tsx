/** What two people agreed on for their mentorship: asked part by part, none required, each change of mind a version. */
import { useRef } from 'react';
import { i18n } from '#i18n';
import { AGREEMENT_PARTS } from '../../utils/domain/agreement-versions';
import type { Mentorship } from '../../utils/domain/items/mentorship';
import { personScratch } from '../../utils/domain/scratch-key';
import { storedDay } from '../../utils/domain/stored-day';
import { agreementText } from '../../utils/services/agreement-text';
import { agreementsOf } from '../../utils/services/agreements';
import { itemWords } from '../../utils/services/item-words';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import { ItemFacts } from '../items/ItemFacts';
import type { FieldOf, ItemFields } from '../items/ItemForm';
import type { PersonBrief } from '../items/person-brief';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { CopyButton } from '../ui/CopyButton';
import { dateWords } from '../ui/dates';
import { isolate } from '../ui/isolate';
import { printOnly } from '../ui/print-only';
import { AgreementVersions } from './AgreementVersions';
import './AgreementCard.css';

/** What most pairs settle first; the rest is asked of who unfolds it. */
const FIRST = ['goals', 'format', 'frequency', 'length', 'style', 'on'] as const;
const MORE = AGREEMENT_PARTS.filter((part) => !FIRST.some((one) => one === part));

interface Props {
  mentorship: Mentorship;
  person: PersonBrief;
}

export function AgreementCard({ mentorship, person }: Props) {
  const today = useToday();
  const paper = useRef<HTMLDivElement>(null);
  const versions = useLive((kith) => agreementsOf(kith, mentorship.id), [mentorship.id]);
  if (!versions) return null;
  const [latest] = versions;
  if (!latest && mentorship.stage === 'closed') return null;
  const asked: Omit<ItemFields<'agreements'>, 'scratch'> = {
    table: 'agreements',
    fields: FIRST,
    more: MORE,
    hints: hintsOf(),
  };
  const about = {
    mentorshipId: mentorship.id,
    personId: person.id,
    confidential: mentorship.confidential,
  };
  const scratch = (what: string) => personScratch(person.id, `agreement:${what}`);
  const dayOf = (on: string) => dateWords(storedDay(on), today);
  const text = latest ? agreementText(latest, mentorship, person.name, dayOf) : null;

  return (
    <Card className="AgreementCard" aria-label={itemWords('agreements')}>
      <h2>{itemWords('agreements')}</h2>
      {latest ? (
        <>
          <EditItem
            {...asked}
            key={latest.id}
            row={latest}
            name={itemWords('agreements')}
            scratch={scratch(latest.id)}
          >
            <div ref={paper} className="AgreementCard-paper">
              <p className="AgreementCard-when">
                {i18n.t('mentorships.agreedWith', { name: isolate(person.name) })}
                {latest.on !== null && ` · ${dayOf(latest.on)}`}
              </p>
              <ItemFacts table="agreements" row={latest} fields={AGREEMENT_PARTS} />
            </div>
          </EditItem>
          <div className="AgreementCard-actions">
            <AddItem
              {...asked}
              key={`after ${latest.id}`}
              label={i18n.t('mentorships.agreeAnew')}
              look="plain"
              start={{ ...latest, on: today.toString() }}
              scratch={scratch('new')}
            />
            {text !== null ? (
              <>
                <CopyButton look="quiet" text={text} />
                <Button look="quiet" onClick={() => printOnly(paper.current)}>
                  {i18n.t('ui.print')}
                </Button>
              </>
            ) : (
              <p className="AgreementCard-when">{i18n.t('mentorships.agreementKept')}</p>
            )}
          </div>
          <AgreementVersions versions={versions} />
        </>
      ) : (
        <>
          <p>{i18n.t('mentorships.agreementEmpty')}</p>
          <div className="AgreementCard-actions">
            <AddItem
              {...asked}
              label={i18n.t('mentorships.agree')}
              look="plain"
              start={{ ...about, on: today.toString() }}
              scratch={scratch('new')}
            />
          </div>
        </>
      )}
    </Card>
  );
}

/** What helps to find an answer. */
function hintsOf(): Partial<Record<FieldOf<'agreements'>, string>> {
  return {
    goals: i18n.t('mentorships.hint.goals'),
    format: i18n.t('mentorships.hint.format'),
    frequency: i18n.t('mentorships.hint.frequency'),
    length: i18n.t('mentorships.hint.length'),
    style: i18n.t('mentorships.hint.style'),
    scheduling: i18n.t('mentorships.hint.scheduling'),
    cancelling: i18n.t('mentorships.hint.cancelling'),
    boundaries: i18n.t('mentorships.hint.boundaries'),
    confidentiality: i18n.t('mentorships.hint.confidentiality'),
    duration: i18n.t('mentorships.hint.duration'),
    ending: i18n.t('mentorships.hint.ending'),
  };
}
