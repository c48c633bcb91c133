/**
 * Sections under one another become tabs: `<div data-tabs aria-label="…"><section data-tab="comments" id="comments">
 * <h2>…</h2>`. The tab's name is the heading, or `data-tab-label`. The address keeps the tab after `#`.
 */
export function startTabs() {
  for (const group of document.querySelectorAll('[data-tabs]')) tabsOf(group);
}

function tabsOf(group) {
  const panels = [...group.children].filter((child) => child.matches('[data-tab]'));
  if (panels.length < 2) return;
  const list = document.createElement('div');
  list.className = 'tabs';
  list.setAttribute('role', 'tablist');
  if (group.getAttribute('aria-label')) list.setAttribute('aria-label', group.getAttribute('aria-label'));
  const tabs = panels.map((panel) => {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${panel.dataset.tab}`;
    tab.setAttribute('role', 'tab');
    panel.id ||= panel.dataset.tab;
    tab.setAttribute('aria-controls', panel.id);
    tab.append(panel.dataset.tabLabel ?? panel.querySelector('h2')?.textContent ?? panel.dataset.tab);
    if (panel.dataset.tabCount) {
      const count = document.createElement('span');
      count.className = 'count';
      count.textContent = panel.dataset.tabCount;
      tab.append(' ', count);
    }
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => choose(panel, true));
    list.append(tab);
    return tab;
  });
  list.addEventListener('keydown', (event) => {
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const at = tabs.indexOf(document.activeElement);
    const next = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const target = (next + tabs.length) % tabs.length;
    choose(panels[target], true);
    tabs[target].focus();
  });
  group.prepend(list);
  group.classList.add('tabbed');

  const fromAddress = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    return panels.find((panel) => panel === target || panel.contains(target));
  };
  // what was refused must be seen before anything else
  const refused = panels.find((panel) => panel.querySelector('.error-summary'));
  choose(refused ?? fromAddress() ?? panels[0], false);
  addEventListener('hashchange', () => {
    const panel = fromAddress();
    if (panel) choose(panel, false);
  });

  function choose(panel, remember) {
    panels.forEach((candidate, index) => {
      const chosen = candidate === panel;
      candidate.hidden = !chosen;
      tabs[index].setAttribute('aria-selected', String(chosen));
      tabs[index].tabIndex = chosen ? 0 : -1;
    });
    panel.dispatchEvent(new CustomEvent('tabshown', { bubbles: true }));
    if (remember) history.replaceState(null, '', `#${panel.id}`);
  }
}
