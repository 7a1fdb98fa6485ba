/** A language model on this computer: where it answers, which one, and the line that lets it answer Kith. */
import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { allowLocalHelp, localHelpModels, ollamaSetting } from '../../utils/services/writing-help';
import { useSurroundings } from '../hooks/KithProvider';
import type { ScreenSettings } from '../hooks/surroundings';
import { Button } from '../ui/Button';
import { errorWords } from '../ui/error-words';
import { NativeSelect } from '../ui/NativeSelect';
import { TextField } from '../ui/TextField';
import './LocalHelp.css';

/** Where Ollama answers unless told otherwise. */
const USUAL = 'localhost:11434';

export function LocalHelp({ settings }: { settings: ScreenSettings }) {
  const { changeSettings } = useSurroundings();
  const [typed, setTyped] = useState(settings.helperAddress || USUAL);
  const [models, setModels] = useState<string[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { helperAddress, helperModel } = settings;

  useEffect(() => {
    if (helperAddress === '') return;
    let here = true;
    localHelpModels(helperAddress).then(
      (found) => here && setModels(found),
      (error) => here && setTrouble(errorWords(error)),
    );
    return () => {
      here = false;
    };
  }, [helperAddress]);

  // The permission is asked at once: after anything awaited the browser would no longer ask.
  const connect = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const address = await allowLocalHelp(typed);
      if (address === null) return setTrouble(i18n.t('writingHelp.declined'));
      const found = await localHelpModels(address);
      setModels(found);
      setTrouble(found.length === 0 ? i18n.t('writingHelp.noModels') : null);
      const kept = found.includes(helperModel) ? helperModel : (found[0] ?? '');
      await changeSettings({ helperAddress: address, helperModel: kept });
    } catch (error) {
      setTrouble(errorWords(error));
    }
  };

  return (
    <form className="LocalHelp" onSubmit={connect}>
      <p>{i18n.t('writingHelp.localText')}</p>
      <p>{i18n.t('writingHelp.ollama')}</p>
      <pre className="LocalHelp-line" dir="ltr">
        {ollamaSetting()}
      </pre>
      <TextField
        label={i18n.t('writingHelp.address')}
        dir="ltr"
        value={typed}
        onChange={setTyped}
      />
      <Button type="submit">{i18n.t('writingHelp.connect')}</Button>
      {trouble && <p role="alert">{trouble}</p>}
      {models.length > 0 && (
        <NativeSelect
          className="SettingsView-choice"
          label={i18n.t('writingHelp.model')}
          value={helperModel}
          choices={models.map((value) => ({ value, label: value }))}
          onChange={(value) => void changeSettings({ helperModel: value })}
        />
      )}
    </form>
  );
}
