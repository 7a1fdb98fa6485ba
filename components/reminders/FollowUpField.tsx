/** A day for a reminder, where only the day matters and not the words it was said in. */
import { useState } from 'react';
import { useToday } from '../hooks/useToday';
import { FollowUpWords } from './FollowUpWords';

interface Props {
  /** `YYYY-MM-DD`, or `null` while no day is known. */
  value: string | null;
  onChange: (on: string | null) => void;
  label?: string;
  autoFocus?: boolean;
}

export function FollowUpField({ value, onChange, ...rest }: Props) {
  const today = useToday();
  const [words, setWords] = useState(value ?? '');
  return (
    <FollowUpWords {...rest} words={words} onChange={setWords} onRead={onChange} today={today} />
  );
}
