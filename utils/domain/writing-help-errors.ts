/** What can go wrong between Kith and a language model. The draft is untouched in every case. */
import { KithError } from './kith-error';

/** Nothing answers at the address. Start the program, or correct the address. */
export class HelperUnreachableError extends KithError {
  override readonly name = 'HelperUnreachableError';
  readonly key = 'helperUnreachable';
}

/** The program answers, and refuses an extension. Settings shows the line that allows Kith. */
export class HelperRefusesError extends KithError {
  override readonly name = 'HelperRefusesError';
  readonly key = 'helperRefuses';
}

/** The program does not have this model. Choose another in Settings. */
export class HelperModelMissingError extends KithError {
  override readonly name = 'HelperModelMissingError';
  readonly key = 'helperModelMissing';
}

/** Nothing came for a long time. Try again; a model that was just started is slow once. */
export class HelperSilentError extends KithError {
  override readonly name = 'HelperSilentError';
  readonly key = 'helperSilent';
}

/** The answer is not in the protocol, is empty, or broke off. Try again, or another model. */
export class HelperAnswerError extends KithError {
  override readonly name = 'HelperAnswerError';
  readonly key = 'helperAnswer';
}

/** The address is not on this computer: Kith asks no other. */
export class NotThisComputerError extends KithError {
  override readonly name = 'NotThisComputerError';
  readonly key = 'notThisComputer';
}
