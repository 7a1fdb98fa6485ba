/** The open notes, for what the user does before knowing how opening ended. */
import { DatabaseBusyError } from '../../utils/domain/errors';
import type { Kith, Opening } from '../../utils/services/kith';

/** @throws why they could not be opened, in an error that has words on screen. */
export function kithOf(opened: Opening): Kith {
  if ('kith' in opened) return opened.kith;
  if (opened.state === 'broken') throw opened.error;
  throw new DatabaseBusyError('Another page holds the database.');
}
