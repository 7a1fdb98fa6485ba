/** To ask for advice on something hard: where one stands, why this person, one question. */
import { ABOUT_ME, SIGNED } from './phrases';
import { letters } from './shipped';

export const advice = letters('advice', 'Asking for advice', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'linkedin-message',
    use: 'You know each other a little, and can say the problem in a line.',
    text: `
Hi {{ person.greeting }},

I am trying to {{ goal | verb }}, and I am stuck. I thought of you because {{ why | clause }}.

Could you {{ ask | verb }}? Your first thought is enough. And if you would rather pass, please do.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'A stranger who has solved this very problem.',
    subject: 'A question I cannot settle alone',
    text: `
Hi {{ person.greeting }},

${ABOUT_ME} I am trying to {{ goal | verb }}, and I am stuck. I am writing to you because {{ why | clause }}.

Could you {{ ask | verb }}? I have asked the people around me and read what I could; what I lack is someone who has done it.

Two lines from you would be worth a lot, and I will tell you what came of them. If you are too busy, I understand completely.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'One clear question, nothing around it.',
    subject: 'One question',
    text: `
Hello {{ person.greeting }},

I have one question, and I am asking you because {{ why | clause }}.

Could you {{ ask | verb }}?

A short answer is plenty. If you would rather not, no answer is fine.

${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'The problem needs a little background before the question.',
    subject: 'One question, two minutes',
    text: `
Hello {{ person.greeting }},

${ABOUT_ME} I am trying to {{ goal | verb }}, and there is one point I cannot settle by myself.

I am asking you because {{ why | clause }}. Could you {{ ask | verb }}?

The first thing that comes to your mind would already help, and I will write back what I did with it.

Thank you for reading this far,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'An expert you have never met, or where titles are usual.',
    subject: 'A question on which I would value your judgement',
    text: `
Dear {{ person.formal }},

${ABOUT_ME} I am trying to {{ goal | verb }}, and have come to a point where I would value your judgement. I turn to you because {{ why | clause }}.

Would you be willing to {{ ask | verb }}? A brief reply would be of great help, and I will gladly report what came of it.

Should your time not allow it, I fully understand.

Kind regards,
${SIGNED}`,
  },
]);
