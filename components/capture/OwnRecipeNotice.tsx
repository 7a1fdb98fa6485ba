/** A page that the user taught Kith to read: whether it was read right the first time, or no longer can be. */
import { startTransition, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { OwnState } from '../../utils/domain/own-recipe';
import { confirmRecipe, noteRecipe, removeRecipe } from '../../utils/services/recipes';
import { useKithLater } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';

interface Props {
  id: string;
  state: OwnState;
  /** Shows the page's lines; null where they are shown, or there are none. */
  onPick: (() => void) | null;
  onReadAgain: () => void;
  isReading: boolean;
}

export function OwnRecipeNotice({ id, state, onPick, onReadAgain, isReading }: Props) {
  const whenOpen = useKithLater();
  const undoable = useUndo();
  const [isWrong, setWrong] = useState(false);

  useEffect(() => {
    const how = state === 'stale' ? 'missed' : 'used';
    // Of use to Settings alone: what cannot be noted is noted on the next page.
    void whenOpen()
      .then((kith) => noteRecipe(kith, id, how))
      .catch(() => {});
  }, [id, state, whenOpen]);

  async function confirm() {
    const confirming = whenOpen().then((kith) => confirmRecipe(kith, id));
    if (await undoable(i18n.t('own.confirmed'), confirming)) onReadAgain();
  }

  async function forget() {
    const removing = whenOpen().then((kith) => removeRecipe(kith, id));
    if (await undoable(i18n.t('own.forgotten'), removing)) onReadAgain();
  }

  if (state === 'confirmed') return null;
  const pickButton = onPick && (
    <Button small onClick={onPick}>
      {i18n.t('pick.open')}
    </Button>
  );
  const forgetButton = (
    <Button small look="quiet" onClick={() => void forget()}>
      {i18n.t('own.forget')}
    </Button>
  );
  if (state === 'stale') {
    return (
      <Banner
        tone="calm"
        title={i18n.t('own.stale')}
        actions={
          <>
            {pickButton}
            <Button small busy={isReading} onClick={onReadAgain}>
              {i18n.t('outcome.readAgain')}
            </Button>
          </>
        }
      >
        {i18n.t('own.staleDo')}
      </Banner>
    );
  }
  if (isWrong) {
    return (
      <Banner
        tone="calm"
        title={i18n.t('own.wrong')}
        actions={
          <>
            {pickButton}
            {forgetButton}
          </>
        }
      >
        {i18n.t('own.wrongDo')}
      </Banner>
    );
  }
  return (
    <Banner
      tone="calm"
      title={i18n.t('own.right')}
      actions={
        <>
          <Button small busy={isReading} onClick={() => void confirm()}>
            {i18n.t('own.yes')}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => {
              setWrong(true);
              if (onPick) startTransition(onPick);
            }}
          >
            {i18n.t('own.no')}
          </Button>
        </>
      }
    >
      {i18n.t('own.rightDo')}
    </Banner>
  );
}
