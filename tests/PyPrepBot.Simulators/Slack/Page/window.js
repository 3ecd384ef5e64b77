'use strict';

const isText = element => /_input$/.test(element.type);

function field(block, message, state, wrong) {
  const element = block.element, id = escape(block.block_id);
  const value = escape(state?.value ?? element.initial_value ?? ''), hint = escape(element.placeholder?.text ?? '');
  const input = !isText(element) ? control(element, message, state)
    : element.multiline ? `<textarea name="${id}" rows="4" maxlength="${+(element.max_length ?? 3000)}" placeholder="${hint}">${value}</textarea>`
    : `<input type="text" name="${id}" maxlength="${+(element.max_length ?? 3000)}" placeholder="${hint}" value="${value}">`;
  return `<fieldset data-block="${id}"><legend>${words(block.label)}${block.optional ? ' (optional)' : ''}</legend>${input}`
    + (block.hint ? `<div class="hint">${words(block.hint)}</div>` : '') + (wrong ? `<div class="wrong">${escape(wrong)}</div>` : '') + '</fieldset>';
}

let shownWindow = '';

function showWindow(windows) {
  const dialog = $('window'), view = windows.at(-1), key = view ? view.id + view.hash + JSON.stringify(view.errors) : '';
  if (key === shownWindow) return;
  shownWindow = key;
  if (!view) { dialog.close(); return; }
  dialog.innerHTML = `<form method="dialog"><h2>${words(view.title)}</h2>${windows.length > 1 ? `<div class="depth">${windows.length} windows on each other</div>` : ''}`
    + view.blocks.map(block => render(block, null, view)).join('')
    + `<div class="end"><button type="button" class="button" id="cancel">${view.close ? words(view.close) : 'Close'}</button>`
    + (view.submit ? `<button class="button primary">${words(view.submit)}</button>` : '') + '</div></form>';
  dialog.querySelector('#cancel').onclick = closeWindow;
  dialog.oncancel = closeWindow;
  dialog.querySelector('form').onsubmit = event => { event.preventDefault(); submitWindow(view, event.target); };
  if (!dialog.open) dialog.showModal();
}

async function closeWindow() {
  await send('dismiss', {});
  await refresh(true);
}

async function submitWindow(view, form) {
  const fields = {};
  for (const block of view.blocks.filter(one => one.type === 'input')) {
    const place = form.querySelector(`[data-block="${CSS.escape(block.block_id)}"]`), element = block.element;
    const values = isText(element) ? [place.querySelector('input, textarea').value]
      : [...place.querySelectorAll('input:checked, option:checked, [data-suggest]')].map(one => one.value).filter(value => value);
    if (isText(element) || values.length) fields[block.block_id] = values;
  }
  await send('form', { fields });
  shownWindow = '';
  await refresh(true);
}
