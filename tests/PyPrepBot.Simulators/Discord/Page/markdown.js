'use strict';

function relative(seconds, now) {
  const away = seconds - now, size = Math.abs(away);
  const [count, unit] = size >= 86400 ? [Math.round(size / 86400), 'day'] : size >= 3600 ? [Math.round(size / 3600), 'hour']
    : size >= 60 ? [Math.round(size / 60), 'minute'] : [size, 'second'];
  const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
  return away < 0 ? `${words} ago` : `in ${words}`;
}

function stamp(seconds, style) {
  const date = new Date(seconds * 1000);
  if (style === 'R') return relative(seconds, world.now);
  if (style === 't' || style === 'T') return date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
  if (style === 'd' || style === 'D') return date.toLocaleDateString([], { dateStyle: style === 'd' ? 'short' : 'long' });
  return date.toLocaleString([], { dateStyle: style === 'F' ? 'full' : 'long', timeStyle: 'short' });
}

// What must not be read as markup is set aside and put back at the end.
function inline(text) {
  const kept = [];
  const keep = html => `\u0001${kept.push(html) - 1}\u0001`;
  const person = id => world.members.find(member => member.id === id)?.name ?? 'unknown-user';
  let html = text.replace(/[\u0001]/g, '')
    .replace(/\\([^a-zA-Z0-9\s])/g, (_, mark) => keep(escape(mark)))
    .replace(/(``?)([^`\n]|[^`][\s\S]*?[^`])\1(?!`)/g, (_, tick, code) => keep(`<code>${escape(code)}</code>`))
    .replace(/<t:(-?\d+)(?::([tTdDfFR]))?>/g, (_, seconds, style) => keep(`<time title="${escape(new Date(seconds * 1000).toISOString())}">${escape(stamp(+seconds, style))}</time>`))
    .replace(/<@!?(\d+)>/g, (_, id) => keep(`<span class="mention">@${escape(person(id))}</span>`))
    .replace(/<\/([^:>]+):\d+>/g, (_, name) => keep(`<span class="mention">/${escape(name)}</span>`))
    .replace(/\[([^\]\n]+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/g, (_, words, url) => keep(`<a href="${escape(url)}" target="_blank" rel="noreferrer">${escape(words)}</a>`))
    .replace(/https?:\/\/[^\s<>)]+/g, url => keep(`<a href="${escape(url)}" target="_blank" rel="noreferrer">${escape(url)}</a>`));
  html = escape(html);
  const pairs = [[/\*\*\*([^]+?)\*\*\*/g, '<b><i>$1</i></b>'], [/\*\*([^]+?)\*\*/g, '<b>$1</b>'], [/__([^]+?)__/g, '<u>$1</u>'], [/~~([^]+?)~~/g, '<s>$1</s>'],
    [/\|\|([^]+?)\|\|/g, '<span class="spoiler">$1</span>'], [/\*(?=\S)([^*\n]+?)\*/g, '<i>$1</i>'], [/(?<!\w)_(?=\S)([^_\n]+?)_(?!\w)/g, '<i>$1</i>']];
  for (const [pattern, replacement] of pairs) html = html.replace(pattern, replacement);
  // A link's words may hold something that was set aside before it.
  while (/\u0001\d+\u0001/.test(html)) html = html.replace(/\u0001(\d+)\u0001/g, (_, index) => kept[index]);
  return html;
}

function lines(text) {
  let html = '', list = '';
  const close = () => { if (list) html += `</${list}>`; list = ''; };
  for (const line of text.split('\n')) {
    const heading = /^(#{1,3}) (.+)$/.exec(line), item = /^\s*(?:([-*])|(\d+)\.) (.+)$/.exec(line);
    if (item) {
      const kind = item[1] ? 'ul' : 'ol';
      if (list !== kind) { close(); html += `<${kind}${item[2] ? ` start="${item[2]}"` : ''}>`; list = kind; }
      html += `<li>${inline(item[3])}</li>`;
      continue;
    }
    close();
    if (heading) html += `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
    else if (line.startsWith('-# ')) html += `<span class="sub">${inline(line.slice(3))}</span>`;
    else if (line.startsWith('> ')) html += `<blockquote>${inline(line.slice(2))}</blockquote>`;
    else html += inline(line) + '\n';
  }
  close();
  return html.replace(/\n$/, '');
}

function markdown(text) {
  return text.split(/```/).map((part, index, all) => {
    if (index % 2 === 0) return lines(index ? part.replace(/^\n/, '') : part);
    if (index === all.length - 1) return inline('```' + part);
    const [, language, code] = /^(?:([\w+#-]*)\n)?([^]*)$/.exec(part);
    return `<pre><code>${highlight(code.replace(/^\n|\n$/g, ''), language ?? '')}</code></pre>`;
  }).join('');
}
