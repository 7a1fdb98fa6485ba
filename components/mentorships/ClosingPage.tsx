/** The end of a mentorship: what it has been, where I stand against the start, thanks, and what comes next. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { personScratch } from '../../utils/domain/scratch-key';
import { type MentorshipItem, mentorshipView } from '../../utils/services/mentorship-view';
import { closeMentorship } from '../../utils/services/mentorships';
import { useKith } from '../hooks/KithProvider';
import { itemAddress, thankAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { useHalfTyped } from '../hooks/useHalfTyped';
import { useLive } from '../hooks/useLive';
import { goTo } from '../hooks/useRoute';
import { isText } from '../hooks/useScratch';
import { ItemFacts } from '../items/ItemFacts';
import { ItemForm } from '../items/ItemForm';
import { cadenceWords, USUAL_CADENCES } from '../reminders/cadence-words';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { NativeSelect } from '../ui/NativeSelect';
import './ClosingPage.css';
import { GoneMentorship } from './GoneMentorship';
import '../ui/Page.css';

const REST = 0;
/** Who has been a mentor is a career contact afterwards. */
const USUAL = 90;

export function ClosingPage({ id }: { id: string }) {
  const item = useLive((kith) => mentorshipView(kith, id), [id]);
  useDocumentTitle(i18n.t('app.closing'));
  if (item === undefined) return null;
  return item ? <Closing item={item} /> : <GoneMentorship />;
}

function Closing({ item: { mentorship, person } }: { item: MentorshipItem }) {
  const kith = useKith();
  const announce = useUndo();
  // As it was when closing began: what another page writes meanwhile is not overwritten.
  const [seen] = useState(mentorship);
  const name = isolate(person.nickname ?? person.name);
  const { id } = mentorship;
  const isClosed = seen.stage === 'closed';
  const often = useHalfTyped(
    personScratch(person.id, `after:${id}`),
    isText,
    String((isClosed ? person.keepInTouch : null) ?? USUAL),
  );
  const days = new Set([...USUAL_CADENCES, Number(often.value)]);
  days.delete(REST);

  return (
    <article className="Page is-narrow ClosingPage">
      <header className="Page-head">
        <h1 tabIndex={-1}>{i18n.t('mentorships.closingTitle', { name })}</h1>
        <p>{i18n.t('mentorships.closingText')}</p>
        <LinkButton small look="quiet" href={thankAddress(person.id, 'closing', id)}>
          {i18n.t('mentorships.thank', { name })}
        </LinkButton>
      </header>
      <ItemFacts
        table="mentorships"
        row={mentorship}
        fields={['atStart', 'about', 'supportSought', 'startedOn']}
      />
      <ItemForm
        table="mentorships"
        fields={['summary', 'atEnd', 'supportReceived', 'next']}
        more={['closedOn']}
        start={seen}
        scratch={personScratch(person.id, `closing:${id}`)}
        save={i18n.t(isClosed ? 'ui.save' : 'mentorships.closeNow')}
        onSave={({ summary, atEnd, supportReceived, next, closedOn, confidential }) => {
          const words = { summary, atEnd, supportReceived, next, closedOn, confidential };
          const closing = closeMentorship(
            kith,
            id,
            { words, everyDays: Number(often.value) },
            seen,
          );
          return announce(i18n.t('mentorships.nowClosed', { name }), closing);
        }}
        onClose={() => {
          often.drop();
          goTo(itemAddress('mentorships', id), true);
        }}
      >
        <NativeSelect
          label={i18n.t('mentorships.after', { name })}
          hint={i18n.t('mentorships.afterHint')}
          value={often.value}
          choices={[
            ...[...days]
              .sort((a, b) => a - b)
              .map((one) => ({
                value: String(one),
                label: i18n.t('mentorships.stay', { often: cadenceWords(one) }),
              })),
            { value: String(REST), label: i18n.t('mentorships.rest') },
          ]}
          onChange={often.change}
        />
      </ItemForm>
    </article>
  );
}
