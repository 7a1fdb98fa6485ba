/** To ask for feedback: on one thing, with one question, so that ten minutes are enough. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const feedback = letters('feedback', 'Asking for feedback', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'Someone who has seen your work.',
    text: `
Hi {{ person.greeting }},

Could you {{ ask | verb }}? I am asking you because {{ why | clause }}.

Ten minutes are plenty, and an honest word helps me more than a kind one.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'You send something along: a résumé, a project, a talk.',
    subject: 'Would you look at something for me?',
    text: `
Hi {{ person.greeting }},

I want to {{ goal | verb }}, and before I go on I would like an honest look from somebody else. I thought of you because {{ why | clause }}.

Could you {{ ask | verb }}? Nothing more than that. I would rather hear it from you now than find it out later.

If this week is full, next month is fine, and so is no.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'A colleague, one question.',
    subject: 'Ten minutes of feedback?',
    text: `
Hello {{ person.greeting }},

Could you {{ ask | verb }}? I am asking you because {{ why | clause }}, and it will help me to {{ goal | verb }}.

Ten minutes are enough. If you have no time, tell me and I will ask somebody else.

${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'After an application or interview that came to nothing.',
    subject: 'One question about my application',
    text: `
Hello {{ person.greeting }},

Thank you for letting me know your decision. I accept it and am not writing to argue.

I still want to {{ goal | verb }}, and would like to do better next time. I am asking you because {{ why | clause }}. Could you {{ ask | verb }}?

One sentence would help, and I understand if you cannot say.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A teacher or superior, or where titles are usual.',
    subject: 'A request for your assessment',
    text: `
Dear {{ person.formal }},

I hope to {{ goal | verb }}, and would be grateful for your frank assessment on one point. I turn to you because {{ why | clause }}.

Would you be willing to {{ ask | verb }}? A few lines would be of great help.

Should your time not allow it, I fully understand.

Kind regards,
${SIGNED}`,
  },
]);
