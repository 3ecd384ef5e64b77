import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A simulated platform as a child process, and what members and faults do in it. */
export class Simulator {
  #child;
  settings = {};

  /**
   * @param platform "discord" or "slack"
   * @param isLenient fields that the platform swallows are noted instead of refused
   */
  static async start(platform, isLenient = false) {
    const simulator = new Simulator();
    simulator.#child = spawn(
      'dotnet',
      ['run', '--no-build', '--project', 'tests/PyPrepBot.Simulators', '--', platform, '--port', '0', ...isLenient ? ['--lenient'] : []],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    process.once('exit', () => simulator.stop());
    const ended = new Promise((_, reject) => {
      simulator.#child.once('error', reject);
      simulator.#child.once('exit', code => reject(new Error(`the simulator ended with ${code}`)));
    });
    ended.catch(() => {});
    await Promise.race([simulator.#readSettings(), ended]);
    return simulator;
  }

  /** What a member does; resolves to what is then on this member's screen. */
  act(kind, asked) {
    return this.#ask(kind, { method: 'POST', body: JSON.stringify(asked), headers: { 'content-type': 'application/json' } });
  }

  fault(kind, asked = {}) {
    return this.act('fault', { kind, ...asked });
  }

  transcript() {
    return this.#ask('transcript');
  }

  /** What the simulator tells under a name of its own. */
  tell(name) {
    return this.#ask(name);
  }

  /** Everything one member sees. */
  state(member) {
    return this.#ask(`state?as=${member}`);
  }

  // dotnet run is a parent of the simulator: both are in a group that this process made.
  stop() {
    try {
      process.kill(-this.#child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }

  async #readSettings() {
    for await (const line of createInterface({ input: this.#child.stdout })) {
      const [, name, value] = /^\s*export (?:Discord|Slack)__(\w+)=(.+)$/.exec(line) ?? [];
      if (name)
        this.settings[name] = value;
      if (name === 'ApiBaseUrl') {
        this.address = new URL(value).origin;
        this.#child.stdout.resume();
        return;
      }
    }
  }

  async #ask(path, request) {
    const answer = await fetch(`${this.address}/sim/${path}`, request);
    const json = await answer.json();
    if (!answer.ok)
      throw new Error(json.error ?? `status ${answer.status}`);
    return json;
  }
}
