/** To ask for a reference: what for, by when, what they could speak of, and a way to say no without harm. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const reference = letters('reference', 'Asking for a reference', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'Someone who knows your work well; the details follow.',
    text: `
Hi {{ person.greeting }},

I want to {{ goal | verb }} and need a reference. I thought of you first because {{ why | clause }}. Would you {{ ask | verb }}?

Only if you can do it gladly. If not, tell me openly, and nothing is lost.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'By mail, with what they could speak of.',
    subject: 'Would you be a reference for me?',
    text: `
Hi {{ person.greeting }},

I want to {{ goal | verb }}, and would like to name you as a reference because {{ why | clause }}. That is also what you could speak of.

Would you {{ ask | verb }}? I will send you the description and my résumé, so that you need not search for anything.

If you would rather not, or cannot do it with a good conscience, please tell me. I would not hold it against you.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'A former superior you know plainly.',
    subject: 'A reference',
    text: `
Hello {{ person.greeting }},

I want to {{ goal | verb }}. May I name you as a reference? I ask you because {{ why | clause }}.

If you agree, would you {{ ask | verb }}? If you would rather not, a short no is fine.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A teacher, or where titles are usual.',
    subject: 'A request for a reference',
    text: `
Dear {{ person.formal }},

I hope to {{ goal | verb }}, and would like to ask whether you would act as a reference for me. I turn to you because {{ why | clause }}.

Would you be willing to {{ ask | verb }}? I will gladly send you all papers, and a summary of what we worked on.

Should you prefer not to, I would understand, and thank you for considering it.

Kind regards,
${SIGNED}`,
  },
]);
