/** To be glad for somebody: what for, and nothing asked. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const congratulation = letters('congratulation', 'Congratulation', 'message', [
  {
    tone: 'warm',
    length: 'short',
    use: 'Good news, a few words.',
    text: `
Hi {{ person.greeting }},

I have read that {{ why | clause }}. I am very glad for you.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    channel: 'email',
    use: 'You know something of what it took.',
    subject: 'Glad for you',
    text: `
Hi {{ person.greeting }},

I have read that {{ why | clause }}. Congratulations.

I remember that {{ goal | clause }}, so I know this did not fall from the sky. I am glad it came to this.

No need to answer. Enjoy it.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    channel: 'linkedin-message',
    use: 'You know each other a little.',
    text: `
Hello {{ person.greeting }},

I saw that {{ why | clause }}. Congratulations, and all the best with what comes next.

{{ me.first }}`,
  },
  {
    tone: 'formal',
    length: 'short',
    channel: 'email',
    use: 'A senior person, or where titles are usual.',
    subject: 'Congratulations',
    text: `
Dear {{ person.formal }},

It was a pleasure to read that {{ why | clause }}. Please accept my congratulations and my best wishes for what comes next.

Kind regards,
${SIGNED}`,
  },
]);
