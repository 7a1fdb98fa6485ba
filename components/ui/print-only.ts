/** Prints one part of a page and nothing around it. */
import './print-only.css';

const MARK = 'PrintOnly';

/** @param part - what is to be on paper; nothing is printed where there is none. */
export function printOnly(part: HTMLElement | null): void {
  if (!part) return;
  part.classList.add(MARK);
  window.addEventListener('afterprint', () => part.classList.remove(MARK), { once: true });
  window.print();
}
