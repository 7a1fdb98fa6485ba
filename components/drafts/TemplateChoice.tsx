/** Which text to begin with: one that came with Kith, by tone and length, one of one's own, or an empty page. */
import { i18n } from '#i18n';
import { LENGTHS, TONES } from '../../utils/domain/message';
import type { AnyTemplate } from '../../utils/services/templates';
import { NativeSelect } from '../ui/NativeSelect';
import { nearestTemplate } from './nearest-template';
import { lengthWords, toneWords } from './purpose-words';

const KITHS = 'kith';
const EMPTY = 'empty';

interface Props {
  /** Those for the purpose. */
  templates: readonly AnyTemplate[];
  /** The one the text began with; undefined for an empty page. */
  current: AnyTemplate | undefined;
  channel: AnyTemplate['channel'];
  /** Null for an empty page. */
  onChoose(template: AnyTemplate | null): void;
}

export function TemplateChoice({ templates, current, channel, onChoose }: Props) {
  const kiths = templates.filter((one) => !one.own && one.occasion === undefined);
  const named = templates.filter((one) => one.own || one.occasion !== undefined);
  const isNamed = current !== undefined && named.includes(current);
  const wish = { channel, tone: 'warm' as const, length: 'short' as const, ...shapeOf(current) };
  const choose = (part: 'tone' | 'length', value: Partial<typeof wish>) => {
    const next = nearestTemplate(kiths, { ...wish, ...value }, part);
    if (next) onChoose(next);
  };
  return (
    <>
      <NativeSelect
        label={i18n.t('drafts.beginWith')}
        value={current ? (isNamed ? current.id : KITHS) : EMPTY}
        choices={[
          ...(kiths.length > 0 ? [{ value: KITHS, label: i18n.t('drafts.fromKith') }] : []),
          ...named.map(({ id, name }) => ({ value: id, label: name })),
          { value: EMPTY, label: i18n.t('drafts.emptyPage') },
        ]}
        onChange={(id) => {
          if (id === KITHS) onChoose(nearestTemplate(kiths, wish) ?? null);
          else onChoose(named.find((one) => one.id === id) ?? null);
        }}
      />
      {current && !isNamed && (
        <>
          <NativeSelect
            label={i18n.t('drafts.tone')}
            value={current.tone}
            choices={TONES.filter((tone) => kiths.some((one) => one.tone === tone)).map(
              (value) => ({
                value,
                label: toneWords(value),
              }),
            )}
            onChange={(tone) => choose('tone', { tone })}
          />
          <NativeSelect
            label={i18n.t('drafts.length')}
            value={current.length}
            choices={LENGTHS.filter((length) => kiths.some((one) => one.length === length)).map(
              (value) => ({ value, label: lengthWords(value) }),
            )}
            onChange={(length) => choose('length', { length })}
          />
        </>
      )}
    </>
  );
}

function shapeOf(template: AnyTemplate | undefined) {
  return template && { tone: template.tone, length: template.length };
}
