'use strict';

// A modal: labels, inputs, groups, menus and texts.
function field(label) {
  const inner = label.component ?? label.components?.[0];
  const title = label.label ?? inner.label ?? '', id = escape(inner.custom_id);
  const required = inner.type !== 23 && inner.required !== false;
  const options = inner.options ?? [];
  const check = kind => options.map(option => `<label><input type="${kind}" name="${id}" value="${escape(option.value)}"${option.default ? ' checked' : ''}> `
    + `${escape(option.label)}${option.description ? `<p>${escape(option.description)}</p>` : ''}</label>`).join('');
  let html;
  if (inner.type === 4 && inner.style === 2)
    html = `<textarea name="${id}" rows="4" maxlength="${+(inner.max_length ?? 4000)}" placeholder="${escape(inner.placeholder ?? '')}">${escape(inner.value ?? '')}</textarea>`;
  else if (inner.type === 4)
    html = `<input type="text" name="${id}" maxlength="${+(inner.max_length ?? 4000)}" placeholder="${escape(inner.placeholder ?? '')}" value="${escape(inner.value ?? '')}">`;
  else if (inner.type === 21) html = check('radio');
  else if (inner.type === 22) html = check('checkbox');
  else if (inner.type === 23) html = `<label><input type="checkbox" name="${id}" value="true"${inner.default ? ' checked' : ''}> ${escape(title)}</label>`;
  else
    html = `<select name="${id}"${(inner.max_values ?? 1) > 1 ? ' multiple' : ''}>${(inner.max_values ?? 1) > 1 ? '' : '<option value="">…</option>'}`
      + options.map(option => `<option value="${escape(option.value)}"${option.default ? ' selected' : ''}>${escape(option.label)}</option>`).join('') + '</select>';
  return `<fieldset><legend>${escape(title)}${required ? ' <i>*</i>' : ''}</legend>${label.description ? `<p>${escape(label.description)}</p>` : ''}${html}</fieldset>`;
}

let shownForm = '';

function showForm(modal) {
  const dialog = document.getElementById('form');
  const key = modal ? JSON.stringify(modal) : '';
  if (key === shownForm) return;
  shownForm = key;
  if (!modal) { dialog.close(); return; }
  const items = modal.components.map(item => item.type === 10 ? `<div class="text">${markdown(item.content)}</div>` : field(item)).join('');
  dialog.innerHTML = `<form method="dialog"><h2>${escape(modal.title)}</h2>${items}`
    + '<div class="end"><button type="button" class="button" id="cancel">Cancel</button><button class="button s1">Submit</button></div></form>';
  dialog.querySelector('#cancel').onclick = dismissForm;
  dialog.oncancel = dismissForm;
  dialog.querySelector('form').onsubmit = event => { event.preventDefault(); submitForm(modal, event.target); };
  if (!dialog.open) dialog.showModal();
}

async function dismissForm() {
  await send('dismiss', {});
  await refresh(true);
}

async function submitForm(modal, form) {
  const fields = {};
  for (const [name, value] of new FormData(form)) {
    if (value !== '') fields[name] = name in fields ? [].concat(fields[name], value) : value;
  }
  await send('form', { custom_id: modal.custom_id, fields });
  await refresh(true);
}
