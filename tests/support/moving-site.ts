/** An invented single-page site: a click changes the address at once, and the page only later. */

export const MOVING_SITE = 'https://guild.example.org';

const PEOPLE: Record<string, [name: string, role: string]> = {
  ana: ['Ana Ruiz', 'Kiln master'],
  bo: ['Bo Lindqvist', 'Glaze chemist'],
  cai: ['Cai Meredith', 'Potter'],
};

/** What stands in the page of one person. */
const content = (slug: string) => {
  const [name = '', role = ''] = PEOPLE[slug] ?? [];
  return `<article class="h-card"><h1 class="p-name">${name}</h1><p class="p-job-title">${role}</p></article>`;
};

/** Answers `/people/ana` and the like. */
export function movingSite(address: URL): string | undefined {
  const slug = address.pathname.split('/').at(-1) ?? '';
  if (address.origin !== MOVING_SITE || !PEOPLE[slug]) return undefined;
  return `<!doctype html><title>Guild</title><link rel="icon" href="data:,"><main>${content(slug)}</main>
<script>
  const people = ${JSON.stringify(Object.fromEntries(Object.keys(PEOPLE).map((one) => [one, content(one)])))};
  /** Goes to somebody: the address now, the page after so many milliseconds. */
  function go(slug, later) {
    history.pushState({}, '', '/people/' + slug);
    setTimeout(() => { document.querySelector('main').innerHTML = people[slug]; }, later);
  }
</script>`;
}

/** Goes to somebody's page without a load: the address now, the page later. Runs in the page. */
export function goTo({ slug, later }: { slug: string; later: number }): void {
  (globalThis as unknown as { go(slug: string, later: number): void }).go(slug, later);
}
