/** The few line drawings Kith uses, drawn with the text's colour and size. Decoration: words stand beside them. */
import './Icon.css';

const PATHS = {
  calendar: 'M3 3.8h10v9.2H3zM3 6.6h10M5.6 2.4v2.4M10.4 2.4v2.4',
  back: 'M9.5 4l-4 4 4 4',
  check: 'M3 8.5l3.2 3L13 4.5',
  clock: 'M8 4.5V8l2.5 1.5M8 14A6 6 0 108 2a6 6 0 000 12z',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6.5l4 4 4-4',
  forward: 'M6.5 4l4 4-4 4',
  info: 'M8 7.2V11M8 5v.1M8 14A6 6 0 108 2a6 6 0 000 12z',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13z',
  plus: 'M8 3v10M3 8h10',
  search: 'M10.3 10.3L13.5 13.5M7 11.5a4.5 4.5 0 100-9 4.5 4.5 0 000 9z',
  trash: 'M3 4.5h10M6.5 4V2.8h3V4M4.5 4.5l.6 8.7h5.8l.6-8.7',
} as const;

export type IconName = keyof typeof PATHS;

/** @param mirrored - a drawing with a direction turns round in right-to-left text. */
export function Icon({ name, mirrored }: { name: IconName; mirrored?: boolean }) {
  return (
    <svg
      className={mirrored ? 'Icon is-mirrored' : 'Icon'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
