/** The least a popup over 10,000 people can do: open the database raw, count what is due, show five. */
const request = indexedDB.open('floor', 1);
request.onupgradeneeded = () => {
  request.result.createObjectStore('people', { keyPath: 'id' });
  request.result.createObjectStore('reminders', { keyPath: 'id' }).createIndex('due', 'due');
};
request.onsuccess = () => {
  const stores = request.result.transaction(['people', 'reminders']);
  const due = stores.objectStore('reminders').index('due');
  const today = IDBKeyRange.upperBound(new Date().toISOString().slice(0, 10));
  due.count(today).onsuccess = ({ target }) => {
    document.title = `${target.result} due`;
  };
  due.getAll(today, 5).onsuccess = ({ target }) => {
    for (const { personId } of target.result) {
      stores.objectStore('people').get(personId).onsuccess = (found) => {
        const item = document.createElement('li');
        item.textContent = found.target.result?.name ?? '';
        document.querySelector('ul').append(item);
      };
    }
  };
  stores.oncomplete = () => {
    document.querySelector('input').disabled = false;
  };
};
