/** To connect on LinkedIn: two hundred characters, so one reason and one wish. */
import { letters } from './shipped';

export const connectionNote = letters('connection-note', 'Connection note', 'connection-note', [
  {
    tone: 'warm',
    length: 'short',
    use: 'You know exactly why this person, and would like to stay in touch.',
    text: `
Hi {{ person.greeting }}, what made me write: {{ why }}. I would be glad to stay in touch here. {{ me.first }}
`,
  },
  {
    tone: 'plain',
    length: 'short',
    use: 'You have one small question and want to ask it at once.',
    text: `
Hello {{ person.greeting }}, {{ why | sentence }} One small question, if I may: {{ ask }}. {{ me.first }}
`,
  },
]);
