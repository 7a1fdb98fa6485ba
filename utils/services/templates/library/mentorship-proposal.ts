/** To ask for mentoring: a beginning, an end and little time, so that a yes is no burden and a no no slight. */
import { ABOUT_ME, SIGNED } from './phrases';
import { letters } from './shipped';

export const mentorshipProposal = letters('mentorship-proposal', 'Proposing mentorship', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'You have talked before and want to ask for a little more.',
    text: `
Hi {{ person.greeting }},

I want to {{ goal | verb }}, and I would like to learn it from you because {{ why | clause }}.

Would you {{ ask | verb }}? Please say no if it is too much; I will be as glad of you as before.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'You know each other, and want to say how much time it would take.',
    subject: 'A question about the next months',
    text: `
Hi {{ person.greeting }},

I have a question, and I would like you to feel free to say no.

I want to {{ goal | verb }}. The person I would most like to learn from on the way is you, because {{ why | clause }}. Would you {{ ask | verb }}?

I would come prepared, note what we agree on, and do it before the next time. After that we both look whether it was worth it, and either of us may end it at any point.

There is no hurry with your answer.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'warm',
    length: 'long',
    use: 'They hardly know you, so you say who you are and what you bring.',
    subject: 'Would you consider mentoring me for a while?',
    text: `
Hi {{ person.greeting }},

${ABOUT_ME}{% if me.background %} My background: {{ me.background }}.{% endif %} I want to {{ goal | verb }}, and I am writing to you because {{ why | clause }}.

I would like to ask whether you would mentor me for a while. It need not be much. Would you {{ ask | verb }}?

What you could count on: I bring a question each time, I do what we agree on, and I tell you what came of it, also when it went wrong.{% if me.strengths %} And should I be able to do something for you, people come to me for {{ me.strengths }}.{% endif %}

Perhaps we could talk once, and you decide after that. If your time does not allow it, I understand, and the name of somebody else would already help.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'You would rather be direct.',
    subject: 'Would you mentor me for a while?',
    text: `
Hello {{ person.greeting }},

${ABOUT_ME} I want to {{ goal | verb }}, and I would like to ask whether you would mentor me for a while. I am asking you because {{ why | clause }}.

To begin with, would you {{ ask | verb }}? I would prepare each time and keep to the time, and either of us may end it whenever we like.

If it does not fit, a short no is fine.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'A senior person, or where titles are usual.',
    subject: 'A request concerning mentorship',
    text: `
Dear {{ person.formal }},

${ABOUT_ME} I hope to {{ goal | verb }}, and would like to ask whether you would be willing to mentor me for a limited time. I turn to you because {{ why | clause }}.

Would you be prepared to {{ ask | verb }}? I would prepare each conversation, act on what we agree and report to you.

Should you prefer not to take this on, I would understand entirely.

Kind regards,
${SIGNED}`,
  },
]);
