import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The simulated Discord as a child process, and what members and faults do in it. */
export class Simulator {
  #child;

  static async start() {
    const simulator = new Simulator();
    // discord.js sends fields that Discord swallows; lenient means that they are noted instead of refused.
    simulator.#child = spawn(
      'dotnet',
      ['run', '--no-build', '--project', 'tests/PyPrepBot.Simulators', '--', 'discord', '--port', '0', '--lenient'],
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

  fault(kind) {
    return this.act('fault', { kind });
  }

  transcript() {
    return this.#ask('transcript');
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
      const [, name, value] = /^\s*export Discord__(\w+)=(.+)$/.exec(line) ?? [];
      if (name === 'Token')
        this.token = value;
      if (name === 'ApiBaseUrl') {
        // discord.js adds the version itself.
        this.api = value.replace(/\/v10\/?$/, '');
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
