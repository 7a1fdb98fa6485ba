/** The address of a program on this computer: no other is ever asked (docs/decisions/writing-help.md). */
import { NotThisComputerError } from './writing-help-errors';

const HERE = ['localhost', '127.0.0.1'];

/**
 * Reads what was typed: `localhost:11434`, `http://127.0.0.1:1234/v1/`.
 *
 * @returns the base of its OpenAI-compatible interface, without the closing slash: `http://localhost:11434/v1`.
 * @throws {NotThisComputerError} for any other host or scheme, and for what is no address.
 */
export function localAddress(typed: string): string {
  const text = typed.trim();
  const url = URL.parse(text.includes('://') ? text : `http://${text}`);
  const isHere = url?.protocol === 'http:' && HERE.includes(url.hostname);
  if (!url || !isHere || url.username || url.password) throw new NotThisComputerError(text);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path === '' ? '/v1' : path}`;
}

/** The match pattern of the host permission that an address needs; ports cannot be named in one. */
export function permissionOf(address: string): string {
  return `http://${new URL(address).hostname}/*`;
}
