/** How much will be in a file, and how much of it stays here. */
import { i18n } from '#i18n';

interface Props {
  /** Null where the file is not of people; undefined until it is known. */
  people: number | null;
  things: number | null | undefined;
  /** Null where all of it was asked for, or the file itself keeps it. */
  leftOut: { people: number; things: number } | null;
}

export function KeptCount({ people, things, leftOut }: Props) {
  const held = [
    people === null ? '' : i18n.t('export.people', people),
    things == null ? '' : i18n.t('export.things', things),
  ].filter(Boolean);
  const left = [
    people === null || !leftOut?.people ? '' : i18n.t('export.people', leftOut.people),
    things == null || !leftOut?.things ? '' : i18n.t('export.things', leftOut.things),
  ].filter(Boolean);
  return (
    <p className="KeptCount" role="status">
      {held.length > 0 && <strong>{i18n.t('export.holds', { what: listWords(held) })}</strong>}
      {left.length > 0 && <span>{i18n.t('export.leftOut', { what: listWords(left) })}</span>}
    </p>
  );
}

const listWords = (parts: readonly string[]) => parts.join(', ');
