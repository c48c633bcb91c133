import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

for (const place of document.querySelectorAll('.diagram[data-model]')) {
  // a drawing has no size while its tab or its fold is closed, and on a phone it begins folded
  const panel = place.closest('[data-tab]');
  const fold = place.closest('details');
  if (fold && matchMedia('(max-width: 40rem)').matches) fold.open = false;
  const whenShown = () => {
    if (place.dataset.drawn || panel?.hidden || (fold && !fold.open)) return;
    place.dataset.drawn = 'true';
    draw(place).catch(() => fold?.remove());
  };
  panel?.addEventListener('tabshown', whenShown);
  fold?.addEventListener('toggle', whenShown);
  whenShown();
}

async function draw(place) {
  const response = await fetch(place.dataset.model, { headers: { Accept: 'application/xml' } });
  if (!response.ok) throw new Error(`No drawing: ${response.status}`);
  const viewer = new NavigatedViewer({
    container: place,
    keyboard: { bind: false },
    textRenderer: { defaultStyle: { fontFamily: '"IBM Plex Sans Arabic", sans-serif' } },
  });
  place.querySelector('.bjs-powered-by')?.setAttribute('title', place.dataset.poweredBy);
  await viewer.importXML(await response.text());
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const here = ids(place.dataset.here);
  mark(ids(place.dataset.done), 'is-done');
  mark(here, 'is-here');

  counts();
  fit();
  tools();
  place.setAttribute('tabindex', '0');
  place.addEventListener('keydown', (event) => {
    const step = 60;
    const move = { ArrowLeft: [step, 0], ArrowRight: [-step, 0], ArrowUp: [0, step], ArrowDown: [0, -step] }[event.key];
    if (event.target !== place) return;
    if (move) canvas.scroll({ dx: move[0], dy: move[1] });
    else if (event.key === '+' || event.key === '=') zoom(1.25);
    else if (event.key === '-') zoom(0.8);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  });
  // the wheel scrolls the page; zooming has its buttons
  place.addEventListener('wheel', (event) => event.ctrlKey || event.stopPropagation(), { capture: true });

  function mark(list, style) {
    for (const id of list) if (elements.get(id)) canvas.addMarker(id, style);
  }

  /** On the board of a process: how many are at a step, how many of them too late; each figure leads to its list. */
  function counts() {
    const figures = JSON.parse(document.getElementById(place.dataset.counts)?.textContent ?? '{}');
    for (const [id, step] of Object.entries(figures)) {
      if (!elements.get(id)) continue;
      canvas.addMarker(id, step.overdue ? 'is-overdue' : 'is-busy');
      const badges = document.createElement('div');
      badges.className = 'step-counts';
      badges.append(badge('step-open', step.open, step.openAddress, step.openLabel));
      if (step.overdue) badges.append(badge('step-overdue', step.overdue, step.overdueAddress, step.overdueLabel));
      viewer.get('overlays').add(id, 'counts', { position: { top: 0, left: 6 }, scale: { min: 1, max: 1.4 }, html: badges });
    }
  }

  function badge(style, count, address, label) {
    const link = document.createElement('a');
    link.className = style;
    link.href = address;
    link.textContent = count;
    link.title = label;
    link.setAttribute('aria-label', label);
    return link;
  }

  /** The whole drawing when it stays readable, otherwise the part around the present step. */
  function fit() {
    canvas.zoom('fit-viewport', 'auto');
    const shape = here.map((id) => elements.get(id)).find(Boolean);
    if (canvas.zoom() < 0.45 && shape) {
      const { width, height } = canvas.getSize();
      const scale = 0.75;
      canvas.viewbox({
        x: shape.x + shape.width / 2 - width / scale / 2,
        y: shape.y + shape.height / 2 - height / scale / 2,
        width: width / scale,
        height: height / scale,
      });
    }
  }

  function zoom(factor) {
    canvas.zoom(Math.min(3, Math.max(0.15, canvas.zoom() * factor)), { x: canvas.getSize().width / 2, y: canvas.getSize().height / 2 });
  }

  function tools() {
    const bar = place.parentElement.querySelector('.diagram-tools');
    if (!bar) return;
    bar.hidden = false;
    bar.addEventListener('click', (event) => {
      const action = event.target.closest('[data-zoom]')?.dataset.zoom;
      if (action === 'in') zoom(1.25);
      if (action === 'out') zoom(0.8);
      if (action === 'whole') canvas.zoom('fit-viewport', 'auto');
      if (action === 'here') fit();
    });
  }
}

function ids(list) {
  return (list ?? '').split(',').filter(Boolean);
}
