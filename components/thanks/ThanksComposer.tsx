/** Writing a note of thanks: what they did, how it changed things, the words, and out with it. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { GRATITUDE_NOTE, OCCASIONS } from '../../utils/domain/items/gratitude-note';
import { itemFieldWords, itemValueWords } from '../../utils/services/item-words';
import type { About } from '../../utils/services/note-start';
import { fillPlace } from '../drafts/fill-place';
import { fillWords } from '../drafts/fill-words';
import { MarkedBox } from '../drafts/MarkedBox';
import { MissingList } from '../drafts/MissingList';
import { SendActions } from '../drafts/SendActions';
import { TemplateChoice } from '../drafts/TemplateChoice';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useNames } from '../hooks/useNames';
import { useToday } from '../hooks/useToday';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { CheckGroup } from '../ui/CheckGroup';
import { NativeSelect } from '../ui/NativeSelect';
import { TextArea } from '../ui/TextArea';
import '../drafts/Composer.css';
import { GentleLine } from './GentleLine';
import { isSpoken, type NoteChannel, noteFieldName } from './note-draft';
import { aboutWithDay } from './owed-words';
import './ThanksComposer.css';
import { type Asked, useNote } from './useNote';
import '../ui/Page.css';

interface Props extends Asked {
  /** What the note may be about. */
  choices: readonly About[];
  /** The word of encouragement is still wanted. */
  isGentle: boolean;
}

/** The answers that the letter goes on from, by what the letter calls them. */
const ANSWERS = { why: 'what', goal: 'impact' } as const;

const choicesOf = <V extends string>(field: string, of: readonly V[]) =>
  of.map((value) => ({ value, label: itemValueWords('gratitude', field, value) }));

export function ThanksComposer({ choices, isGentle, ...asked }: Props) {
  const { person, templates } = asked;
  const note = useNote(asked);
  const today = useToday();
  const zone = useKith().zone();
  const nameOf = useNames();
  const { draft, text, missing, change } = note;
  const place = useRef<HTMLElement>(null);
  const lacks = useRef<HTMLDivElement>(null);
  const [isOut, setOut] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const spoken = isSpoken(draft.channel);

  const focus = (name: string) =>
    place.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus();
  /** Where a press leads that comes too early; null when all is there. */
  const blocked = () => {
    if (missing.length > 0) return () => lacks.current?.focus();
    const isEmpty = spoken ? draft.what.trim() === '' : text?.text.trim() === '';
    return isEmpty ? () => focus(spoken ? 'what' : 'text') : null;
  };
  const onBlocked = blocked();
  const once = (verb: () => Promise<unknown>) => {
    if (isBusy) return;
    setBusy(true);
    void verb().finally(() => setBusy(false));
  };

  return (
    <article className="Page is-narrow" ref={place}>
      <header className="ThanksComposer-head">
        <Avatar id={person.id} name={person.name} />
        <h1 tabIndex={-1}>
          {i18n.t(draft.kind === 'thanks' ? 'thanks.to' : 'thanks.tell')}{' '}
          <a href={personAddress(person.id, 'help')}>
            <bdi>{person.name}</bdi>
          </a>
        </h1>
      </header>
      {isGentle && <GentleLine />}
      <div className="Composer-menus">
        <NativeSelect
          label={itemFieldWords('gratitude', 'kind')}
          value={draft.kind}
          choices={choicesOf('kind', GRATITUDE_NOTE.kind.of)}
          onChange={(kind) => change({ kind })}
        />
        <NativeSelect
          label={itemFieldWords('gratitude', 'occasion')}
          value={draft.occasion}
          choices={choicesOf('occasion', OCCASIONS)}
          onChange={(occasion) => change({ occasion })}
        />
        <NativeSelect
          label={itemFieldWords('gratitude', 'channel')}
          value={draft.channel}
          choices={choicesOf<NoteChannel>('channel', GRATITUDE_NOTE.channel.of)}
          onChange={(channel) => change({ channel })}
        />
      </div>
      {choices.length > 0 && (
        <CheckGroup
          legend={itemFieldWords('gratitude', 'aboutIds')}
          choices={choices.map((about) => ({
            value: about.row.id,
            label: aboutWithDay(about, nameOf, today, zone),
          }))}
          value={draft.aboutIds}
          onChange={(aboutIds) => change({ aboutIds })}
        />
      )}
      <TextArea
        name="what"
        label={itemFieldWords('gratitude', 'what')}
        hint={i18n.t('thanks.whatHint')}
        value={draft.what}
        onChange={(what) => change({ what })}
        autoFocus={draft.what === ''}
      />
      <TextArea
        name="impact"
        label={itemFieldWords('gratitude', 'impact')}
        hint={i18n.t('thanks.impactHint')}
        value={draft.impact}
        onChange={(impact) => change({ impact })}
        autoFocus={draft.what !== '' && draft.impact === ''}
      />
      {!spoken && text && (
        <section className="Composer-text" aria-label={i18n.t('drafts.message')}>
          <div className="Composer-menus">
            <TemplateChoice
              templates={templates}
              current={note.template}
              channel={draft.channel === 'email' ? 'email' : 'message'}
              onChoose={note.begin}
            />
          </div>
          <MarkedBox
            label={itemFieldWords('gratitude', 'text')}
            name="text"
            message={text}
            onBlur={() => {}}
          />
          <MissingList
            fields={missing}
            place={lacks}
            nameOf={noteFieldName}
            hintFor={(field) => fillWords(fillPlace(field), person.name)}
            onLead={(field) => {
              if (field !== 'why' && field !== 'goal') return false;
              focus(ANSWERS[field]);
              return true;
            }}
            onFill={note.fill}
            onLeaveOut={(field) => change({ source: text.without(field) })}
          />
        </section>
      )}
      <CheckBox
        label={itemFieldWords('gratitude', 'confidential')}
        on={draft.confidential}
        onChange={(confidential) => change({ confidential })}
      />
      {!spoken && text && (
        <SendActions
          letter={{ to: person.emails[0] ?? '', subject: note.subject, text: text.text }}
          channel={draft.channel === 'email' ? 'email' : 'message'}
          profile={person.links[0]}
          onBlocked={onBlocked}
          isOut={isOut}
          onOut={() => setOut(true)}
        />
      )}
      <div className="ThanksComposer-end">
        <Button
          look={spoken || isOut ? 'primary' : 'plain'}
          busy={isBusy}
          aria-disabled={onBlocked !== null}
          onClick={onBlocked ?? (() => once(note.say))}
        >
          {i18n.t(spoken ? 'thanks.iSaidIt' : 'drafts.sentIt')}
        </Button>
        <Button look="quiet" onClick={() => once(note.keepForLater)}>
          {i18n.t('thanks.keepForLater')}
        </Button>
      </div>
    </article>
  );
}
