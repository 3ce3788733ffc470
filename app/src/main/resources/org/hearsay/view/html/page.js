'use strict';
(() => {
  // A target within a folded list is unfolded first; a doubtful one is shown.
  const reveal = () => {
    let id;
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch {
      return;
    }
    const target = id && document.getElementById(id);
    if (!target) return;
    const box = document.getElementById('doubtful');
    if (box && target.closest('.weak, .doubt')) box.checked = true;
    for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
    const inside = target.querySelector(':scope > details');
    if (inside) inside.open = true;
    target.scrollIntoView({ block: target.matches('.passage') ? 'center' : 'start' });
  };
  addEventListener('hashchange', reveal);
  addEventListener('load', reveal);
  // Paper cannot be unfolded.
  addEventListener('beforeprint', () => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
})();
