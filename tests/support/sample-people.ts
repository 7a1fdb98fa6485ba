/** Invented people with a past and a next step, saved through Kith's own verbs; bundled into an extension page. */

import type { OutreachStatus } from '../../utils/domain/outreach';
import { logInteraction } from '../../utils/services/interactions';
import type { Kith } from '../../utils/services/kith';
import { savePerson } from '../../utils/services/people';
import { ready } from './ready';
import { saveSampleMentorship } from './sample-mentorship';

interface Sample {
  name: string;
  headline: string;
  organization: string;
  location: string;
  status: OutreachStatus;
  tags: string[];
  howWeMet: string;
  /** Days from today of the next step; null for none. */
  next: number | null;
  what?: string;
  said?: string;
}

const PEOPLE: Sample[] = [
  {
    name: 'Mara Okafor',
    headline: 'Lead Pharmacy Technician',
    organization: 'Northside Hospital',
    location: 'Charlotte',
    status: 'sent',
    tags: ['residency'],
    howWeMet: 'association',
    next: 0,
    what: 'Follow up on my note',
    said: 'Asked how she got into sterile compounding.',
  },
  {
    name: 'Li Wei (李伟)',
    headline: 'Process Engineer, vaccines',
    organization: 'Delta Instruments',
    location: 'Leiden',
    status: 'meeting-set',
    tags: ['lab', 'visa'],
    howWeMet: 'event',
    next: 1,
    what: 'Send my questions before the call',
    said: 'Offered half an hour on Tuesday.',
  },
  {
    name: 'Ana Ruiz',
    headline: 'Nurse educator',
    organization: 'Hospital del Sur',
    location: 'Valencia',
    status: 'replied',
    tags: ['teaching'],
    howWeMet: 'introduced',
    next: 0,
    what: 'Say thanks for the introduction',
    said: 'Introduced me to the ward manager.',
  },
  {
    name: 'Tomasz Nowak',
    headline: 'Lab manager',
    organization: 'Quiet Harbour Labs',
    location: 'Gdańsk',
    status: 'resting',
    tags: ['lab'],
    howWeMet: 'alumni',
    next: null,
  },
  {
    name: 'ليلى حداد',
    headline: 'أخصائية مختبر',
    organization: 'مستشفى المدينة',
    location: 'عمّان',
    status: 'saved',
    tags: [],
    howWeMet: 'online',
    next: 5,
  },
  {
    name: 'Wanjiru Kamau',
    headline: 'Radiographer and mentor to career changers who come to imaging from other trades',
    organization: 'City College',
    location: 'Nairobi',
    status: 'in-touch',
    tags: ['teaching', 'imaging'],
    howWeMet: 'event',
    next: -2,
    what: 'Send the update I promised',
  },
  {
    name: 'Priya R.',
    headline: 'Data analyst',
    organization: 'Queens Road Pharmacy',
    location: 'Leeds',
    status: 'drafting',
    tags: ['data'],
    howWeMet: 'own-organization',
    next: 3,
  },
];

/** Saves them all, and what is between some of them. */
export async function saveSamplePeople(): Promise<void> {
  const kith = await ready();
  const ids = new Map<string, string>();
  for (const sample of PEOPLE) ids.set(sample.name, await save(kith, sample));
  await saveSampleMentorship(kith, ids);
  kith.db.close();
}

/** @returns their id. */
async function save(kith: Kith, sample: Sample): Promise<string> {
  const { status, next, what, said, ...values } = sample;
  const today = kith.now().toZonedDateTimeISO(kith.zone()).toPlainDate();
  const on = next === null ? null : today.add({ days: next }).toString();
  const { id } = await savePerson(kith, {
    values,
    typed: [],
    capture: null,
    status,
    reminder:
      on === null ? null : { kind: 'follow-up', text: what ?? '', on, time: null, zone: null },
  });
  if (said === undefined) return id;
  const input = {
    personIds: [id],
    kind: 'message' as const,
    direction: 'both' as const,
    at: kith.now().subtract({ hours: 60 }).toString(),
    text: said,
    outcome: null,
  };
  await logInteraction(kith, input, { moves: false });
  return id;
}
