/** To write again after a long time. No reason is needed: most people are simply glad. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const reconnect = letters('reconnect', 'Writing again', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'You only want to say hello. The easy one to begin with.',
    text: `
Hi {{ person.greeting }},

You came to my mind today because {{ why | clause }}. How are you?

No need to answer at length. I wanted to say hello.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'It has been a year or more, and there is news from you.',
    subject: 'It has been a while',
    text: `
Hi {{ person.greeting }},

It has been a while{% if person.lastContact %}, since {{ person.lastContact }} if I am right{% endif %}. You came to my mind because {{ why | clause }}.

Since then, {{ goal | clause }}.

And you? I would be glad to hear how you are, whenever you feel like writing.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'warm',
    length: 'long',
    use: 'It has been long, and there is also something you would like to ask.',
    subject: 'It has been a while',
    text: `
Hi {{ person.greeting }},

It has been a while{% if person.lastContact %}, since {{ person.lastContact }} if I am right{% endif %}, and that is on me. You came to my mind because {{ why | clause }}.

Since then, {{ goal | clause }}.

I also have a small question, and I would rather say so now than slip it in later. Could you {{ ask | verb }}? If you have no time for it, write to me anyway and tell me how you are.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'A former colleague or teacher you were not close to.',
    subject: 'Hello again',
    text: `
Hello {{ person.greeting }},

We have not been in touch {% if person.lastContact %}since {{ person.lastContact }}{% else %}for some time{% endif %}. I thought of you because {{ why | clause }}.

How are things with you{% if person.organization %} at {{ person.organization }}{% endif %}? If you feel like it, let me know.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A former teacher or superior, or where titles are usual.',
    subject: 'A greeting after some time',
    text: `
Dear {{ person.formal }},

Some time has passed since we were last in touch. I thought of you because {{ why | clause }}.

Since then, {{ goal | clause }}. What I learned from you has had its share in that.

I would be glad to hear how you are, and send you my best wishes.

Kind regards,
${SIGNED}`,
  },
]);
