/** How much of each kind would come, change, come back or go, and the first few people by name. */
import { i18n } from '#i18n';
import {
  type RestorePreview,
  TOLD_FATES,
  type ToldFate,
} from '../../utils/services/backup/preview-restore';
import { fieldWords, isNamedField } from '../people/field-words';
import { locale } from '../ui/dates';
import { numberWords } from '../ui/number-words';
import { type Kind, kindOf, kindWords } from './kind-words';

const FATES = {
  added: { column: 'restore.added', people: 'restore.peopleAdded' },
  changed: { column: 'restore.changed', people: 'restore.peopleChanged' },
  back: { column: 'restore.back', people: 'restore.peopleBack' },
  gone: { column: 'restore.gone', people: 'restore.peopleGone' },
} as const;

export function RestoreChanges({ preview }: { preview: RestorePreview }) {
  const kinds = byKind(preview);
  const shown = TOLD_FATES.filter((fate) => kinds.some(({ counts }) => counts[fate] > 0));
  return (
    <>
      <div className="RestoreChanges">
        <table>
          <thead>
            <tr>
              <td />
              {shown.map((fate) => (
                <th key={fate} scope="col">
                  {i18n.t(FATES[fate].column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ kind, counts }) => (
              <tr key={kind}>
                <th scope="row">{kindWords(kind)}</th>
                {shown.map((fate) => (
                  <td key={fate}>{counts[fate] > 0 && numberWords(counts[fate])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.map((fate) => (
        <NamedPeople key={fate} fate={fate} preview={preview} />
      ))}
    </>
  );
}

function NamedPeople({ fate, preview }: { fate: ToldFate; preview: RestorePreview }) {
  const named = preview.people.filter((one) => one.fate === fate);
  const all = preview.kinds.find(({ table }) => table === 'people')?.[fate] ?? 0;
  if (named.length === 0) return null;
  return (
    <div className="RestoreChanges-people">
      <h3>{i18n.t(FATES[fate].people)}</h3>
      <ul>
        {named.map(({ id, name, fields }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {fields.some(isNamedField) && <span> – {fieldsWords(fields)}</span>}
          </li>
        ))}
        {all > named.length && <li>{i18n.t('restore.more', all - named.length)}</li>}
      </ul>
    </div>
  );
}

function fieldsWords(fields: readonly string[]): string {
  const words = fields.filter(isNamedField).map(fieldWords);
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(words);
}

/** Tables that are one kind to their owner are told together. */
function byKind({ kinds }: RestorePreview): { kind: Kind; counts: Record<ToldFate, number> }[] {
  const groups = Map.groupBy(kinds, ({ table }) => kindOf(table));
  // What says least comes last.
  const told = [...groups].sort(
    ([one], [other]) => Number(one === 'behind') - Number(other === 'behind'),
  );
  return Array.from(told, ([kind, tables]) => ({
    kind,
    counts: {
      added: sum(tables, 'added'),
      changed: sum(tables, 'changed'),
      back: sum(tables, 'back'),
      gone: sum(tables, 'gone'),
    },
  }));
}

const sum = (tables: RestorePreview['kinds'], fate: ToldFate) =>
  tables.reduce((total, table) => total + table[fate], 0);
