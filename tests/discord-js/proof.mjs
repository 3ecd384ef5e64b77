// Discord's best-known client against the simulated Discord: what it takes and sends is no invention of ours.
import { Checks, equal, includes, until } from '../proof/checks.mjs';
import { Simulator } from '../proof/simulator.mjs';
import { commands, startBot } from './bot.mjs';

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => process.exit(1));
setTimeout(() => {
  console.log('FAILED  the run took longer than 60 seconds');
  process.exit(1);
}, 60_000).unref();

// discord.js sends fields that Discord swallows.
const simulator = await Simulator.start('discord', true);
const checks = new Checks();
const ada = asked => ({ as: 'ada', channel: 'general', ...asked });
const seenBy = async member => (await simulator.state(member)).channels.flatMap(channel => channel.messages);
const operations = async (...wanted) => (await simulator.transcript())
  .filter(entry => entry.Kind === 'gateway' && entry.Direction === 'in' && wanted.includes(entry.What)).map(entry => entry.What);

let bot;
await checks.that('logs in and sees the server', async () => {
  bot = await startBot(simulator);
  equal(bot.client.guilds.cache.map(guild => guild.name), ['Python Study']);
});
if (!bot)
  process.exit(checks.close());

await checks.that('knows the channels of the server', () => {
  const names = bot.client.guilds.cache.first().channels.cache.map(channel => channel.name);
  equal(names.sort(), ['daily-python', 'general', 'leaderboard']);
});
await checks.that('registers commands', async () => {
  const set = await bot.client.application.commands.set(commands);
  equal(set.map(command => command.name).sort(), ['export', 'hello', 'slow', 'topic']);
});
await checks.that('a member is offered the commands', async () => {
  const offered = await (await fetch(`${simulator.address}/sim/commands?as=ada&channel=general`)).json();
  equal(offered.map(command => command.name).sort(), ['export', 'hello', 'slow', 'topic']);
});
await checks.that('a slash command is answered in private', async () => {
  includes((await simulator.act('command', ada({ name: 'hello' }))).text, 'Hello');
  equal((await seenBy('ada')).filter(message => message.content === 'Hello').map(message => message.ephemeral), [true]);
  equal((await seenBy('linus')).length, 0);
});
await checks.that('a file comes with an answer', async () => {
  await simulator.act('command', ada({ name: 'export' }));
  const [file] = (await seenBy('ada')).find(message => message.content === 'Your file').attachments;
  equal([file.filename, file.size, await (await fetch(file.url)).text()], ['export.csv', 3, 'a,b']);
});
await checks.that('a form opens on a button', async () => {
  const message = (await seenBy('ada')).find(one => one.content === 'Hello').id;
  equal((await simulator.act('press', ada({ message, custom_id: 'form' }))).kind, 'Form');
});
await checks.that('a form with labels comes back filled in', async () => {
  const screen = await simulator.act('form', ada({ fields: { text: 'Why?', level: 'hard' } }));
  includes(screen.text, 'Why? (hard)');
});
await checks.that('a button updates its message', async () => {
  const message = (await seenBy('ada')).find(one => one.content === 'Hello').id;
  includes((await simulator.act('press', ada({ message, custom_id: 'press' }))).text, 'Pressed by ada');
});
await checks.that('autocomplete offers what fits', async () => {
  const screen = await simulator.act('autocomplete', ada({ name: 'topic', option: 'name', typed: 'g' }));
  equal(screen.choices.map(choice => choice.value), ['gil', 'generators']);
});
await checks.that('an option arrives', async () =>
  includes((await simulator.act('command', ada({ name: 'topic', options: { name: 'gil' } }))).text, 'About gil'));
await checks.that('a deferred answer is filled in, for everybody', async () => {
  includes((await simulator.act('command', ada({ name: 'slow' }))).text, 'Here it is');
  equal((await seenBy('linus')).filter(message => message.content === 'Here it is').map(message => message.thinking), [false]);
});
await checks.that('a broken connection is resumed, not signed in anew', async () => {
  await simulator.fault('drop-sockets');
  await until(async () => (await operations('6')).length === 1, 'a resume');
  await until(async () => (await simulator.transcript()).some(entry => entry.What === '0 RESUMED'), 'RESUMED');
  equal(await operations('2', '6'), ['2', '6']);
});
await checks.that('commands are answered after that', async () =>
  includes((await simulator.act('command', ada({ name: 'hello' }))).text, 'Hello'));
await checks.that('the client met no error and nothing was refused', async () => {
  equal(bot.faults.map(fault => fault.message), []);
  equal((await simulator.transcript()).filter(entry => entry.Kind === 'rest' && entry.Status >= 400).map(entry => entry.What), []);
});

await bot.client.destroy();
process.exit(checks.close());
