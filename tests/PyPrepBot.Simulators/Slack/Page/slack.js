'use strict';

const $ = id => document.getElementById(id);
const asked = new URLSearchParams(location.search);
// ?only=<ts> shows one message, for a picture of it.
const only = asked.get('only');
const me = { name: asked.get('as') ?? 'ada', channel: asked.get('channel') ?? '', thread: asked.get('thread') ?? '', seen: -1, dismissed: new Set() };
let world = { members: [], channels: [], windows: [], now: 0 }, commands = [], shortcuts = [];

async function get(path) {
  const response = await fetch(`/sim/${path}`);
  return response.json();
}

async function send(act, body) {
  $('notice').textContent = '';
  const response = await fetch(`/sim/${act}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ as: me.name, ...body }),
  });
  const answer = await response.json();
  if (answer.error) $('notice').textContent = answer.error;
  return answer;
}

const isHome = () => me.channel === 'home';
const here = () => world.channels.find(channel => channel.id === me.channel || channel.name === me.channel) ?? world.channels[0];

function article(message) {
  const time = new Date(+message.ts * 1000).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' });
  const body = message.blocks ? message.blocks.map(block => render(block, message.ts, null)).join('') : `<div class="text">${mrkdwn(message.text)}</div>`;
  const menu = shortcuts.filter(one => one.on_message).map(one => `<button data-menu="${escape(one.callback_id)}" data-message="${escape(message.ts)}">${escape(one.name)}</button>`).join(' ');
  return `<article class="message${message.ephemeral ? ' ephemeral' : ''}">`
    + (message.ephemeral ? `<div class="only">👁 Only visible to you • <button data-dismiss="${escape(message.ts)}">Dismiss</button></div>` : '')
    + (message.command && !message.ephemeral ? `<div class="asked"><b>${escape(message.asked_by)}</b> used <span class="mention">${escape(message.command)}</span></div>` : '')
    + `<div class="avatar">${escape(message.author[0])}</div><span class="who">${escape(message.author)}</span>${message.bot_id ? '<span class="app">APP</span>' : ''}<span class="when">${escape(time)}</span>`
    + body + (message.files ?? []).map(file => `<div class="context">📎 ${escape(file.title)}</div>`).join('')
    + (message.edited ? '<span class="edited">(edited)</span>' : '')
    + (!me.thread && !message.ephemeral ? `<div class="thread-link" data-thread="${escape(message.ts)}">${message.reply_count ? `${+message.reply_count} replies ›` : 'Reply in thread ›'}</div>` : '')
    + (menu ? `<div class="only">${menu}</div>` : '') + '</article>';
}

function shown(room) {
  const inThread = message => message.ts === me.thread || message.thread_ts === me.thread;
  const inRoom = message => !message.thread_ts || message.thread_ts === message.ts || message.broadcast;
  return room.messages.filter(message => !me.dismissed.has(message.ts) && (only ? message.ts === only : me.thread ? inThread(message) : inRoom(message)));
}

function draw() {
  const room = here();
  $('team').textContent = world.team;
  $('online').textContent = world.online ? '🟢 the bot is online' : '⚫ the bot is offline';
  $('violations').textContent = world.violations.length ? `Violations: ${world.violations.length}, the last: ${world.violations.at(-1)}` : '';
  $('title').textContent = isHome() ? `${world.app} · Home` : (room.direct ? '' : room.private ? '🔒 ' : '# ') + room.name + (me.thread ? ' · Thread' : '');
  $('member').innerHTML = world.members.map(member => `<option${member.name === me.name ? ' selected' : ''}>${escape(member.name)}</option>`).join('');
  $('channels').innerHTML = world.channels.map(channel => `<button data-go="${escape(channel.id)}" class="${!isHome() && channel === room ? 'here' : ''}">${channel.direct ? '@' : channel.private ? '🔒' : '#'} ${escape(channel.name)}${channel.archived ? ' (archived)' : ''}</button>`).join('')
    + `<button data-go="home" class="${isHome() ? 'here' : ''}">⌂ Home of ${escape(world.app)}</button>`
    + shortcuts.filter(one => !one.on_message).map(one => `<button data-shortcut="${escape(one.callback_id)}">⚡ ${escape(one.name)}</button>`).join('');
  $('messages').innerHTML = isHome()
    ? `<article class="message">${(world.home?.blocks ?? []).map(block => render(block, null, world.home)).join('') || 'Nothing is published here yet.'}</article>`
    : (me.thread ? '<div class="thread-link" data-go="">‹ Back to the channel</div>' : '') + shown(room).map(article).join('');
  $('messages').scrollTop = $('messages').scrollHeight;
  showWindow(world.windows);
}

async function refresh(force) {
  try {
    const { change, online } = await get('change');
    if (!force && change === me.seen && online === world.online) return;
    if (me.seen < 0) [commands, shortcuts] = [await get('commands'), await get('shortcuts')];
    world = await get(`state?as=${encodeURIComponent(me.name)}`);
    me.seen = change;
    draw();
  } catch {
    $('online').textContent = 'the simulator has ended';
  }
}

function suggest() {
  const line = $('line').value;
  const items = line.startsWith('/') && !line.includes(' ') ? commands.filter(command => command.startsWith(line)) : [];
  $('suggestions').innerHTML = items.map(command => `<div data-line="${escape(command)} ">${escape(command)}</div>`).join('');
}

// Where a person is, for the acts that need it.
const at = () => isHome() ? {} : { channel: here().id, ...(me.thread ? { thread: me.thread } : {}) };

async function act(name, body) {
  const answer = await send(name, body);
  await refresh(true);
  return answer;
}

document.addEventListener('click', async event => {
  const data = event.target.closest('[data-press],[data-dismiss],[data-go],[data-line],[data-thread],[data-menu],[data-shortcut]')?.dataset ?? {};
  if (data.press !== undefined) await act('press', { message: data.message, action_id: data.press });
  if (data.dismiss) { me.dismissed.add(data.dismiss); draw(); }
  if (data.thread) { me.thread = data.thread; draw(); }
  if (data.menu) await act('menu', { message: data.message, name: data.menu });
  if (data.shortcut) await act('shortcut', { name: data.shortcut });
  if (data.go !== undefined) {
    me.thread = '';
    me.channel = data.go || me.channel;
    if (isHome()) await send('home', {});
    await refresh(true);
  }
  if (data.line !== undefined) { $('line').value = data.line; $('line').focus(); suggest(); }
});
document.addEventListener('change', async event => {
  const box = event.target.closest('[data-choose],[data-suggest]');
  if (!box || box.closest('fieldset')) return;
  const values = box.dataset.suggest ? [event.target.value] : [...box.querySelectorAll('input:checked, option:checked')].map(one => one.value).filter(value => value);
  await act('choose', { message: box.dataset.message, action_id: box.dataset.choose ?? box.dataset.suggest, values });
});
document.addEventListener('input', async event => {
  const id = event.target.dataset?.suggest;
  if (!id) return;
  const { options } = await send('suggest', { action_id: id, typed: event.target.value });
  const list = event.target.nextElementSibling;
  if (options) list.innerHTML = options.map(option => `<option value="${escape(option.value)}">${escape(option.text)}</option>`).join('');
});
$('member').onchange = event => { me.name = event.target.value; me.thread = ''; refresh(true); };
$('line').oninput = suggest;
$('typing').onsubmit = async event => {
  event.preventDefault();
  const text = $('line').value.trim();
  if (!text || isHome()) return;
  $('line').value = '';
  suggest();
  await act(text.startsWith('/') ? 'command' : 'say', { ...at(), text });
};
refresh(true);
setInterval(() => refresh(false), 700);
