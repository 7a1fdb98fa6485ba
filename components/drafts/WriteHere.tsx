/** The place to write beside a page: goes on with the draft that waits, or begins one. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { PersonView } from '../../utils/services/person-view';
import { appAddress } from '../capture/app-address';
import { useKith } from '../hooks/KithProvider';
import { useQuietly } from '../hooks/useQuietly';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { isolate } from '../ui/isolate';
import { beginDraft } from './begin-draft';
import { Composer } from './Composer';
import { purposeWords } from './purpose-words';

export function WriteHere({ view: { person, drafts } }: { view: PersonView }) {
  const kith = useKith();
  const quietly = useQuietly();
  const [id, setId] = useState<string | null>(null);
  const waiting = drafts.find(({ state }) => state === 'open');
  if (id !== null) {
    return (
      <Card aria-label={i18n.t('drafts.writeTo', { name: isolate(person.name) })}>
        <Composer id={id} addressOf={appAddress} isBeside />
      </Card>
    );
  }
  return (
    <Button
      aria-label={i18n.t('drafts.writeTo', { name: isolate(person.name) })}
      onClick={() => void quietly(beginDraft(kith, person.id, null).then(setId))}
    >
      <Icon name="pencil" />
      {waiting
        ? i18n.t('drafts.goOn', { what: purposeWords(waiting.purpose) })
        : i18n.t('drafts.write')}
    </Button>
  );
}
