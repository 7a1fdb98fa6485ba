/** Someone added by hand: a name is enough, and nothing typed is lost before it is saved. */
import { lazy, Suspense, type SyntheticEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { HOW_WE_MET } from '../../utils/domain/how-we-met';
import { newId } from '../../utils/domain/ids';
import { isEmpty } from '../../utils/domain/is-empty';
import { savePerson } from '../../utils/services/people';
import { useKith } from '../hooks/KithProvider';
import { personAddress } from '../hooks/route';
import { useUndo } from '../hooks/UndoProvider';
import { useDocumentTitle } from '../hooks/useDocumentTitle';
import { goTo } from '../hooks/useRoute';
import { useScratch } from '../hooks/useScratch';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from '../reminders/FollowUpWords';
import { readWhen } from '../reminders/follow-up';
import { Button } from '../ui/Button';
import { formKeys } from '../ui/form-keys';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { NativeSelect } from '../ui/NativeSelect';
import { TextArea } from '../ui/TextArea';
import { TextField } from '../ui/TextField';
import { fieldWords, isNamedField } from './field-words';
import { howWeMetWords } from './how-we-met-words';
import './PersonByHand.css';
import {
  type ByHandDraft,
  EMPTY_PERSON,
  isByHandDraft,
  personDraftOf,
  withPasted,
} from './person-by-hand';
import { SameName } from './SameName';
import { TagsOfPerson } from './TagsOfPerson';
import { wrongLine } from './wrong-line';

const PasteBox = lazy(() => import('./PasteBox').then(({ PasteBox }) => ({ default: PasteBox })));

/** Nothing until it is known whether something was half typed. */
export function PersonByHand() {
  const scratch = useScratch<ByHandDraft>('new-person', isByHandDraft);
  useDocumentTitle(i18n.t('people.addTitle'));
  if (scratch.kept === undefined) return null;
  return <ByHandForm start={scratch.kept ?? EMPTY_PERSON} {...scratch} />;
}

interface FormProps {
  start: ByHandDraft;
  keep(draft: ByHandDraft): void;
  drop(): void;
}

function ByHandForm({ start, keep, drop }: FormProps) {
  const kith = useKith();
  const announce = useUndo();
  const [formId] = useState(() => newId(kith.now().epochMilliseconds));
  const [draft, setDraft] = useState(start);
  // A key that adds a tag and saves does both before the form is drawn anew.
  const latest = useRef(start);
  const [isPasting, setPasting] = useState(false);
  const today = useToday();
  const [missing, setMissing] = useState(false);
  const [wrongLink, setWrongLink] = useState<string | null>(null);
  const [insist, setInsist] = useState(false);
  const [saving, setSaving] = useState(false);

  const set = (patch: Partial<ByHandDraft>) => {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    setDraft(next);
    keep(next);
  };

  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    try {
      const draft = latest.current;
      const on = await readWhen(draft.remind, today);
      const isUnread = draft.remind.trim() !== '' && on === null;
      const isNameless = draft.name.trim() === '';
      setMissing(isNameless);
      setInsist(isUnread);
      const wrong = wrongLine('links', draft.link.trim() === '' ? [] : [draft.link.trim()]);
      setWrongLink(wrong);
      if (isNameless || isUnread || wrong) return;
      const action = savePerson(kith, { ...personDraftOf(draft, on), id: formId });
      const message = i18n.t('people.saved', { name: isolate(draft.name.trim()) });
      if (!(await announce(message, action))) return;
      drop();
      goTo(personAddress((await action).id), true);
    } finally {
      setSaving(false);
    }
  };

  const moreWords = Object.entries(draft.more)
    .filter(([, value]) => !isEmpty(value))
    .flatMap(([field]) => (isNamedField(field) ? [fieldWords(field)] : []))
    .join(', ');

  return (
    <form
      className="PersonByHand"
      onSubmit={save}
      onKeyDown={formKeys({ onSave: save })}
      noValidate
    >
      <h1 tabIndex={-1}>{i18n.t('people.addTitle')}</h1>
      <Suspense>
        {isPasting ? (
          <PasteBox
            onFill={(person) => set(withPasted(latest.current, person))}
            onClose={() => setPasting(false)}
          />
        ) : (
          <Button className="PersonByHand-paste" onClick={() => setPasting(true)}>
            {i18n.t('paste.open')}
          </Button>
        )}
      </Suspense>
      <TextField
        label={fieldWords('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        error={missing ? i18n.t('people.nameMissing') : null}
        required
        autoFocus
      />
      <SameName name={draft.name} />
      <TextField
        label={fieldWords('headline')}
        value={draft.headline}
        onChange={(headline) => set({ headline })}
      />
      <TextField
        label={fieldWords('organization')}
        value={draft.organization}
        onChange={(organization) => set({ organization })}
      />
      <TextField
        label={i18n.t('people.link')}
        type="url"
        dir="ltr"
        placeholder="https://"
        error={wrongLink}
        value={draft.link}
        onChange={(link) => set({ link })}
      />
      {moreWords !== '' && (
        <p className="PersonByHand-more">
          {i18n.t('paste.also', { fields: moreWords })}{' '}
          <Button small look="quiet" onClick={() => set({ more: {} })}>
            {i18n.t('paste.leave')}
          </Button>
        </p>
      )}
      <TextArea label={fieldWords('note')} value={draft.note} onChange={(note) => set({ note })} />
      <NativeSelect
        label={fieldWords('howWeMet')}
        value={draft.howWeMet}
        choices={[
          { value: '', label: i18n.t('person.notSaid') },
          ...HOW_WE_MET.map((value) => ({ value, label: howWeMetWords(value) })),
        ]}
        onChange={(howWeMet) => set({ howWeMet })}
      />
      <TagsOfPerson value={draft.tags} onChange={(tags) => set({ tags })} />
      <FollowUpWords
        label={i18n.t('reminders.remindMe')}
        words={draft.remind}
        onChange={(remind) => set({ remind })}
        today={today}
        insist={insist}
      />
      <div className="PersonByHand-actions">
        <Button type="submit" look="primary" busy={saving}>
          {i18n.t('ui.save')}
        </Button>
        <LinkButton href="#/people" look="quiet" onClick={drop}>
          {i18n.t('ui.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
