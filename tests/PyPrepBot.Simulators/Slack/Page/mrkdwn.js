'use strict';

const person = id => id === world.bot ? world.app : world.members.find(member => member.id === id)?.shown ?? 'unknown-user';
const entities = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

function near(date) {
  const day = moment => Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60000) / 86400000);
  return ['yesterday', 'today', 'tomorrow'][day(date) - day(new Date(world.now * 1000)) + 1];
}

function stamp(seconds, format) {
  const date = new Date(seconds * 1000), show = options => date.toLocaleString([], options);
  return format.replace(/\{(\w+)\}/g, (whole, part) => ({
    date_num: date.toISOString().slice(0, 10), date: show({ dateStyle: 'long' }), date_short: show({ dateStyle: 'medium' }),
    date_long: show({ dateStyle: 'full' }), date_pretty: near(date) ?? show({ dateStyle: 'long' }),
    date_short_pretty: near(date) ?? show({ dateStyle: 'medium' }), date_long_pretty: near(date) ?? show({ dateStyle: 'full' }),
    time: show({ timeStyle: 'short' }), time_secs: show({ timeStyle: 'medium' }),
  })[part] ?? whole);
}

function token(inside) {
  const bar = inside.indexOf('|'), what = bar < 0 ? inside : inside.slice(0, bar), label = bar < 0 ? null : entities(inside.slice(bar + 1));
  const date = /^!date\^(-?\d+)\^([^^]*)/.exec(what);
  if (date) return `<time title="${escape(label ?? '')}">${escape(stamp(+date[1], date[2]))}</time>`;
  if (what[0] === '@') return `<span class="mention">@${escape(person(what.slice(1)))}</span>`;
  if (what[0] === '#') return `<span class="mention">#${escape(world.channels.find(channel => channel.id === what.slice(1))?.name ?? label ?? what)}</span>`;
  if (what[0] === '!') return `<span class="mention">${escape(label ?? '@' + what.slice(1))}</span>`;
  return link(entities(what), label);
}

function link(url, label) {
  return /^(https?|mailto):/.test(url) ? `<a href="${escape(url)}" target="_blank" rel="noreferrer">${escape(label ?? url)}</a>` : escape(label ?? url);
}

// What must not be read as markup is set aside and put back at the end.
function inline(text) {
  const kept = [];
  const keep = html => `\u0001${kept.push(html) - 1}\u0001`;
  let html = text.replace(/\u0001/g, '')
    .replace(/`([^`\n]+)`/g, (_, code) => keep(`<code>${escape(entities(code))}</code>`))
    .replace(/<([^<>]+)>/g, (_, inside) => keep(token(inside)));
  html = escape(entities(html));
  for (const [mark, tag] of [['\\*', 'b'], ['_', 'i'], ['~', 's']])
    html = html.replace(new RegExp(`(?<![\\w\\u200b])${mark}(?=[^\\s\\u200b])([^\\n]*?[^\\s\\u200b])${mark}(?![\\w\\u200b])`, 'g'), `<${tag}>$1</${tag}>`);
  while (/\u0001\d+\u0001/.test(html)) html = html.replace(/\u0001(\d+)\u0001/g, (_, index) => kept[index]);
  return html;
}

function mrkdwn(text) {
  return String(text ?? '').split('```').map((part, index) => index % 2
    ? `<pre><code>${highlight(entities(part).replace(/^\n|\n$/g, ''), 'py')}</code></pre>`
    : part.split('\n').map(line => /^(>|&gt;) ?/.test(line) ? `<blockquote>${inline(line.replace(/^(>|&gt;) ?/, ''))}</blockquote>` : inline(line)).join('\n')).join('');
}

// A text object, of whichever kind.
function words(object) {
  if (!object) return '';
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : escape(object.text ?? '');
}
