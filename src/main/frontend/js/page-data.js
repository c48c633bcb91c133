/** The JSON that the page carries in `<script type="application/json" id="…">`. */
export function pageData(id, otherwise) {
  const text = document.getElementById(id)?.textContent.trim();
  return text ? JSON.parse(text) : otherwise;
}

/** A small element: `element('p', { className: 'x' }, 'text', child)`. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** The token that every sending request carries, as the layout gives it. */
export function csrfHeaders() {
  const { csrfHeader, csrfToken } = document.body.dataset;
  return csrfHeader ? { [csrfHeader]: csrfToken } : {};
}
