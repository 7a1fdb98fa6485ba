/** After a week or more without an answer: once with the question again, once more to let go kindly. Never a third time. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const followUpOnce = letters('follow-up-once', 'Following up', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'linkedin-message',
    use: 'A week or more has passed; the first note was short.',
    text: `
Hi {{ person.greeting }},

My note may have come at a busy time, so here is the heart of it once more. Could you {{ ask | verb }}?

A yes, a no or a “later” all help me.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'A week or more has passed; you wrote a mail.',
    subject: 'My question, in one line',
    text: `
Hi {{ person.greeting }},

I wrote to you a little while ago. Mails pile up, so this one is short.

I had turned to you because {{ why | clause }}. Could you {{ ask | verb }}?

If now is not the time, a word is enough and I will leave you in peace.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'You would rather be brief.',
    subject: 'My question, in one line',
    text: `
Hello {{ person.greeting }},

A short reminder of my question. Could you {{ ask | verb }}?

If you would rather not, a “no” is perfectly fine.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'short',
    use: 'A senior person, or where titles are usual.',
    subject: 'My earlier message',
    text: `
Dear {{ person.formal }},

May I come back to my earlier message? I had asked whether you would {{ ask | verb }}.

I know how full your days must be, and would understand if it does not fit.

Kind regards,
${SIGNED}`,
  },
]);

export const followUpTwice = letters('follow-up-twice', 'Following up for the last time', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'linkedin-message',
    use: 'Two notes without an answer: the last one, with an open door.',
    text: `
Hi {{ person.greeting }},

This is my last note about this. Should it ever suit you to {{ ask | verb }}, I would still be glad.

Either way, I wish you well.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'As the short one, by mail, saying once more why you asked them.',
    subject: 'No answer needed',
    text: `
Hi {{ person.greeting }},

I will not write about this again; I only want to leave the door open.

I had turned to you because {{ why | clause }}, and that has not changed. Should a better time come to {{ ask | verb }}, in a month or in a year, I would still be glad.

All the best until then,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'You would rather be brief.',
    subject: 'Closing this from my side',
    text: `
Hello {{ person.greeting }},

I take it the time is not right, and that is fine. Should you one day find the time to {{ ask | verb }}, you know where to find me.

All the best,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'short',
    use: 'A senior person, or where titles are usual.',
    subject: 'A last word on my request',
    text: `
Dear {{ person.formal }},

I do not wish to take up more of your attention and will not write about this again. Should it one day suit you to {{ ask | verb }}, I would remain grateful.

With kind regards and good wishes,
${SIGNED}`,
  },
]);
