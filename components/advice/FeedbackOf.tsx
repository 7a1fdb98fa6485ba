/** Feedback from somebody and to them, or all of it, and the way to ask for more. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { fold } from '../../utils/domain/fold';
import { FEEDBACK_KINDS, type Feedback } from '../../utils/domain/items/feedback';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import { latestItems } from '../../utils/services/latest-items';
import { writeAddress } from '../hooks/route';
import { useLive } from '../hooks/useLive';
import { useToday } from '../hooks/useToday';
import { AddItem } from '../items/AddItem';
import { EditItem } from '../items/EditItem';
import type { PersonBrief } from '../items/person-brief';
import { type Links, useLinks } from '../items/useLinks';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { NativeSelect } from '../ui/NativeSelect';
import { FactsLine } from './FactsLine';
import { ItemSection } from './ItemSection';
import { feedbackForm } from './item-forms';

const ALL = 'all';
const SAID = ['strengths', 'improvements', 'response'] as const;

interface Props {
  /** With whom; null for everybody. */
  person: PersonBrief | null;
  find?: string;
}

export function FeedbackOf({ person, find = '' }: Props) {
  const today = useToday();
  const links = useLinks(person?.id ?? null);
  const [kind, setKind] = useState<string>(ALL);
  const feedback = useLive((kith) => latestItems(kith, 'feedback', person?.id), [person?.id]);
  const kinds = FEEDBACK_KINDS.filter((one) => feedback?.some((item) => item.kind === one));
  const found = feedback?.filter(
    (item) =>
      (kind === ALL || !kinds.some((one) => one === kind) || item.kind === kind) &&
      fold(SAID.map((field) => item[field]).join(' ')).includes(fold(find)),
  );
  return (
    <ItemSection
      title={i18n.t('advice.feedback')}
      empty={i18n.t(find === '' ? 'advice.noFeedback' : 'advice.noneFound')}
      actions={
        <>
          <AddItem
            {...feedbackForm(links, person?.id ?? null)}
            label={i18n.t('advice.addFeedback')}
            start={{ personId: person?.id ?? '', on: today.toString() }}
          />
          {person && (
            <LinkButton small look="quiet" href={writeAddress(person.id, 'feedback')}>
              <Icon name="pencil" />
              {i18n.t('purpose.feedback')}
            </LinkButton>
          )}
          {kinds.length > 1 && (
            <NativeSelect
              label={itemFieldWords('feedback', 'kind')}
              hideLabel
              value={kinds.some((one) => one === kind) ? kind : ALL}
              choices={[
                { value: ALL, label: i18n.t('everything.every') },
                ...kinds.map((one) => ({
                  value: one,
                  label: itemValueWords('feedback', 'kind', one),
                })),
              ]}
              onChange={setKind}
            />
          )}
        </>
      }
      items={found}
      row={(item) => (
        <FeedbackItem key={item.id} item={item} named={person === null} links={links} />
      )}
    />
  );
}

function FeedbackItem({ item, named, links }: { item: Feedback; named: boolean; links: Links }) {
  const kind = itemValueWords('feedback', 'kind', item.kind);
  return (
    <li>
      <EditItem {...feedbackForm(links, item.personId, item.id)} row={item} name={kind}>
        <div className="ItemSection-item">
          <h3>{kind}</h3>
          <FactsLine item={item} named={named} links={links}>
            <span>{itemValueWords('feedback', 'direction', item.direction)}</span>
          </FactsLine>
          <dl className="ItemSection-said">
            {SAID.filter((field) => item[field] !== '').map((field) => (
              <div key={field}>
                <dt>{itemFieldWords('feedback', field)}</dt>
                <dd>
                  <bdi>{item[field]}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </EditItem>
    </li>
  );
}
