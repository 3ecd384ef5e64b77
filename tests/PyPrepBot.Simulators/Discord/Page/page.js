'use strict';

const $ = id => document.getElementById(id);
const asked = new URLSearchParams(location.search);
// ?only=<id> shows one message, for a picture of it.
const only = asked.get('only');
const me = { name: asked.get('as') ?? 'ada', channel: asked.get('channel') ?? '', seen: -1, dismissed: new Set() };
let world = { members: [], channels: [], now: 0 }, commands = [];

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

function here() {
  return world.channels.find(channel => channel.id === me.channel) ?? world.channels.find(channel => channel.name === me.channel) ?? world.channels[0];
}

function button(component, message) {
  const label = escape((component.emoji?.name ? component.emoji.name + ' ' : '') + (component.label ?? ''));
  if (component.style === 5) return `<a class="button" href="${/^https?:/.test(component.url) ? escape(component.url) : '#'}" target="_blank" rel="noreferrer">${label} ↗</a>`;
  return `<button class="button s${+component.style}" data-message="${escape(message.id)}" data-press="${escape(component.custom_id ?? '')}"${component.disabled ? ' disabled' : ''}>${label}</button>`;
}

function select(component, message) {
  const several = (component.max_values ?? 1) > 1;
  const options = (component.options ?? []).map(option =>
    `<option value="${escape(option.value)}"${option.default ? ' selected' : ''}>${escape(option.label)}${option.description ? ' – ' + escape(option.description) : ''}</option>`).join('');
  const first = several ? '' : `<option value="">${escape(component.placeholder ?? 'Make a selection')}</option>`;
  return `<span class="select"><select data-message="${escape(message.id)}" data-choose="${escape(component.custom_id)}"${several ? ' multiple' : ''}${component.disabled ? ' disabled' : ''}>${first}${options}</select></span>`;
}

function picture(media, description) {
  return `<img class="picture" src="${escape(new URL(media.url, location.href).pathname)}" alt="${escape(description ?? '')}" title="${escape(description ?? '')}">`;
}

function render(component, message) {
  const children = () => (component.components ?? []).map(child => render(child, message)).join('');
  switch (component.type) {
    case 1: return `<div class="row">${children()}</div>`;
    case 2: return button(component, message);
    case 3: case 5: case 6: case 7: case 8: return select(component, message);
    case 9: return `<div class="section"><div>${children()}</div>${render(component.accessory, message)}</div>`;
    case 10: return `<div class="text">${markdown(component.content)}</div>`;
    case 11: return picture(component.media, component.description);
    case 12: return `<div class="gallery">${component.items.map(item => picture(item.media, item.description)).join('')}</div>`;
    case 14: return `<div class="separator${component.spacing === 2 ? ' wide' : ''}${component.divider === false ? ' bare' : ''}"></div>`;
    case 17: return `<div class="container"${component.accent_color == null ? '' : ` style="border-left-color:#${(+component.accent_color).toString(16).padStart(6, '0')}"`}>${children()}</div>`;
    default: return `<div class="text">[component ${escape(component.type)}]</div>`;
  }
}

function embed(one) {
  const fields = (one.fields ?? []).map(item => `<div class="${item.inline ? '' : 'long'}"><div class="name">${inline(item.name)}</div><div class="text">${markdown(item.value)}</div></div>`).join('');
  return `<div class="embed" style="border-left-color:#${(+(one.color ?? 0)).toString(16).padStart(6, '0')}">`
    + (one.author ? `<div class="name">${escape(one.author.name)}</div>` : '') + (one.title ? `<div class="name">${inline(one.title)}</div>` : '')
    + (one.description ? `<div class="text">${markdown(one.description)}</div>` : '') + (fields ? `<div class="fields">${fields}</div>` : '')
    + (one.image ? picture(one.image, '') : '') + (one.footer ? `<div class="only">${escape(one.footer.text)}</div>` : '') + '</div>';
}

function article(message) {
  const name = message.author.global_name ?? message.author.username;
  const time = new Date(message.timestamp).toLocaleString([], { dateStyle: 'short', timeStyle: 'short' });
  const thread = message.thread ? `<div class="thread-link" data-go="${escape(message.thread.id)}">⤷ ${escape(message.thread.name)} ›</div>` : '';
  return `<article class="message${message.ephemeral ? ' ephemeral' : ''}">`
    + (message.command ? `<div class="asked"><b>${escape(message.asked_by)}</b> used <span class="mention">${escape(message.command)}</span></div>` : '')
    + `<div class="avatar">${escape(name[0])}</div><span class="who">${escape(name)}</span>${message.author.bot ? '<span class="app">✓ APP</span>' : ''}<span class="when">${escape(time)}</span>`
    + (message.thinking ? `<div class="text"><i>${escape(name)} is thinking…</i></div>` : '')
    + (message.content ? `<div class="text">${markdown(message.content)}${message.edited_timestamp ? '<span class="edited">(edited)</span>' : ''}</div>` : '')
    + message.embeds.map(embed).join('') + message.components.map(component => render(component, message)).join('')
    + ((message.flags & 32768) || message.embeds.length ? '' : message.attachments.map(file => picture(file, file.description)).join(''))
    + (message.ephemeral ? `<div class="only">👁 Only you can see this • <button data-dismiss="${escape(message.id)}">Dismiss message</button></div>` : '') + thread + '</article>';
}

function draw() {
  const room = here();
  $('guild').textContent = world.guild;
  $('online').textContent = world.online ? '🟢 the bot is online' : '⚫ the bot is offline';
  $('violations').textContent = world.violations.length ? `Violations: ${world.violations.length}, the last: ${world.violations.at(-1)}` : '';
  $('title').textContent = (room.type === 0 ? '# ' : room.type === 1 ? '' : '⤷ ') + room.name;
  $('member').innerHTML = world.members.map(member => `<option${member.name === me.name ? ' selected' : ''}>${escape(member.name)}</option>`).join('');
  const top = world.channels.filter(channel => !channel.parent);
  $('channels').innerHTML = top.flatMap(channel => [channel, ...world.channels.filter(thread => thread.parent === channel.id)])
    .map(channel => `<button data-go="${escape(channel.id)}" class="${channel.parent ? 'thread' : ''}${channel === room ? ' here' : ''}">${channel.parent ? '⤷' : channel.type === 1 ? '@' : '#'} ${escape(channel.name)}</button>`).join('');
  $('messages').innerHTML = room.messages.filter(message => !me.dismissed.has(message.id) && (!only || message.id === only)).map(article).join('');
  $('messages').scrollTop = $('messages').scrollHeight;
  showForm(world.form);
}

async function refresh(force) {
  try {
    const { change, online } = await get('change');
    if (!force && change === me.seen && online === world.online) return;
    world = await get(`state?as=${encodeURIComponent(me.name)}`);
    me.seen = change;
    commands = await get(`commands?as=${encodeURIComponent(me.name)}&channel=${encodeURIComponent(here().id)}`);
    draw();
  } catch {
    $('online').textContent = 'the simulator has ended';
  }
}

// Every way to type a command: the leaves of the tree of subcommands.
function leaves(command, path = []) {
  const here = [...path, command.name], inner = (command.options ?? []).filter(option => option.type <= 2);
  return inner.length ? inner.flatMap(option => leaves(option, here)) : [{ path: here.join(' '), description: command.description, options: command.options ?? [] }];
}

const typed = () => commands.filter(command => command.type === 1).flatMap(command => leaves(command));

function parse(line) {
  const text = line.replace(/^\//, '');
  const leaf = typed().filter(one => text === one.path || text.startsWith(one.path + ' ')).sort((a, b) => b.path.length - a.path.length)[0];
  if (!leaf) return null;
  const rest = text.slice(leaf.path.length), options = {};
  const names = [...rest.matchAll(/(?:^|\s)([\w-]+):/g)].filter(match => leaf.options.some(option => option.name === match[1]));
  names.forEach((match, index) => { options[match[1]] = rest.slice(match.index + match[0].length, names[index + 1]?.index).trim(); });
  if (!names.length && rest.trim() && leaf.options.length) options[leaf.options[0].name] = rest.trim();
  return { leaf, options, last: names.at(-1)?.[1] };
}

function offer(items) {
  $('suggestions').innerHTML = items.map(item => `<div data-line="${escape(item.line)}">${escape(item.label)}<small>${escape(item.hint ?? '')}</small></div>`).join('');
}

let asking = 0;
async function suggest() {
  const line = $('line').value, mine = ++asking;
  if (!line.startsWith('/')) return offer([]);
  const known = parse(line);
  if (!known) return offer(typed().filter(leaf => `/${leaf.path}`.startsWith(line)).map(leaf => ({ line: `/${leaf.path} `, label: `/${leaf.path}`, hint: leaf.description })));
  const option = known.leaf.options.find(one => one.name === known.last), words = known.options[known.last] ?? '';
  const before = option ? line.slice(0, line.lastIndexOf(option.name + ':') + option.name.length + 1) : line.replace(/\s*$/, ' ');
  if (option?.choices?.length) return offer(option.choices.filter(choice => choice.name.toLowerCase().includes(words.toLowerCase())).map(choice => ({ line: before + choice.name + ' ', label: choice.name })));
  if (option?.autocomplete) {
    await new Promise(resume => setTimeout(resume, 250));
    if (mine !== asking) return;
    const { [option.name]: _, ...others } = known.options;
    const answer = await send('autocomplete', { channel: here().id, name: known.leaf.path, option: option.name, typed: words, options: others });
    if (mine === asking) offer((answer.choices ?? []).map(choice => ({ line: before + choice.value + ' ', label: choice.name })));
    return;
  }
  offer(known.leaf.options.filter(one => !(one.name in known.options)).map(one => ({ line: line.replace(/\s*$/, ' ') + one.name + ':', label: one.name, hint: one.description + (one.required ? ' (required)' : '') })));
}

document.addEventListener('click', async event => {
  const { press, message, dismiss, go, line } = event.target.closest('[data-press],[data-dismiss],[data-go],[data-line]')?.dataset ?? {};
  if (press !== undefined) { await send('press', { message, custom_id: press }); await refresh(true); }
  if (dismiss) { me.dismissed.add(dismiss); draw(); }
  if (go) { me.channel = go; await refresh(true); }
  if (line !== undefined) { $('line').value = line; $('line').focus(); suggest(); }
});
document.addEventListener('change', async event => {
  const { choose, message } = event.target.dataset;
  if (!choose) return;
  await send('choose', { message, custom_id: choose, values: [...event.target.selectedOptions].map(option => option.value).filter(value => value) });
  await refresh(true);
});
$('member').onchange = event => { me.name = event.target.value; refresh(true); };
$('line').oninput = suggest;
$('typing').onsubmit = async event => {
  event.preventDefault();
  const known = parse($('line').value.trim());
  if (!known) { $('notice').textContent = 'Only registered commands can be typed here.'; return; }
  asking++;
  $('line').value = '';
  offer([]);
  await send('command', { channel: here().id, name: known.leaf.path, options: known.options });
  await refresh(true);
};
refresh(true);
setInterval(() => refresh(false), 700);
