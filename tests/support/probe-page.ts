/**
 * A page that watches for anything an extension could leave on it: mutations, calls to patched
 * prototypes, new globals, requests, styles, highlights, messages, console lines. It is a profile
 * too, so that reading it does all that reading does.
 */

/** What the page noticed since it loaded; empty when it saw nothing. Runs in the page. */
export function probeFindings(): string[] {
  return (globalThis as unknown as { probe: { findings(): string[] } }).probe.findings();
}

/** Makes the page see something, to show that the detectors work. Runs in the page. */
export function disturbPage(): void {
  document.documentElement.setAttribute('data-stranger', '');
  document.body.append(document.createElement('i'));
  void document.body.innerText;
}

/** The page's own script: it must stand alone, because it is written into the page as text. */
function watch(): void {
  const seen = new Set<string>();
  new MutationObserver((records) => {
    for (const record of records) seen.add(`mutation: ${record.type} on ${record.target.nodeName}`);
  }).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });

  // Kept from before the patching, so that the page's own check is not seen.
  const styleOf = globalThis.getComputedStyle.bind(globalThis);

  const patch = (owner: object, name: string) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found?.configurable) return;
    const label = `${owner.constructor.name}.${name}`;
    const wrap = <F extends (...args: never[]) => unknown>(original: F) =>
      function (this: unknown, ...args: never[]) {
        seen.add(`call: ${label}`);
        return original.apply(this, args);
      };
    if (typeof found.value === 'function') {
      Object.defineProperty(owner, name, { ...found, value: wrap(found.value) });
    } else if (found.get) {
      Object.defineProperty(owner, name, { ...found, get: wrap(found.get as never) });
    }
  };
  const watched: [object, string[]][] = [
    [HTMLElement.prototype, ['innerText', 'attachInternals', 'click', 'focus']],
    [
      Element.prototype,
      [
        'innerHTML',
        'outerHTML',
        'attributes',
        'children',
        'className',
        'getAttribute',
        'setAttribute',
        'toggleAttribute',
        'getClientRects',
        'getBoundingClientRect',
        'checkVisibility',
        'querySelector',
        'querySelectorAll',
        'closest',
        'matches',
        'attachShadow',
        'shadowRoot',
        'animate',
        'scrollIntoView',
      ],
    ],
    [
      Node.prototype,
      ['textContent', 'childNodes', 'firstChild', 'appendChild', 'insertBefore', 'cloneNode'],
    ],
    [
      Document.prototype,
      ['querySelector', 'querySelectorAll', 'createElement', 'createTreeWalker', 'title', 'cookie'],
    ],
    [EventTarget.prototype, ['addEventListener', 'dispatchEvent']],
    [
      globalThis,
      [
        'getComputedStyle',
        'fetch',
        'postMessage',
        'matchMedia',
        'requestAnimationFrame',
        'scrollTo',
      ],
    ],
    [XMLHttpRequest.prototype, ['open']],
    [Navigator.prototype, ['sendBeacon']],
    [Storage.prototype, ['getItem', 'setItem']],
    [console, ['log', 'info', 'warn', 'error', 'debug']],
  ];
  for (const event of ['message', 'error', 'unhandledrejection', 'scroll', 'resize', 'copy']) {
    addEventListener(event, () => seen.add(`event: ${event}`), true);
  }
  document.addEventListener('securitypolicyviolation', () =>
    seen.add('violation of the page’s policy'),
  );
  for (const [owner, names] of watched) for (const name of names) patch(owner, name);

  const globals = new Set([...Object.getOwnPropertyNames(globalThis), 'probe']);
  const sheets = document.styleSheets.length;
  const resources = performance.getEntriesByType('resource').length;
  const look = (css: { color: string; fontSize: string; outlineStyle: string }) =>
    `${css.color} ${css.fontSize} ${css.outlineStyle}`;
  const before = look(styleOf(document.documentElement));

  Object.defineProperty(globalThis, 'probe', {
    value: {
      findings(): string[] {
        const now = [...seen];
        const fresh = Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name));
        now.push(...fresh.map((name) => `global: ${name}`));
        if (document.styleSheets.length !== sheets) now.push('style sheet');
        if (document.adoptedStyleSheets.length > 0) now.push('adopted style sheet');
        if ('highlights' in CSS && CSS.highlights.size > 0) now.push('highlight');
        if (look(styleOf(document.documentElement)) !== before) now.push('computed style');
        const requests = performance.getEntriesByType('resource').length - resources;
        if (requests > 0) now.push(`${requests} requests`);
        return now;
      },
    },
  });
}

/** The page as text. */
export const PROBE_PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Ines Probe | LinkedIn</title><link rel="icon" href="data:,"></head>
  <body>
    <main id="workspace">
      <section componentkey="com.linkedin.sdui.profile.card.refACoAAProbe0000000000000000000000000000Topcard">
        <h2>Ines Probe</h2>
        <p>Watchkeeper at Quiet Harbour</p>
        <p>Porto, Portugal</p>
        <p><a href="/in/ines-probe/overlay/contact-info/">Contact info</a></p>
        <div id="host"></div><details><summary>More</summary><p>Folded away</p></details>
      </section>
    </main>
    <script>
      document.getElementById('host').attachShadow({ mode: 'open' });
      // The parser itself is still adding to the page until it has loaded.
      addEventListener('load', () => (${watch.toString()})());
    </script>
  </body>
</html>`;
