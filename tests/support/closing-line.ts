/** Ends a test run with one plain line that counts every test: `N passed, N failed, N skipped`. */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state]++;
      // A file that could not be loaded has no tests to count.
      if (module.errors().length > 0) count.failed++;
    }
    console.log(
      `\n${count.passed} passed, ${count.failed + count.pending} failed, ${count.skipped} skipped`,
    );
  }
}
