/** Templates of one's own out to a file, and in from one: shown before they are kept. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { TemplateFileError } from '../../utils/domain/errors';
import {
  importTemplates,
  templatesAsFile,
  templatesInFile,
} from '../../utils/services/template-files';
import { saveFile } from '../health/save-file';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useQuietly } from '../hooks/useQuietly';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { isolate } from '../ui/isolate';

/** In bytes: a longer file is none of templates, and is not even read. */
const FILE_MAX = 4_000_000;

type Found = ReturnType<typeof templatesInFile>;

/** @param hasOwn - whether there are any to save. */
export function TemplateFiles({ hasOwn }: { hasOwn: boolean }) {
  const kith = useKith();
  const announce = useUndo();
  const quietly = useQuietly();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const look = async (file: File | undefined) => {
    setFound(null);
    setSaid(null);
    if (!file) return;
    try {
      if (file.size > FILE_MAX) throw new TemplateFileError(null);
      setFound(templatesInFile(await file.text()));
    } catch (error) {
      setSaid(errorWords(error));
    }
  };

  const keep = async ({ templates }: Found) => {
    const taking = importTemplates(kith, templates);
    if (!(await quietly(taking))) return;
    const { actionId, added } = await taking;
    setFound(null);
    if (actionId === null) setSaid(i18n.t('templates.allHere'));
    else await announce(i18n.t('templates.imported', added), Promise.resolve({ actionId }));
  };

  const save = async () => saveFile('kith-templates.json', await templatesAsFile(kith));

  return (
    <>
      <Button look="quiet" onClick={() => input.current?.click()}>
        {i18n.t('templates.import')}
      </Button>
      {hasOwn && (
        <Button look="quiet" onClick={() => void quietly(save())}>
          {i18n.t('templates.export')}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={i18n.t('templates.import')}
        onChange={(event) => {
          void look(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {said !== null && <Banner tone="notice" title={said} />}
      {found && (
        <Banner
          tone="calm"
          title={i18n.t('templates.found', found.templates.length)}
          actions={
            <>
              {found.templates.length > 0 && (
                <Button small onClick={() => void keep(found)}>
                  {i18n.t('templates.keep')}
                </Button>
              )}
              <Button small look="quiet" onClick={() => setFound(null)}>
                {i18n.t('ui.cancel')}
              </Button>
            </>
          }
        >
          <ul>
            {found.templates.map(({ name, text }) => (
              <li key={`${name} ${text}`}>
                <bdi>{name}</bdi>
              </li>
            ))}
            {found.problems.map(({ at, name, field }) => (
              <li key={at}>
                {i18n.t('templates.notTaken', { at: String(at), name: isolate(name), field })}
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
