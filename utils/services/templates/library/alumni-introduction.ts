/** To someone who went to the same school: the tie is real, so it needs no dressing up. */
import { ABOUT_ME, SIGNED } from './phrases';
import { letters } from './shipped';

export const alumniIntroduction = letters('alumni-introduction', 'Alumni introduction', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'linkedin-message',
    use: 'You are connected already, or the site lets alumni write.',
    text: `
Hi {{ person.greeting }},

We both went to {{ person.school }}. I am writing to you of all people because {{ why | clause }}.

Could you {{ ask | verb }}? If this is a bad time, please let it pass.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'A first mail, with a line on what you hope for.',
    subject: 'From one {{ person.school }} graduate to another',
    text: `
Hi {{ person.greeting }},

${ABOUT_ME} We both went to {{ person.school }}, and I found you among the alumni. I stopped at your name because {{ why | clause }}.

I want to {{ goal | verb }}, and you have been closer to that than I have. Could you {{ ask | verb }}? Two lines would be a great help.

And if you have no time for this, I understand.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'You would rather be brief.',
    subject: 'A question from {{ person.school }}',
    text: `
Hello {{ person.greeting }},

I also went to {{ person.school }}, and I am writing because {{ why | clause }}.

Could you {{ ask | verb }}?

No answer is fine too. Thank you for reading.

${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'They do not know you, and your situation needs a line.',
    subject: 'A question from {{ person.school }}',
    text: `
Hello {{ person.greeting }},

${ABOUT_ME} Like you, I went to {{ person.school }}.

I want to {{ goal | verb }}. I am asking you because {{ why | clause }}: could you {{ ask | verb }}?

A short answer is plenty, and so is none.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'Someone much older, or where titles are usual.',
    subject: 'A question from a fellow graduate of {{ person.school }}',
    text: `
Dear {{ person.formal }},

I am writing to you as a fellow graduate of {{ person.school }}. ${ABOUT_ME}

I hope to {{ goal | verb }}, and I turn to you because {{ why | clause }}. Would you be willing to {{ ask | verb }}?

Should your time not allow it, please do not trouble to reply.

Kind regards,
${SIGNED}`,
  },
]);
