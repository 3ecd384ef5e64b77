import { isDeepStrictEqual } from 'node:util';

/** One line for each check, and a sum at the end. */
export class Checks {
  passed = 0;
  failed = 0;

  async that(name, act) {
    try {
      await act();
      this.passed++;
      console.log(`ok      ${name}`);
    } catch (fault) {
      this.failed++;
      console.log(`FAILED  ${name}: ${fault.message}`);
    }
  }

  close() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

export function equal(actual, expected) {
  if (!isDeepStrictEqual(actual, expected))
    throw new Error(`expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

export function includes(text, part) {
  if (!text.includes(part))
    throw new Error(`expected "${part}" in ${JSON.stringify(text)}`);
}

/** Waits until something is so; the limit of the whole run ends a wait in vain. */
export async function until(isSo, what, patience = 10_000) {
  const end = Date.now() + patience;
  while (!await isSo()) {
    if (Date.now() > end)
      throw new Error(`in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
