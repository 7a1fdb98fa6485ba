/** A draft that waits to be sent: whom it is for, what for, three answers, the text, and out with it. */
import { lazy, Suspense, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { limitOf } from '../../utils/domain/channel-limits';
import { ANSWERS } from '../../utils/domain/checklist';
import { hintsFor } from '../../utils/domain/hints';
import { CHANNELS, PURPOSES } from '../../utils/domain/message';
import type { DraftView } from '../../utils/services/draft-view';
import { discardDraft } from '../../utils/services/drafts';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { NativeSelect } from '../ui/NativeSelect';
import { Checklist } from './Checklist';
import { ComposerHead } from './ComposerHead';
import './Composer.css';
import { Counter } from './Counter';
import { fillPlace } from './fill-place';
import { fillWords } from './fill-words';
import { hintWords } from './hint-words';
import { MarkedBox } from './MarkedBox';
import { MissingList } from './MissingList';
import { channelWords, purposeWords } from './purpose-words';
import { SendActions } from './SendActions';
import { SentIt } from './SentIt';
import { TemplateChoice } from './TemplateChoice';
import { useWriting } from './useWriting';
import '../ui/Page.css';

const StyleLine = lazy(() =>
  import('../mentorships/StyleLine').then(({ StyleLine }) => ({ default: StyleLine })),
);
const WritingHelp = lazy(() =>
  import('../writing-help/WritingHelp').then(({ WritingHelp }) => ({ default: WritingHelp })),
);

interface Props {
  view: DraftView;
  addressOf: (hash: string) => string;
  isBeside: boolean;
}

export function OpenDraft({ view, addressOf, isBeside }: Props) {
  const { draft, person, preferences, templates, notes } = view;
  const kith = useKith();
  const announce = useUndo();
  const writing = useWriting(view);
  const place = useRef<HTMLElement>(null);
  const missing = useRef<HTMLDivElement>(null);
  const [isOut, setOut] = useState(false);
  const { subject, text, answers } = writing;
  const limit = limitOf(draft.channel, preferences.limits);
  const isUnanswered = ANSWERS.every((answer) => draft[answer] === '');

  /** What the three answers fill is answered there. */
  const leadTo = (field: string) => {
    if (!ANSWERS.some((answer) => answer === field)) return false;
    place.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
    return true;
  };
  /** Where a press on Copy leads that comes too early; null when all is there. */
  const toWhatIsMissing = () => {
    if (writing.missing.length > 0) return () => missing.current?.focus();
    if (text?.text.trim() !== '') return null;
    return () => place.current?.querySelector<HTMLElement>('[name="text"]')?.focus();
  };

  return (
    <article className="Page is-narrow" ref={place}>
      {!isBeside && <ComposerHead person={person} addressOf={addressOf} />}
      <Suspense>
        <StyleLine personId={person.id} />
      </Suspense>
      <div className="Composer-menus">
        <NativeSelect
          label={i18n.t('drafts.purpose')}
          value={draft.purpose}
          choices={PURPOSES.map((value) => ({ value, label: purposeWords(value) }))}
          onChange={(purpose) => void writing.changePurpose(purpose)}
        />
        <NativeSelect
          label={i18n.t('drafts.channel')}
          value={draft.channel}
          choices={CHANNELS.map((value) => ({ value, label: channelWords(value) }))}
          onChange={(channel) => void writing.changeChannel(channel)}
        />
      </div>
      <Checklist purpose={draft.purpose} answers={answers} autoFocus={!isBeside && isUnanswered} />
      <section className="Composer-text" aria-label={i18n.t('drafts.message')}>
        <div className="Composer-menus">
          <TemplateChoice
            templates={templates}
            current={writing.template}
            channel={draft.channel}
            onChoose={(template) => void writing.begin(template)}
          />
        </div>
        {subject && (
          <MarkedBox
            label={i18n.t('drafts.subject')}
            message={subject}
            isLine
            hint={limit.subject !== null && <Counter text={subject.text} limit={limit.subject} />}
            onBlur={() => void writing.leave()}
          />
        )}
        {text && (
          <MarkedBox
            label={i18n.t('drafts.text')}
            name="text"
            message={text}
            hint={
              <span className="Composer-below">
                <Counter text={text.text} limit={limit.text} />
                {draft.channel === 'connection-note' && (
                  <span>{i18n.t('drafts.notes', notes)}</span>
                )}
              </span>
            }
            onBlur={() => void writing.leave()}
          />
        )}
        {text && (
          <Suspense>
            <WritingHelp
              text={text.text}
              limit={limit.text}
              reader={person.confidential ? null : person}
              onTake={(words) => void writing.rewrite(words)}
            />
          </Suspense>
        )}
      </section>
      <MissingList
        fields={writing.missing}
        place={missing}
        hintFor={(field) => fillWords(fillPlace(field), person.name)}
        onLead={leadTo}
        onFill={writing.fill}
        onLeaveOut={(field) => void writing.drop(field)}
      />
      {text && (
        <ul className="Composer-hints">
          {hintsFor(
            { text: text.text, why: answers.why.value, ask: answers.ask.value },
            draft.purpose,
          ).map((hint) => (
            <li key={hint.kind}>{hintWords(hint)}</li>
          ))}
        </ul>
      )}
      {text && (
        <>
          <SendActions
            letter={{
              to: person.emails[0] ?? '',
              subject: subject?.text ?? '',
              text: text.text,
            }}
            channel={draft.channel}
            profile={person.links[0]}
            onBlocked={toWhatIsMissing()}
            isOut={isOut}
            onOut={() => setOut(true)}
          />
          <SentIt purpose={draft.purpose} isNext={isOut} onSent={writing.send} />
        </>
      )}
      <Button
        small
        look="quiet"
        className="Composer-discard"
        onClick={() => void announce(i18n.t('drafts.discarded'), discardDraft(kith, draft.id))}
      >
        <Icon name="trash" />
        {i18n.t('drafts.discard')}
      </Button>
    </article>
  );
}
