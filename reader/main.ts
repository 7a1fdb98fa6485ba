/**
 * Reads a backup without Kith: one page, opened from the disk, that asks nobody for anything. What Kith itself reads
 * backups with is bundled into it.
 */
import { BackupError } from '../utils/domain/file-errors';
import { readBackup } from '../utils/exchange/backup/read-backup';
import { type Contents, contentsOf, found } from './contents';
import { addressOf, otherPage, peopleList, personPage } from './draw';
import { word } from './words';

function part<T extends HTMLElement>(id: string, kind: new () => T): T {
  const there = document.getElementById(id);
  if (!(there instanceof kind)) throw new TypeError(`The page has no ${id}.`);
  return there;
}

const file = part('file', HTMLInputElement);
const sealed = part('sealed', HTMLFormElement);
const passphrase = part('passphrase', HTMLInputElement);
const said = part('said', HTMLElement);
const inside = part('inside', HTMLElement);
const search = part('search', HTMLInputElement);
const shown = part('shown', HTMLElement);
const others = part('others', HTMLElement);

let contents: Contents | null = null;

function draw(): void {
  if (!contents) return;
  const id = location.hash.slice(1);
  const person = contents.people.find((row) => addressOf(row) === id);
  if (person) shown.replaceChildren(...personPage(person, contents));
  else if (id === 'others') shown.replaceChildren(...otherPage(contents));
  else shown.replaceChildren(...peopleList(found(contents.people, search.value)));
  inside.classList.toggle('is-list', !person && id !== 'others');
  shown.querySelector<HTMLElement>('h2')?.focus();
}

async function open(secret?: string): Promise<void> {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  said.textContent = word('reader_opening');
  try {
    const backup = await readBackup(chosen, secret);
    contents = contentsOf(backup);
    sealed.hidden = true;
    passphrase.value = '';
    said.textContent = word('reader_made', backup.madeBy, readable(backup.madeAt));
    inside.hidden = false;
    others.hidden = contents.others.length === 0;
    search.value = '';
    location.hash = '';
    draw();
    search.focus();
  } catch (error) {
    const problem = error instanceof BackupError ? error.problem : 'damaged';
    said.textContent = word(`backup_problems_${problem}`);
    sealed.hidden = problem !== 'encrypted' && problem !== 'passphrase';
    if (!sealed.hidden) passphrase.focus();
  }
}

function readable(at: string): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? at : time.toLocaleString();
}

file.addEventListener('change', () => {
  contents = null;
  inside.hidden = true;
  sealed.hidden = true;
  shown.replaceChildren();
  void open();
});
sealed.addEventListener('submit', (event) => {
  event.preventDefault();
  void open(passphrase.value);
});
search.addEventListener('input', draw);
window.addEventListener('hashchange', draw);
