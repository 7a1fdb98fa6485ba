/** What of everything is taken out, in which form, how much that is, and what stays. */
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { minutesBefore } from '../../utils/domain/meeting-alarm';
import { calendarFile } from '../../utils/services/calendar';
import type { Kept } from '../../utils/services/export/kept';
import { MOST_IN_FOLDER } from '../../utils/services/export/markdown-files';
import type { OpenKept } from '../../utils/services/export/open-kept';
import { useKith } from '../hooks/KithProvider';
import { useLive } from '../hooks/useLive';
import { useSettings } from '../hooks/useSettings';
import { CardChoice } from '../ui/CardChoice';
import { CheckBox } from '../ui/CheckBox';
import { printOnly } from '../ui/print-only';
import { saveFile } from '../ui/save-file';
import { FORMATS, type Format, type Options, WHATS, type What } from './formats';
import { KeptCount } from './KeptCount';
import { MakingPlace } from './MakingPlace';
import { makeFile } from './make-file';
import { PeopleSheet } from './PeopleSheet';
import { useMaking } from './useMaking';

const PLAIN: Options = { isWhole: false, newCards: false, todos: false };

interface Props {
  kept: Kept;
  /** What of it may go out unasked. */
  open: OpenKept;
}

export function ExportAll({ kept, open }: Props) {
  const kith = useKith();
  const settings = useSettings();
  const sheet = useRef<HTMLDivElement>(null);
  const making = useMaking();
  const [what, setWhat] = useState<What>('everything');
  const [chosen, setChosen] = useState<Format>('kith');
  const [options, setOptions] = useState(PLAIN);
  const [isOnPaper, setOnPaper] = useState(false);
  const shown = options.isWhole ? kept : open;
  const formats = FORMATS[what].filter(
    (one) => one !== 'folder' || kept.people.length <= MOST_IN_FOLDER,
  );
  const format = formats.find((one) => one === chosen) ?? formats[0] ?? 'kith';
  const set = (change: Partial<Options>) => setOptions({ ...options, ...change });
  const calendar = useLive(
    (one) =>
      calendarFile(one, 'all', {
        todos: options.todos,
        confidential: options.isWhole,
        meetingAlarm: minutesBefore(settings?.meetingAlarm),
      }),
    [options, settings],
  );

  const print = () => {
    window.addEventListener('afterprint', () => setOnPaper(false), { once: true });
    flushSync(() => setOnPaper(true));
    printOnly(sheet.current);
  };
  const begin = () => {
    if (format === 'print') print();
    else if (format !== 'ics')
      making.start((progress) => makeFile(kith, format, shown, options, progress));
    else if (calendar) saveFile('kith-reminders.ics', calendar.text, 'text/calendar');
  };
  return (
    <>
      <CardChoice<What>
        legend={i18n.t('export.what')}
        value={what}
        choices={WHATS.map((value) => ({
          value,
          label: i18n.t(`export.whats.${value}`),
          text: i18n.t(`export.whatText.${value}`),
        }))}
        onChange={setWhat}
      />
      <CardChoice<Format>
        legend={i18n.t('export.form')}
        value={format}
        choices={formats.map((value) => ({
          value,
          label: i18n.t(`export.forms.${value}`),
          text: i18n.t(`export.formText.${value}`),
        }))}
        onChange={setChosen}
      />
      <div className="Export-options">
        {format === 'vcard' && (
          <CheckBox
            label={i18n.t('export.newCards')}
            on={options.newCards}
            onChange={(newCards) => set({ newCards })}
          />
        )}
        {format === 'ics' && (
          <CheckBox
            label={i18n.t('calendar.todos')}
            on={options.todos}
            onChange={(todos) => set({ todos })}
          />
        )}
        <CheckBox
          label={i18n.t(format === 'ics' ? 'calendar.confidential' : 'everything.included')}
          on={options.isWhole}
          onChange={(isWhole) => set({ isWhole })}
        />
      </div>
      <KeptCount
        people={what === 'calendar' ? null : shown.people.length}
        things={
          what === 'people' ? null : what === 'calendar' ? calendar?.count : shown.things.length
        }
        leftOut={options.isWhole || what === 'calendar' ? null : open.leftOut}
      />
      <MakingPlace
        making={making}
        words={i18n.t(format === 'print' ? 'ui.print' : 'export.save')}
        onStart={begin}
      />
      <div ref={sheet} className="Export-paper">
        {isOnPaper && <PeopleSheet people={shown.people} />}
      </div>
    </>
  );
}
