/** What the columns of a table are, where no known program made it: guessed by Kith, corrected here. */
import { useId } from 'react';
import { i18n } from '#i18n';
import type { ColumnField, ColumnMapping } from '../../utils/exchange/imported';
import type { LookedFile } from '../../utils/services/import/read-chosen';
import { Banner } from '../ui/Banner';
import { CheckBox } from '../ui/CheckBox';
import { isolate } from '../ui/isolate';
import { type Choice, NativeSelect } from '../ui/NativeSelect';
import './ColumnsForm.css';
import '../ui/Clamped.css';

/** So many values of a column are shown. */
const SAMPLES = 2;

type Meaning = ColumnField | 'rest' | 'nothing';

/** In the order in which they are offered. */
const MEANINGS = {
  name: 'import.columns.name',
  nameFamilyFirst: 'import.columns.nameFamilyFirst',
  givenName: 'import.columns.givenName',
  familyName: 'import.columns.familyName',
  nickname: 'import.columns.nickname',
  honorificPrefix: 'import.columns.honorificPrefix',
  credentials: 'import.columns.credentials',
  pronouns: 'import.columns.pronouns',
  headline: 'import.columns.headline',
  organization: 'import.columns.organization',
  location: 'import.columns.location',
  about: 'import.columns.about',
  emails: 'import.columns.emails',
  phones: 'import.columns.phones',
  links: 'import.columns.links',
  tags: 'import.columns.tags',
  howWeMet: 'import.columns.howWeMet',
  note: 'import.columns.note',
  connectedOn: 'import.columns.connectedOn',
  rest: 'import.columns.rest',
  nothing: 'import.columns.nothing',
} as const satisfies Record<Meaning, string>;

interface Props {
  looked: LookedFile;
  onMap(mapping: ColumnMapping): void;
}

/** Nothing for files whose layout is known. */
export function ColumnsForm({ looked: { file }, onMap }: Props) {
  const id = useId();
  const { name, table } = file;
  if (!table) return null;
  const { mapping, titles, samples } = table;
  const isNamed = mapping.columns.some((field) => field !== null && NAMES.has(field));
  const titleOf = (at: number) =>
    titles[at]?.trim() || i18n.t('import.columns.column', { number: String(at + 1) });
  return (
    <section className="ColumnsForm" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('import.columns.title', { file: isolate(name) })}</h2>
      <p>{i18n.t('import.columns.text')}</p>
      <CheckBox
        label={i18n.t('import.columns.hasHeader')}
        on={mapping.hasHeader}
        onChange={(hasHeader) => onMap({ ...mapping, hasHeader })}
      />
      {!isNamed && <Banner tone="notice" title={i18n.t('import.columns.noName')} />}
      <ul>
        {mapping.columns.map((field, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <li key={at}>
            <span className="ColumnsForm-title">
              <bdi>{titleOf(at)}</bdi>
              <span className="ColumnsForm-samples Clamped">
                <bdi>{samplesOf(samples, at)}</bdi>
              </span>
            </span>
            <NativeSelect<Meaning>
              label={i18n.t('import.columns.is', { title: isolate(titleOf(at)) })}
              hideLabel
              value={field ?? 'nothing'}
              choices={meanings()}
              onChange={(value) =>
                onMap({
                  ...mapping,
                  columns: mapping.columns.with(at, value === 'nothing' ? null : value),
                })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const NAMES: ReadonlySet<string> = new Set(['name', 'nameFamilyFirst', 'givenName', 'familyName']);

function meanings(): Choice<Meaning>[] {
  const all = Object.entries(MEANINGS) as [Meaning, (typeof MEANINGS)[Meaning]][];
  return all.map(([value, words]) => ({ value, label: i18n.t(words) }));
}

function samplesOf(samples: readonly string[][], at: number): string {
  const said = samples.map((row) => row[at]?.trim() ?? '').filter(Boolean);
  return said.slice(0, SAMPLES).join(' · ');
}
