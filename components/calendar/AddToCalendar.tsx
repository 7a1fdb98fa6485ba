/** "Add to calendar": a file for any calendar, or a filled-in form of one on the web. Only a choice opens anything. */
import { i18n } from '#i18n';
import { minutesBefore } from '../../utils/domain/meeting-alarm';
import { calendarFile, calendarLinks, type Which } from '../../utils/services/calendar';
import { useKith } from '../hooks/KithProvider';
import { useSettings } from '../hooks/useSettings';
import { Icon } from '../ui/Icon';
import { MenuButton } from '../ui/MenuButton';
import { saveFile } from '../ui/save-file';
import { openLink } from './open-link';

interface Props {
  which: Exclude<Which, 'all'>;
  /** What it is, for those who hear the button: "Coffee with Ana Ruiz". */
  what: string;
  /** A drawing instead of words, in a row of drawings. */
  isDrawn?: boolean;
  /** The keys that press it while its row has the focus. */
  keys?: string;
}

export function AddToCalendar({ which, what, isDrawn = false, keys }: Props) {
  const kith = useKith();
  const settings = useSettings();
  const choices = [
    { id: 'file', label: i18n.t('calendar.file') },
    { id: 'google', label: i18n.t('calendar.google') },
    { id: 'outlook', label: i18n.t('calendar.outlook') },
    { id: 'outlookWork', label: i18n.t('calendar.outlookWork') },
  ] as const;

  const choose = async (choice: (typeof choices)[number]['id']) => {
    if (choice !== 'file') {
      const links = await calendarLinks(kith, which);
      if (links) openLink(links[choice]);
      return;
    }
    const { text } = await calendarFile(kith, which, {
      todos: false,
      confidential: true,
      meetingAlarm: minutesBefore(settings?.meetingAlarm),
    });
    saveFile('kith.ics', text, 'text/calendar');
  };

  return (
    <MenuButton
      label={i18n.t('calendar.addWhat', { what })}
      look="quiet"
      small
      keys={keys}
      choices={choices}
      onChoose={(id) => void choose(id)}
    >
      {isDrawn ? <Icon name="calendar" /> : i18n.t('calendar.add')}
    </MenuButton>
  );
}
