/** To ask for an introduction: easy to pass on, and as easy to refuse. The other side is asked first. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const askIntroduction = letters('ask-introduction', 'Asking to be introduced', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'Someone you know well.',
    text: `
Hi {{ person.greeting }},

I have something to ask, and please say no if it feels wrong. Would you {{ ask | verb }}? I want to {{ goal | verb }}, and I ask you because {{ why | clause }}.

Only if they agree first, of course.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'Someone you know, with a line they can pass on as it is.',
    subject: 'Would you introduce me?',
    text: `
Hi {{ person.greeting }},

I have a favour to ask, and you are free to say no. Would you {{ ask | verb }}? I am asking you because {{ why | clause }}.

So that it costs you nothing, here is a line to pass on: “{{ me.name }}{% if me.role %}, {{ me.role }},{% endif %} wants to {{ goal | verb }} and has one question for you. May I bring the two of you together?”

If they would rather not, or you would rather not, nothing changes between us.

Thank you,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'A colleague or acquaintance.',
    subject: 'An introduction, if you think it right',
    text: `
Hello {{ person.greeting }},

Would you {{ ask | verb }}? I want to {{ goal | verb }}, and I ask you because {{ why | clause }}.

Please ask them first, and if it does not feel right to you, leave it.

${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'Someone you know only a little, or where titles are usual.',
    subject: 'A request for an introduction',
    text: `
Dear {{ person.formal }},

May I ask whether you would {{ ask | verb }}? I hope to {{ goal | verb }}, and I turn to you because {{ why | clause }}.

I would be grateful if you asked them before giving them my name. Should you prefer not to, I understand entirely, and thank you for considering it.

Kind regards,
${SIGNED}`,
  },
]);
