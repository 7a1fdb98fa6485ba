/** To say no clearly and kindly, so that nobody waits. A reason may be given; none is owed. */
import { SIGNED } from './phrases';
import { letters } from './shipped';

export const decline = letters('decline', 'Saying no', 'email', [
  {
    tone: 'warm',
    length: 'short',
    channel: 'message',
    use: 'A quick and friendly no, without a reason.',
    text: `
Hi {{ person.greeting }},

Thank you for asking me. I have to say no this time, and would rather tell you now than keep you waiting.

I wish you well with it.

{{ me.first }}`,
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'A no with its reason, and something you can do instead.',
    subject: 'My answer',
    text: `
Hi {{ person.greeting }},

Thank you for thinking of me. I have to say no, because {{ why | clause }}.

What I can do is {{ ask | verb }}, if that is of use to you.

I hope you find what you are looking for.

Warm regards,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'Brief, with the reason in a line.',
    subject: 'My answer',
    text: `
Hello {{ person.greeting }},

Thank you for asking. I cannot do it, because {{ why | clause }}.

All the best with it,
${SIGNED}`,
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'You decline an offer, a post or a place, and want to part well.',
    subject: 'My decision',
    text: `
Hello {{ person.greeting }},

Thank you for the offer and for the time you gave me. I have thought it over and will not take it up, because {{ why | clause }}.

It was not an easy choice. I wish you the right person for it, and would be glad to stay in touch.

Thank you again,
${SIGNED}`,
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'Where titles are usual.',
    subject: 'My decision',
    text: `
Dear {{ person.formal }},

Thank you for your trust and for the time you have given me. After careful thought I have to decline, because {{ why | clause }}.

I value our contact, and hope that our paths will cross again.

Kind regards,
${SIGNED}`,
  },
]);
