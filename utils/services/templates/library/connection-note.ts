/** To connect on LinkedIn: two hundred characters, so one reason and at most one wish. */
import { letters } from './shipped';

export const connectionNote = letters('connection-note', 'Connection note', 'connection-note', [
  {
    tone: 'warm',
    length: 'short',
    use: 'You only want to stay in touch, and know why with this person.',
    text: 'Hi {{ person.greeting }}, I stopped at your profile because {{ why | clause }}. I would be glad to stay in touch. {{ me.first }}',
  },
  {
    tone: 'warm',
    length: 'medium',
    use: 'You have one small question and it fits in a line.',
    text: 'Hi {{ person.greeting }}, I write to you because {{ why | clause }}. Could you {{ ask | verb }}? {{ me.first }}',
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'They will know at once who you are, from work or an event.',
    text: 'Hello {{ person.greeting }}, I would like to add you here because {{ why | clause }}. {{ me.first }}',
  },
  {
    tone: 'plain',
    length: 'medium',
    use: 'You want to say what you are working towards, and ask nothing yet.',
    text: 'Hello {{ person.greeting }}, I want to {{ goal | verb }}, and would like to stay in touch because {{ why | clause }}. {{ me.first }}',
  },
  {
    tone: 'formal',
    length: 'short',
    use: 'Someone well above you, or where titles are usual.',
    text: 'Dear {{ person.formal }}, I would be grateful to stay in touch with you because {{ why | clause }}. Kind regards, {{ me.name }}',
  },
  {
    tone: 'formal',
    length: 'medium',
    use: 'As the short one, with the question you would like to ask.',
    text: 'Dear {{ person.formal }}, I write because {{ why | clause }}. Would you {{ ask | verb }}? {{ me.name }}',
  },
]);
