/** Keeps a fault in one part of the screen from leaving it white. */
import { Component, lazy, type ReactNode, Suspense } from 'react';

const BrokenScreen = lazy(() =>
  import('./BrokenScreen').then(({ BrokenScreen }) => ({ default: BrokenScreen })),
);

interface Props {
  /** Another value gives the children a fresh start: the address, so that one can walk away from a fault. */
  resetOn: string;
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props) {
    if (before.resetOn !== this.props.resetOn && this.state.error) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    return error ? (
      <Suspense>
        <BrokenScreen error={error} />
      </Suspense>
    ) : (
      this.props.children
    );
  }
}
