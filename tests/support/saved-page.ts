/** Reads a saved page the way the extension does, in jsdom: snapshot, rebuild, extract. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { takeSnapshot } from '../../utils/capture/snapshot';
import type { CaptureResult } from '../../utils/domain/capture-result';
import { extract } from './extract-whole';

/** A page open in a window of its own, with the shadow trees its markup declares. */
export function openPage(html: string, address: string): Document {
  const { document } = new JSDOM(html, { url: address }).window;
  for (const template of document.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode]',
  )) {
    template.parentElement?.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return document;
}

export function capture(html: string, address: string): CaptureResult {
  return captureDocument(openPage(html, address));
}

export function captureDocument(document: Document): CaptureResult {
  return extract(
    takeSnapshot(document),
    { address: document.URL, title: document.title },
    document,
  );
}

/** An invented page of tests/capture/pages, and the address its first line gives. */
export function readInventedPage(path: string): { html: string; address: string } {
  const html = readFileSync(path, 'utf8');
  const address = /^<!-- address: (\S+) -->/.exec(html)?.[1];
  if (address === undefined) throw new Error(`${path} does not begin with <!-- address: … -->`);
  return { html, address };
}
