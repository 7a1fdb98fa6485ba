/** Runs in a page of the extension: fills the database with people and what happened with them, without the services. */
import { anInteraction, aPerson } from './builders';
import { ready } from './ready';

/** So many rows are written together. */
const LOT = 2_000;

/**
 * @param count - of people; each has one interaction.
 * @public called by its name inside the page.
 */
export async function fillWithPeople(count: number): Promise<void> {
  const { db } = await ready();
  for (let from = 0; from < count; from += LOT) {
    const numbers = Array.from({ length: Math.min(LOT, count - from) }, (_, at) => from + at);
    await db.people.bulkPut(
      numbers.map((at) =>
        aPerson({
          id: `person-${at}`,
          name: `Person ${at}`,
          emails: [`person-${at}@guild.example`],
          tags: ['guild', `year ${at % 30}`],
          note: 'Met at the fair, between two talks about night shifts. '.repeat(4),
          positions: [
            {
              title: 'Technician',
              organization: 'Ward 3',
              start: '2020',
              end: null,
              current: true,
            },
          ],
        }),
      ),
    );
    await db.interactions.bulkPut(
      numbers.map((at) =>
        anInteraction({ id: `talk-${at}`, personIds: [`person-${at}`], text: `What ${at} said.` }),
      ),
    );
  }
  db.close();
}
