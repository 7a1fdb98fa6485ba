/** After you met, alone or at an event: within a day, with what stayed and what comes next. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const afterMeeting = letters('after-meeting', 'After a meeting', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'The same evening, in a few lines.',
    text: `
Hi {{ person.greeting }},

Thank you for your time. What stays with me is {{ why | clause }}.

First I will {{ goal | verb }}, and then I will tell you how it went.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'By mail, the day after, with what you will do now.',
    subject: 'Thank you for your time',
    text: `
Hi {{ person.greeting }},

Thank you for talking with me. One thing has gone round in my head since: {{ why | clause }}.

I have made up my mind to {{ goal | verb }}. When I have done it I will write to you, so that you know your time went somewhere.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'warm',
    length: 'long',
    use: 'Something was agreed, and you want to note it for both of you.',
    subject: 'What I took away, and what comes next',
    text: `
Hi {{ person.greeting }},

Thank you again for your time. I wrote down what I took away, so that you can put me right if I misheard.

What stays with me is {{ why | clause }}. From it I take that I should {{ goal | verb }}, and I have begun.

You also offered to help me with one thing, and I gladly take you up on it. Could you {{ ask | verb }}? There is no hurry.

I will let you know how the rest goes.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'A few lines and no more.',
    subject: 'Thank you for the conversation',
    text: `
Hello {{ person.greeting }},

Thank you for the conversation. The most useful part for me was {{ why | clause }}.

Next I will {{ goal | verb }}.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A senior person, or where titles are usual.',
    subject: 'With thanks for your time',
    text: `
Dear {{ person.formal }},

Thank you for taking the time to speak with me. What I have thought about most since then is {{ why | clause }}.

As a next step I will {{ goal | verb }}. With your permission, I will let you know what comes of it.

Kind regards,
${SIGNED}`,
  },
]);

export const afterEvent = letters('after-event', 'After an event', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'linkedin-message',
    use: 'You spoke for a moment and want them to know which one you were.',
    text: `
Hi {{ person.greeting }},

It was good to meet you. You will have met many people that day; I am the one who talked with you about {{ why | clause }}.

I would be glad to stay in touch.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'You talked longer, and one question was left.',
    subject: 'After we met',
    text: `
Hi {{ person.greeting }},

It was good to talk with you about {{ why | clause }}.

There was one thing I did not get to ask. Could you {{ ask | verb }}? A line is plenty, and only if you like.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'You heard them speak and did not talk.',
    subject: 'Your talk',
    text: `
Hello {{ person.greeting }},

I was in the audience when you spoke about {{ why | clause }}.

Could you {{ ask | verb }}? If you get many such mails, please let this one pass.

Thank you for speaking,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A speaker or senior person, or where titles are usual.',
    subject: 'Following your talk',
    text: `
Dear {{ person.formal }},

I heard you speak about {{ why | clause }}, and have thought about it since.

May I ask one question that came to me afterwards? Would you {{ ask | verb }}?

I would understand if your time does not allow a reply.

Kind regards,
${SIGNED}`,
  },
]);
