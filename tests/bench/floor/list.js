/** The least a list of many people can do: read them raw, sort by name, put the rows of one window in place. */
globalThis.floorList = {
  async show(count) {
    const db = await new Promise((resolve) => {
      const request = indexedDB.open('kith');
      request.onsuccess = () => resolve(request.result);
    });
    const base = await new Promise((resolve) => {
      const request = db.transaction('roster').objectStore('roster').get('base');
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    const { name, headline } = base.columns;
    const order = name.map((_, at) => at).sort((a, b) => (name[a] < name[b] ? -1 : 1));
    const list = document.createElement('ul');
    list.id = 'floor-list';
    list.style.cssText = 'position:fixed;inset:0;background:Canvas;overflow:auto;z-index:9';
    const space = document.createElement('li');
    space.style.height = `${count * 36}px`;
    for (const at of order.slice(0, 30)) {
      const row = document.createElement('li');
      row.textContent = `${name[at]} ${headline[at]}`;
      list.append(row);
    }
    list.append(space);
    document.body.append(list);
  },
  hide() {
    document.getElementById('floor-list')?.remove();
  },
};
