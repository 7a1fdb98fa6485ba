/** The files that were chosen: what each is, and what is wrong with those that cannot be read. */
import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { ImportFileError } from '../../utils/domain/file-errors';
import type { ChosenFile, LookedFile } from '../../utils/services/import/read-chosen';
import { handBackup } from '../backups/handed-backup';
import { useKeptFocus } from '../hooks/useKeptFocus';
import { Banner } from '../ui/Banner';
import { errorWords } from '../ui/error-words';
import { FilesButton } from '../ui/FilesButton';
import { IconButton } from '../ui/IconButton';
import { isolate } from '../ui/isolate';
import { LinkButton } from '../ui/LinkButton';
import { numberWords } from '../ui/number-words';
import { chosenOf } from './chosen-files';
import { type Desk, withoutFile } from './desk';
import './FoundFiles.css';
import { fileWords } from './import-words';

interface Props {
  desk: Desk;
  change(next: (desk: Desk) => Desk): void;
  onFiles(files: ChosenFile[]): void;
}

export function FoundFiles({ desk: { files, problems, passedOver }, change, onFiles }: Props) {
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  const leaveOut = (out: LookedFile | ImportFileError) => change((now) => withoutFile(now, out));
  return (
    <section ref={place} className="FoundFiles" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {i18n.t('import.files')}
      </h2>
      <ul>
        {files.map((one) => (
          <li key={one.file.name}>
            <span className="FoundFiles-words">
              <bdi>{one.file.name}</bdi>
              <span className="FoundFiles-what">{fileWords(one.file)}</span>
            </span>
            <IconButton
              data-settles
              icon="close"
              label={i18n.t('import.removeFile', { file: isolate(one.file.name) })}
              onClick={() => leaveOut(one)}
            />
          </li>
        ))}
        {problems.map((problem) => (
          <li key={problem.file} className="is-problem">
            <span className="FoundFiles-words">{errorWords(problem)}</span>
            <IconButton
              data-settles
              icon="close"
              label={i18n.t('import.removeFile', { file: isolate(problem.file) })}
              onClick={() => leaveOut(problem)}
            />
          </li>
        ))}
      </ul>
      {files.map(
        ({ source, file: { name, format } }) =>
          format === 'kith-backup' && (
            <Banner
              key={name}
              tone="calm"
              title={i18n.t('import.backup', { file: isolate(name) })}
              actions={
                <LinkButton
                  small
                  href="#/data/restore"
                  onClick={() => handBackup(new File([source.bytes], name))}
                >
                  {i18n.t('import.toRestore')}
                </LinkButton>
              }
            />
          ),
      )}
      {passedOver > 0 && (
        <p className="FoundFiles-what">
          {i18n.t('import.passedOver', passedOver, [numberWords(passedOver)])}
        </p>
      )}
      {files.length > 0 && (
        <div className="FoundFiles-add">
          <FilesButton
            small
            label={i18n.t('import.addFiles')}
            onFiles={(chosen) => onFiles(chosen.map((file) => chosenOf(file)))}
          />
        </div>
      )}
    </section>
  );
}
