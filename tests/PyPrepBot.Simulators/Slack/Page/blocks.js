'use strict';

// In messages a control names its message; in windows and the Home tab it does not.
const place = message => message ? ` data-message="${escape(message)}"` : '';

function run(one) {
  const style = one.style ?? {};
  let html = one.type === 'text' ? escape(one.text) : one.type === 'link' ? link(one.url, one.text)
    : one.type === 'user' ? token('@' + one.user_id) : one.type === 'channel' ? token('#' + one.channel_id)
    : one.type === 'emoji' ? `:${escape(one.name)}:` : one.type === 'date' ? escape(one.fallback ?? stamp(one.timestamp, one.format)) : '';
  if (style.code) html = `<code>${html}</code>`;
  for (const [name, tag] of [['bold', 'b'], ['italic', 'i'], ['strike', 's']]) if (style[name]) html = `<${tag}>${html}</${tag}>`;
  return html;
}

function rich(element) {
  const runs = () => element.elements.map(run).join('');
  switch (element.type) {
    case 'rich_text_preformatted': return `<pre><code>${highlight(element.elements.map(one => one.text ?? one.url ?? '').join(''), 'py')}</code></pre>`;
    case 'rich_text_quote': return `<blockquote>${runs()}</blockquote>`;
    case 'rich_text_list': return `<${element.style === 'ordered' ? 'ol' : 'ul'}>${element.elements.map(item => `<li>${rich(item)}</li>`).join('')}</${element.style === 'ordered' ? 'ol' : 'ul'}>`;
    default: return `<div class="text">${runs()}</div>`;
  }
}

const lines = element => [...(element.options ?? []), ...(element.option_groups ?? []).flatMap(group => group.options)];

function control(element, message, state) {
  const id = escape(element.action_id), chosen = [state?.selected_option, ...(state?.selected_options ?? [])].filter(Boolean).map(one => one.value);
  if (element.type === 'button')
    return `<button type="button" class="button ${escape(element.style ?? '')}" data-press="${id}"${place(message)}>${words(element.text)}</button>`;
  if (element.type === 'radio_buttons' || element.type === 'checkboxes') {
    const kind = element.type === 'checkboxes' ? 'checkbox' : 'radio';
    return `<span class="group" data-choose="${id}"${place(message)}>` + lines(element).map(line => `<label><input type="${kind}" name="${id}" value="${escape(line.value)}"${chosen.includes(line.value) ? ' checked' : ''}> `
      + `${words(line.text)}${line.description ? `<p>${words(line.description)}</p>` : ''}</label>`).join('') + '</span>';
  }
  if (element.type === 'external_select' || element.type === 'multi_external_select')
    return `<input type="text" data-suggest="${id}"${place(message)} list="list-${id}" placeholder="${escape(element.placeholder?.text ?? '')}" value="${escape(chosen[0] ?? '')}"><datalist id="list-${id}"></datalist>`;
  const several = element.type.startsWith('multi_');
  const own = element.type.includes('users') ? world.members.map(one => ({ text: { text: one.shown }, value: one.id }))
    : /channels|conversations/.test(element.type) ? world.channels.map(one => ({ text: { text: one.name }, value: one.id })) : lines(element);
  return `<span class="select"><select data-choose="${id}"${place(message)}${several ? ' multiple' : ''}>${several ? '' : `<option value="">${escape(element.placeholder?.text ?? 'Choose')}</option>`}`
    + own.map(line => `<option value="${escape(line.value)}"${chosen.includes(line.value) ? ' selected' : ''}>${escape(line.text.text)}${line.description ? ' – ' + escape(line.description.text) : ''}</option>`).join('') + '</select></span>';
}

function picture(image) {
  return `<span class="context">🖼 ${escape(image.alt_text ?? '')}</span>`;
}

function render(block, message, view) {
  const state = element => view?.state?.values?.[block.block_id]?.[element.action_id];
  switch (block.type) {
    case 'header': return `<div class="header">${words(block.text)}</div>`;
    case 'divider': return '<hr>';
    case 'section': return `<div class="section"><div><div class="text">${words(block.text)}</div>`
      + (block.fields ? `<div class="grid">${block.fields.map(field => `<div class="text">${words(field)}</div>`).join('')}</div>` : '') + '</div>'
      + (block.accessory ? (block.accessory.type === 'image' ? picture(block.accessory) : control(block.accessory, message, state(block.accessory))) : '') + '</div>';
    case 'context': return `<div class="context">${block.elements.map(one => one.type === 'image' ? picture(one) : words(one)).join(' ')}</div>`;
    case 'actions': return `<div class="row">${block.elements.map(one => control(one, message, state(one))).join('')}</div>`;
    case 'image': return `<div>${block.title ? `<div>${words(block.title)}</div>` : ''}${picture(block)}</div>`;
    case 'rich_text': return block.elements.map(rich).join('');
    case 'input': return field(block, message, state(block.element), view?.errors?.[block.block_id]);
    case 'markdown': return `<div class="text">${escape(block.text)}</div>`;
    case 'table': return `<table>${block.rows.map(row => `<tr>${row.map(cell => `<td>${cell.type === 'rich_text' ? cell.elements.map(rich).join('') : escape(cell.text ?? '')}</td>`).join('')}</tr>`).join('')}</table>`;
    default: return `<div class="text">[block ${escape(block.type)}]</div>`;
  }
}
