import { useAnnouncement } from './useAnnouncement.js';

interface AnnouncerProps {
  text: string;
  /** Grows with each thing to say, so that the same words twice are said twice. */
  turn?: number;
}

/**
 * Says a short text politely. It stands inside the component's root from the first render on: a region on the body would be
 * silent while a modal dialog is open, and one that appears with its text is not read.
 */
export function Announcer({ text, turn }: AnnouncerProps) {
  return (
    <span className="mds-Hidden" role="status" aria-live="polite" aria-atomic="true">
      {useAnnouncement(text, turn)}
    </span>
  );
}
