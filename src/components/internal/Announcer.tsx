import { type News, useAnnouncement } from './useAnnouncement.js';

/**
 * Says a short text politely. It stands inside the component's root from the first render on: a region on the body would be
 * silent while a modal dialog is open, and one that appears with its text is not read.
 */
export function Announcer({ news }: { news: News }) {
  return (
    <span className="mds-Hidden" role="status" aria-live="polite" aria-atomic="true">
      {useAnnouncement(news)}
    </span>
  );
}
