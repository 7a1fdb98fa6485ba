/** All reminders and meetings as one file for another calendar. */
import { useState } from 'react';
import { i18n } from '#i18n';
import { MEETING_ALARMS, type MeetingAlarm, minutesBefore } from '../../utils/domain/meeting-alarm';
import { calendarFile } from '../../utils/services/calendar';
import { useKith, useSurroundings } from '../hooks/KithProvider';
import { useSettings } from '../hooks/useSettings';
import { Button } from '../ui/Button';
import { CheckBox } from '../ui/CheckBox';
import { NativeSelect } from '../ui/NativeSelect';
import { saveFile } from '../ui/save-file';

const ALARM_KEYS = {
  hour: 'calendar.alarmHour',
  day: 'calendar.alarmDay',
  quarter: 'calendar.alarmQuarter',
  start: 'calendar.alarmStart',
  never: 'calendar.alarmNever',
} as const satisfies Record<MeetingAlarm, string>;

export function CalendarSettings() {
  const kith = useKith();
  const settings = useSettings();
  const { changeSettings } = useSurroundings();
  const [todos, setTodos] = useState(false);
  const [confidential, setConfidential] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);

  const save = async () => {
    const meetingAlarm = minutesBefore(settings?.meetingAlarm);
    const { text, count } = await calendarFile(kith, 'all', { todos, confidential, meetingAlarm });
    setSaved(count);
    if (count > 0) saveFile('kith-reminders.ics', text, 'text/calendar');
  };

  return (
    <section aria-labelledby="settings-calendar">
      <h2 id="settings-calendar">{i18n.t('calendar.heading')}</h2>
      <p>{i18n.t('calendar.text')}</p>
      <CheckBox label={i18n.t('calendar.todos')} on={todos} onChange={setTodos} />
      <CheckBox
        label={i18n.t('calendar.confidential')}
        on={confidential}
        onChange={setConfidential}
      />
      {settings && (
        <NativeSelect
          className="SettingsView-choice"
          label={i18n.t('calendar.alarm')}
          value={settings.meetingAlarm}
          choices={MEETING_ALARMS.map((value) => ({ value, label: i18n.t(ALARM_KEYS[value]) }))}
          onChange={(meetingAlarm) => void changeSettings({ meetingAlarm })}
        />
      )}
      <Button onClick={() => void save()}>{i18n.t('calendar.save')}</Button>
      <p role="status">{saved !== null && i18n.t('calendar.saved', saved)}</p>
    </section>
  );
}
