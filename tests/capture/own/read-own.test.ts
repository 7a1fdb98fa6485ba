// @vitest-environment jsdom
/** A page read by the user's own recipe, over what it gave without. */
import { describe, expect, test } from 'vitest';
import { ownReader } from '../../../utils/capture/part-own';
import type { OwnRecipe } from '../../../utils/capture/recipes/own/read-own';
import { takeSnapshot } from '../../../utils/capture/snapshot';
import { aCapture } from '../../support/a-capture';
import { aPage } from '../../support/a-page';
import { extract } from '../../support/extract-whole';
import { taught } from '../../support/own-recipe';
import { openPage } from '../../support/saved-page';

const HOME = 'https://guild.example/members';

const page = (name: string, role: string, title = name) =>
  `<title>${title} | Guild</title><body><div id="top"><p>Guild of makers</p></div>
   <div class="who"><b>${name}</b><br>${role}</div><div class="contact">Write to the office</div></body>`;

const recipe = (state: OwnRecipe['state']) =>
  taught(aPage(page('Ana Ruiz', 'Baker')), { name: 'Ana Ruiz', headline: 'Baker' }, state);

function read(html: string, own: OwnRecipe, address = `${HOME}/7`) {
  const document = openPage(html, address);
  return extract(takeSnapshot(document), undefined, document, undefined, ownReader(own));
}

describe('a page like the one that was taught', () => {
  test('is read whole once the recipe is confirmed, each value with its origin', () => {
    const result = read(page('Li Wei', 'Smith'), recipe('confirmed'));
    expect(result).toMatchObject({
      outcome: 'ok',
      recipe: 'own:r1@confirmed',
      person: { name: 'Li Wei', headline: 'Smith' },
      provenance: { name: { layer: 'recipe' }, headline: { layer: 'recipe' } },
    });
  });

  test('is for the user to confirm while the recipe is new, and names nobody kept', () => {
    const result = read(page('Li Wei', 'Smith'), recipe('trying'));
    expect(result).toMatchObject({ outcome: 'ambiguous', person: { name: 'Li Wei' }, keys: [] });
  });

  test('names nobody where neither title nor address bear the name out: it may be the page before', () => {
    const result = read(page('Li Wei', 'Smith', 'Members'), recipe('confirmed'));
    expect(result).toMatchObject({ outcome: 'ambiguous', keys: [], person: { name: 'Li Wei' } });
    const named = read(page('Li Wei', 'Smith', 'Members'), recipe('confirmed'), `${HOME}/li-wei`);
    expect(named.outcome).toBe('ok');
  });

  test('names nobody where the site’s own recipe took the card for another person’s', () => {
    const html = page('Li Wei', 'Smith');
    const refused = aCapture({ outcome: 'ambiguous', recipe: 'guild-profile@2026.10' });
    expect(ownReader(recipe('confirmed'))(aPage(html), refused)).toMatchObject({
      outcome: 'ambiguous',
      keys: [],
      person: { name: 'Li Wei' },
    });
  });

  test('keeps what else the page says of the same person, and nothing of another', () => {
    const data = (name: string) =>
      `<script type="application/ld+json">{"@type":"ProfilePage","mainEntity":{"@type":"Person","name":"${name}","address":"York"}}</script>`;
    const own = recipe('confirmed');
    expect(read(data('Li Wei') + page('Li Wei', 'Smith'), own).person.location).toBe('York');
    expect(read(data('Bo Lind') + page('Li Wei', 'Smith'), own).person.location).toBeNull();
  });
});

test('hard case 39: an unknown site whose own recipe has gone stale is read without it, and says so', () => {
  const moved = '<title>Li Wei</title><body><h1>Li Wei</h1><section>Smith</section></body>';
  const result = read(moved, recipe('confirmed'), 'https://guild.example/people/li-wei');
  expect(result).toMatchObject({ outcome: 'degraded', recipe: 'own:r1@stale' });
  expect(result.person.name).toBe('Li Wei');
  expect(read('<body>Nothing</body>', recipe('confirmed'))).toMatchObject({
    outcome: 'unsupported',
    recipe: 'own:r1@stale',
    person: { name: null },
  });
});
