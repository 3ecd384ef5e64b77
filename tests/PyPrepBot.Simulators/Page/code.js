'use strict';

// Everything that came from outside passes through escape() before it becomes HTML.
function escape(text) {
  return String(text).replace(/[&<>"']/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);
}

const keywords = 'and|as|assert|async|await|break|case|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|raise|return|try|while|with|yield|None|True|False';
const tokens = new RegExp(
  '(#[^\\n]*)|("""[\\s\\S]*?"""|\'\'\'[\\s\\S]*?\'\'\'|"(?:\\\\.|[^"\\\\\\n])*"|\'(?:\\\\.|[^\'\\\\\\n])*\')|\\b(' + keywords + ')\\b|\\b(\\d[\\w.]*)\\b|(\\b[A-Za-z_]\\w*)(?=\\()', 'g');

function highlight(code, language) {
  if (!/^py(thon)?$/i.test(language)) return escape(code);
  let html = '', last = 0;
  for (const token of code.matchAll(tokens)) {
    const kind = ['c', 's', 'k', 'n', 'f'][token.slice(1).findIndex(group => group !== undefined)];
    html += escape(code.slice(last, token.index)) + `<span class="${kind}">${escape(token[0])}</span>`;
    last = token.index + token[0].length;
  }
  return html + escape(code.slice(last));
}
