/** Templates of one's own out to a file, and in from one: shown before they are kept. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { TemplateFileError } from '../../utils/domain/file-errors';
import {
  importTemplates,
  templatesAsFile,
  templatesInFile,
} from '../../utils/services/template-files';
import { useKith } from '../hooks/KithProvider';
import { useUndo } from '../hooks/UndoProvider';
import { useQuietly } from '../hooks/useQuietly';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { FilePicker } from '../ui/FilePicker';
import { FoundInFile } from '../ui/FoundInFile';
import { isolate } from '../ui/isolate';
import { saveFile } from '../ui/save-file';

/** In bytes: a longer file is none of templates. */
const FILE_MAX = 4_000_000;

type Found = ReturnType<typeof templatesInFile>;

/** @param hasOwn - whether there are any to save. */
export function TemplateFiles({ hasOwn }: { hasOwn: boolean }) {
  const kith = useKith();
  const announce = useUndo();
  const quietly = useQuietly();
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const look = (text: string | null) => {
    setFound(null);
    setSaid(null);
    try {
      if (text === null) throw new TemplateFileError(null);
      setFound(templatesInFile(text));
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
      <FilePicker
        look="quiet"
        label={i18n.t('templates.import')}
        accept=".json,application/json"
        most={FILE_MAX}
        onRead={look}
      />
      {hasOwn && (
        <Button look="quiet" onClick={() => void quietly(save())}>
          {i18n.t('templates.export')}
        </Button>
      )}
      {said !== null && <Banner tone="notice" title={said} />}
      {found && (
        <FoundInFile
          title={i18n.t('templates.found', found.templates.length)}
          keep={found.templates.length > 0 ? i18n.t('templates.keep') : null}
          onKeep={() => void keep(found)}
          onCancel={() => setFound(null)}
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
        </FoundInFile>
      )}
    </>
  );
}
