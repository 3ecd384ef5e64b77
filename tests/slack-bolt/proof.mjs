// Slack's own framework against the simulated Slack: what it takes and sends is no invention of ours.
import { Checks, equal, includes, until } from '../proof/checks.mjs';
import { Simulator } from '../proof/simulator.mjs';
import { startBot } from './bot.mjs';

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.log('FAILED  the run took longer than 90 seconds');
  process.exit(1);
}, 90_000).unref();

// Bolt sends the token and the workspace once more as arguments, and the token with a file, which Slack swallows.
const simulator = await Simulator.start('slack', true);
const checks = new Checks();
const ada = asked => ({ as: 'ada', channel: 'general', ...asked });
const room = async () => (await simulator.state('linus')).channels.find(channel => channel.name === 'general').messages;

let bot;
await checks.that('connects and is greeted', async () => {
  bot = await startBot(simulator);
  await until(async () => (await simulator.state('ada')).online, 'the greeting');
});
if (!bot)
  process.exit(checks.close());

await checks.that('a command is answered with its acknowledgement, in private', async () => {
  includes((await simulator.act('command', ada({ text: '/challenge ada' }))).text, 'Hello ada');
  equal((await room()).filter(message => message.text.startsWith('Hello')).length, 0);
});
await checks.that('a button replaces its message', async () =>
  includes((await simulator.act('press', ada({ action_id: 'press' }))).text, 'Pressed by ada'));
await checks.that('a button opens a window', async () => {
  await simulator.act('command', ada({ text: '/challenge again' }));
  includes((await simulator.act('press', ada({ action_id: 'window' }))).text, 'One');
});
await checks.that('a button changes its window', async () =>
  includes((await simulator.act('press', ada({ action_id: 'next' }))).text, 'Two'));
await checks.that('a command opens a form', async () =>
  equal((await simulator.act('command', ada({ text: '/quiz gil' }))).title, 'Bolt'));
await checks.that('a form with a fault stays open', async () => {
  await simulator.act('form', ada({ fields: { words: 'Why?' } }));
  equal((await simulator.state('ada')).windows.at(-1).errors, { words: 'Too short' });
});
await checks.that('a form becomes a card', async () =>
  includes((await simulator.act('form', ada({ fields: { words: 'Why not?' } }))).text, 'Why not?'));
await checks.that('a message is posted and changed', async () => {
  await simulator.act('command', ada({ text: '/pyprep post' }));
  await until(async () => (await room()).at(-1)?.text === 'Changed', 'the change');
});
await checks.that('a file is uploaded and shared in a conversation', async () => {
  await simulator.act('command', ada({ text: '/pyprep file' }));
  const files = async () => (await simulator.state('ada')).channels.flatMap(channel => channel.messages).flatMap(message => message.files ?? []);
  await until(async () => (await files()).length > 0, 'the file');
  equal((await files()).map(file => [file.name, file.size]), [['export.csv', 3]]);
});
await checks.that('a mention is answered', async () => {
  await simulator.act('say', ada({ text: '@PyPrepBot hello' }));
  await until(async () => (await room()).at(-1)?.text === 'You called?', 'the answer');
});
await checks.that('the Home tab is filled', async () =>
  includes((await simulator.act('home', { as: 'ada' })).text, 'At home'));
await checks.that('a refresh is survived', async () => {
  const greeted = async () => (await simulator.transcript()).filter(entry => entry.What.includes('hello')).length;
  const before = await greeted();
  await simulator.fault('disconnect', { reason: 'refresh_requested' });
  await until(async () => await greeted() > before, 'another greeting');
  includes((await simulator.act('command', ada({ text: '/challenge afterwards' }))).text, 'Hello afterwards');
});
await checks.that('a broken connection is made anew', async () => {
  await simulator.fault('drop-sockets');
  await until(async () => !(await simulator.state('ada')).online, 'the break');
  await until(async () => (await simulator.state('ada')).online, 'another connection', 30_000);
  includes((await simulator.act('command', ada({ text: '/challenge back' }))).text, 'Hello back');
});
await checks.that('the framework met no error and nothing was refused', async () => {
  equal(bot.faults.map(fault => fault.message), []);
  const swallowed = /: (the token is an argument and not only in the header|unknown argument team_id|a token was sent to an upload address)$/;
  equal((await simulator.state('ada')).violations.filter(violation => !swallowed.test(violation)), []);
});

await bot.app.stop();
process.exit(checks.close());
