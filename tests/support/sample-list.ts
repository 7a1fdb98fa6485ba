/** A page of LinkedIn's people search with invented people, as long as a test wants it. */

export const SEARCH_ADDRESS = 'https://www.linkedin.com/search/results/people/?keywords=pharmacy';

export interface Listed {
  name: string;
  slug: string;
  headline: string;
  location: string;
}

export const LISTED: readonly Listed[] = [
  {
    name: 'Mara Okafor',
    slug: 'mara-okafor',
    headline: 'Lead Pharmacy Technician at Northside Hospital',
    location: 'Charlotte',
  },
  { name: 'Tomasz Nowak', slug: 'tomasz-nowak', headline: 'Pharmacist', location: 'Kraków' },
  { name: 'Li Wei (李伟)', slug: 'li-wei', headline: 'Clinical informatics', location: 'Durham' },
  { name: 'Ana Ruiz', slug: 'ana-ruiz', headline: 'Pharmacy student', location: 'Sevilla' },
  { name: 'Noor al-Hadi', slug: 'noor-al-hadi', headline: 'Nurse educator', location: 'Leeds' },
];

/** People of a list longer than anyone reads. */
export function manyListed(count: number): Listed[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Person ${String.fromCharCode(65 + (at % 26))}${at}`,
    slug: `person-${at}`,
    headline: `Technician on ward ${at}`,
    location: 'Fixture City',
  }));
}

const card = ({ name, slug, headline, location }: Listed) =>
  `<div role="listitem"><a href="https://www.linkedin.com/in/${slug}/"><p>${name} · 2nd</p>` +
  `<p>${headline}</p><p>${location}</p></a></div>`;

/** The page's markup. */
export function searchPage(people: readonly Listed[] = LISTED): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>"pharmacy" | Search | LinkedIn</title></head><body>' +
    '<header><nav aria-label="Primary"><a href="/feed/">Home</a></nav></header>' +
    `<main id="workspace"><div data-testid="lazy-column">${people.map(card).join('')}</div></main>` +
    '</body></html>'
  );
}
