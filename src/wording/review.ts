/** Somebody's approval of one text. It counts only for the very text that was approved. */
export interface Approval {
  readonly text: string;
  /** Role of who approved, such as `content design`; no name. */
  readonly role: string;
  /** Date, `YYYY-MM-DD`. */
  readonly date: string;
}

/** `changed`: approved once, and edited since, so it waits for review again. */
export type ReviewState = 'approved' | 'changed' | 'unreviewed';

/** Where the review of one text stands. */
export function reviewStateOf(text: string, approval: Approval | undefined): ReviewState {
  if (!approval) return 'unreviewed';
  return approval.text === text ? 'approved' : 'changed';
}
