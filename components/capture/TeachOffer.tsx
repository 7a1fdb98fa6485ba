/** Once a name has been pointed at: pages like this can be read the same way, if the user wants. */
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { LinePick, PickedField } from '../../utils/domain/page-line';
import { shownShape } from '../../utils/domain/path-shape';
import type { PageLines } from '../../utils/services/page-lines';
import { useKithLater } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { Button } from '../ui/Button';
import { isolate } from '../ui/isolate';

interface Props {
  page: PageLines;
  picks: ReadonlyMap<PickedField, LinePick>;
  /** The button that was pressed is gone. */
  onTaught: () => void;
}

export function TeachOffer({ page, picks, onTaught }: Props) {
  const whenOpen = useKithLater();
  const undoable = useUndo();
  const [told, setTold] = useState<ReadonlyMap<PickedField, LinePick> | null>(null);
  const taught = useMemo(() => page.teach([...picks.values()]), [page, picks]);
  if (!taught) return <p>{i18n.t('pick.noHold')}</p>;
  const pages = isolate(shownShape(taught.host, taught.path));

  async function teach() {
    if (!taught) return;
    const write = async () => {
      const { teachRecipe } = await import('../../utils/services/recipes');
      return teachRecipe(await whenOpen(), taught);
    };
    if (!(await undoable(i18n.t('pick.taught'), write()))) return;
    setTold(picks);
    onTaught();
  }

  return (
    <div className="TeachOffer">
      {told === picks ? (
        <p role="status">{i18n.t('pick.willAsk')}</p>
      ) : (
        <Button small onClick={() => void teach()}>
          {i18n.t('pick.teach', { pages })}
        </Button>
      )}
    </div>
  );
}
