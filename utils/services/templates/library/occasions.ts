/** Thanks on their occasions, and the line much later that tells what came of it. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const thanksByOccasion = [
  ...letters('thank-you', 'Thanks after a meeting', 'message', [
    {
      occasion: 'meeting',
      tone: 'warm',
      length: 'short',
      use: 'Within a day of a talk, in a few lines.',
      text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. What it did for me: {{ goal | clause }}.

I will tell you how it goes on.

{{ me.first }}`,
    },
  ]),
  ...letters('thank-you', 'Thanks for a favour', 'message', [
    {
      occasion: 'favour',
      tone: 'warm',
      length: 'short',
      use: 'They did something for you and need not have.',
      text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. You need not have done it, and it mattered: {{ goal | clause }}.

{{ me.first }}`,
    },
  ]),
  ...letters('thank-you', 'Thanks for an introduction', 'email', [
    {
      occasion: 'introduction',
      tone: 'warm',
      length: 'medium',
      use: 'Somebody put their own name beside yours.',
      subject: 'Thank you for the introduction',
      text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. You put your own name beside mine, and I have taken care of it.

What it has led to so far: {{ goal | clause }}. I will let you know how it goes on.

Warm regards,
${SIGNED}`,
    },
  ]),
  ...letters('thank-you', 'Thanks for a reference', 'email', [
    {
      occasion: 'reference',
      tone: 'warm',
      length: 'medium',
      use: 'They spoke for you, whatever was decided in the end.',
      subject: 'Thank you for speaking for me',
      text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. I know that it takes time and thought to speak for somebody.

This is how it turned out: {{ goal | clause }}. Whatever comes next, I remember who stood up for me.

Warm regards,
${SIGNED}`,
    },
  ]),
  ...letters('thank-you', 'Thanks for advice', 'message', [
    {
      occasion: 'advice',
      tone: 'warm',
      length: 'short',
      use: 'You did what they said, or made up your mind with it.',
      text: `
Hi {{ person.greeting }},

Thank you for {{ why | clause }}. I took it to heart, and this is what came of it: {{ goal | clause }}.

{{ me.first }}`,
    },
  ]),
  ...letters('thank-you', 'Thanks when you have the job', 'email', [
    {
      occasion: 'job',
      tone: 'warm',
      length: 'medium',
      use: 'You have the place, and they had a part in it.',
      subject: 'I have news, and a thank-you',
      text: `
Hi {{ person.greeting }},

I have news that you had a part in: {{ goal | clause }}.

Thank you for {{ why | clause }}. I would not have come this far without it, and I wanted you to be among the first to know.

Warm regards,
${SIGNED}`,
    },
  ]),
  ...letters('thank-you', 'Thanks after a year', 'email', [
    {
      occasion: 'year',
      tone: 'warm',
      length: 'long',
      use: 'A year together, looked back on.',
      subject: 'A year on',
      text: `
Hi {{ person.greeting }},

A year has gone by, and I have been looking back on it. What I see again and again is what you did: thank you for {{ why | clause }}.

At the start of it I would not have believed this: {{ goal | clause }}. You saw it before I did.

You need not answer. I wanted you to have it in writing.

Warm regards,
${SIGNED}`,
    },
  ]),
  ...letters('thank-you', 'Thanks when something ends', 'email', [
    {
      occasion: 'closing',
      tone: 'warm',
      length: 'medium',
      use: 'A mentorship, a rotation or a project comes to its end.',
      subject: 'Thank you, at the end of our time together',
      text: `
Hi {{ person.greeting }},

Our time together comes to an end, and I do not want to let it end without saying it: thank you for {{ why | clause }}.

I go on from here with more than I came with. Above all, {{ goal | clause }}.

I will let you hear from me now and then, and I will try to do for somebody what you did for me.

Warm regards,
${SIGNED}`,
    },
  ]),
  ...letters('thank-you', 'What came of it', 'message', [
    {
      occasion: 'update',
      tone: 'warm',
      length: 'short',
      use: 'Months later: they helped, and have not heard how it went on.',
      text: `
Hi {{ person.greeting }},

I still think of {{ why | clause }}, and you should know what came of it: {{ goal | clause }}.

Nothing to do or to answer. Thank you, once more.

{{ me.first }}`,
    },
    {
      occasion: 'update',
      tone: 'plain',
      length: 'medium',
      channel: 'email',
      use: 'The same by mail, with a little more room.',
      subject: 'What came of it',
      text: `
Hello {{ person.greeting }},

Some time ago I had reason to thank you for {{ why | clause }}. People who help seldom hear how it went on, so here it is.

Since then, {{ goal | clause }}. You have your part in that.

There is no need to answer.

Kind regards,
${SIGNED}`,
    },
  ]),
];
