/** Where one message stands for one recipient. The order is the order of the legend: a message's life. */
export const DELIVERY_STATUSES = [
  'pending',
  'sent',
  'delivered',
  'failed',
  'timed_out',
  'unknown',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** The order that answers “who got it, who did not”: of bars, counts and filters. */
export const ANSWER_ORDER: readonly DeliveryStatus[] = [
  'delivered',
  'failed',
  'timed_out',
  'unknown',
  'sent',
  'pending',
];

/** Why a status is blank: nothing came yet, nothing ever comes, or what came is not understood. */
export const UNKNOWN_CAUSES = [
  'not_reported_yet',
  'provider_does_not_report',
  'not_recognised',
] as const;
export type UnknownCause = (typeof UNKNOWN_CAUSES)[number];

/**
 * How final a report is: `open` more is expected, `rest` in flight but the provider will say no more,
 * `soft` ended, though later contrary news is plausible, `firm` ended.
 */
export const FINALITIES = ['open', 'rest', 'soft', 'firm'] as const;
export type Finality = (typeof FINALITIES)[number];

/** How loudly a status speaks. The colours live in CSS; this is only the meaning. */
export type Tone = 'neutral' | 'progress' | 'success' | 'warning' | 'critical';

const TONES: Readonly<Record<DeliveryStatus, Tone>> = {
  pending: 'progress',
  sent: 'progress',
  delivered: 'success',
  failed: 'critical',
  timed_out: 'warning',
  unknown: 'neutral',
};

/** How loudly a status speaks, on every channel. Whether it may still change is the state's to say, not the status'. */
export function toneOf(status: DeliveryStatus): Tone {
  return TONES[status];
}

/**
 * Reads a status name that came from outside the kit.
 *
 * @returns `unknown` for a name this version does not know, so a newer backend never breaks a page.
 */
export function toDeliveryStatus(name: string): DeliveryStatus {
  return DELIVERY_STATUSES.find((status) => status === name) ?? 'unknown';
}
