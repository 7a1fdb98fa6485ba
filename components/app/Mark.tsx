/** Kith's mark: two circles that meet. */
import './Mark.css';

export function Mark() {
  return (
    <svg className="Mark" viewBox="0 0 32 20" aria-hidden="true" focusable="false">
      <circle cx="11" cy="10" r="8.5" />
      <circle cx="21" cy="10" r="8.5" />
    </svg>
  );
}
