/** "Write": leads to the draft that waits for somebody, or begins one. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Purpose } from '../../utils/domain/message';
import { useKith } from '../hooks/KithProvider';
import { draftAddress } from '../hooks/route';
import { goTo } from '../hooks/useRoute';
import { EmptyState } from '../ui/EmptyState';
import { errorWords } from '../ui/error-words';
import { LinkButton } from '../ui/LinkButton';
import { beginDraft } from './begin-draft';

interface Props {
  personId: string;
  /** Null for the latest draft, or what one most likely writes for. */
  purpose: Purpose | null;
}

export function WriteView({ personId, purpose }: Props) {
  const kith = useKith();
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => {
    let isHere = true;
    beginDraft(kith, personId, purpose).then(
      (id) => isHere && goTo(draftAddress(id), true),
      (error: unknown) => isHere && setTrouble(error),
    );
    return () => {
      isHere = false;
    };
  }, [kith, personId, purpose]);
  if (trouble === null) return null;
  return (
    <EmptyState
      title={i18n.t('person.goneTitle')}
      action={<LinkButton href="#/people">{i18n.t('app.people')}</LinkButton>}
    >
      {errorWords(trouble)}
    </EmptyState>
  );
}
