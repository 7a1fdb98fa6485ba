/** A page's main headings, as a person sees them. */
import { isVisible, type Page } from '../page';
import { lineText } from '../text/lines';

export function headingsOf({ document, budget }: Page): string[] {
  const found: string[] = [];
  for (const heading of document.querySelectorAll('h1')) {
    if (budget.isSpent) break;
    const text = isVisible(heading) ? lineText(heading) : '';
    if (text !== '') found.push(text);
  }
  return found;
}
