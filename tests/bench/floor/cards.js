/** The least a long column of cards can do: only the cards in sight are there, made anew as it scrolls. */
globalThis.floorCards = {
  show(count) {
    const column = document.createElement('div');
    column.id = 'floor-cards';
    column.style.cssText = 'position:fixed;inset:0 auto 0 0;width:16rem;overflow:auto;z-index:9';
    column.style.background = 'Canvas';
    const space = document.createElement('div');
    space.style.cssText = `position:relative;height:${count * 96}px`;
    column.append(space);
    const draw = () => {
      const first = Math.max(0, Math.floor(column.scrollTop / 96) - 6);
      const last = Math.min(count, Math.ceil((column.scrollTop + column.clientHeight) / 96) + 6);
      const cards = [];
      for (let at = first; at < last; at++) {
        const card = document.createElement('article');
        card.style.cssText = `position:absolute;top:${at * 96}px;height:88px;inset-inline:0`;
        for (const text of [`Person ${at}`, 'Nurse educator · Northside', 'Tomorrow: Follow up']) {
          const line = document.createElement('p');
          line.textContent = text;
          card.append(line);
        }
        cards.push(card);
      }
      space.replaceChildren(...cards);
    };
    column.addEventListener('scroll', draw, { passive: true });
    document.body.append(column);
    draw();
  },
  hide() {
    document.getElementById('floor-cards')?.remove();
  },
};
