/** To ask someone about their work: short, with a time limit, and never a way round to a job. */
import { ABOUT_ME, SIGNED } from './phrases';
import { letters } from './shipped';

export const informationalInterview = letters(
  'informational-interview',
  'Asking about their work',
  'email',
  [
    {
      tone: 'warm',
      length: 'short',
      channel: 'linkedin-message',
      use: 'You are connected already and want a quarter of an hour.',
      text: `
Hi {{ person.greeting }},

I want to {{ goal | verb }}, and I am trying to find out what the work is really like. I thought of you because {{ why | clause }}.

Could you {{ ask | verb }}? A quarter of an hour on the phone or two lines here, whichever is easier. No is a fine answer too.

{{ me.first }}`,
    },
    {
      tone: 'warm',
      length: 'medium',
      use: 'A first mail to someone who does what you want to do.',
      subject:
        'Fifteen minutes about your work{% if person.organization %} at {{ person.organization }}{% endif %}?',
      text: `
Hi {{ person.greeting }},

${ABOUT_ME} I want to {{ goal | verb }}. I have read what there is to read; what I cannot read anywhere is how the days really are.

I am asking you because {{ why | clause }}. Could you {{ ask | verb }}? Fifteen minutes on the phone would be enough, some time in the next three weeks, and I will keep to them. I am not asking for a job.

If it does not fit, that is quite all right.

Warm regards,
${SIGNED}`,
    },
    {
      tone: 'warm',
      length: 'long',
      use: 'You are changing careers, and want to say from where.',
      subject: 'Fifteen minutes about your work?',
      text: `
Hi {{ person.greeting }},

${ABOUT_ME}{% if me.background %} My background: {{ me.background }}.{% endif %} Now I want to {{ goal | verb }}, and before I take the next step I would like to hear from somebody who has taken it.

I am writing to you because {{ why | clause }}. Could you {{ ask | verb }}? I have prepared, so fifteen minutes on the phone would do. You choose the day, and I will call you.

I am not asking for a job, and I will not pass on anything you tell me. If you would rather answer in writing, a few lines are equally welcome.

And if this is not the time, please do not feel you need to explain. I will find my way.

Warm regards,
${SIGNED}`,
    },
    {
      tone: 'plain',
      length: 'short',
      use: 'You would rather be brief.',
      subject: 'A question about your work',
      text: `
Hello {{ person.greeting }},

I want to {{ goal | verb }} and am asking people who know the work. I thought of you because {{ why | clause }}.

Could you {{ ask | verb }}? Fifteen minutes on the phone or a short answer by mail would do.

If you have no time, I understand.

${SIGNED}`,
    },
    {
      tone: 'formal',
      length: 'medium',
      use: 'A senior person, or where titles are usual.',
      subject: 'A request for fifteen minutes of your time',
      text: `
Dear {{ person.formal }},

${ABOUT_ME} I hope to {{ goal | verb }}, and I turn to you because {{ why | clause }}.

Would you be willing to {{ ask | verb }}? A telephone call of fifteen minutes would be enough, at whatever time suits you; a written line would be equally welcome.

If this is not possible, I fully understand.

Kind regards,
${SIGNED}`,
    },
  ],
);
