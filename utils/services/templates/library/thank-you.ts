/** To say thanks: what they did, and what it changed. Writers fear it is awkward; readers never find it so. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const thankYou = letters('thank-you', 'Thank-you', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'The same day, in two lines.',
    text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. Because of it, {{ goal | clause }}.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'Within a day or a week: what they did and what came of it.',
    subject: 'Thank you',
    text: `
Hi {{ person.greeting }},

I want to thank you properly for {{ why | clause }}.

Because of it, {{ goal | clause }}. That would not have come about without you.

You need not answer this. I wanted you to know.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'warm',
    length: 'long',
    use: 'Months or years later, when you see what it led to.',
    subject: 'Something you did, and what came of it',
    text: `
Hi {{ person.greeting }},

You may not remember it as I do, so let me say it at last: thank you for {{ why | clause }}.

It was probably a small thing for you. For me it was not. Because of it, {{ goal | clause }}.

I have thought of it more often than I have written, and I wanted you to hear it from me. When somebody asks me for the same one day, I will remember how you did it.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'Brief and clear.',
    subject: 'Thank you',
    text: `
Hello {{ person.greeting }},

Thank you for {{ why | clause }}. It helped: {{ goal | clause }}.

I wanted you to know.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A senior person, or where titles are usual.',
    subject: 'With sincere thanks',
    text: `
Dear {{ person.formal }},

I would like to thank you for {{ why | clause }}. Because of it, {{ goal | clause }}.

I am grateful that you took the time, and will try to do the same for others.

Kind regards,
${SIGNED}`,
  },
]);
