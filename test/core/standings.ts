import type { DeliveryStatus, Finality } from '../../src/core/index.ts';

/** The eight standings that a report can give a recipient, and the one before any report. */
export type Standing =
  | 'nothing'
  | 'unknown'
  | 'pending'
  | 'sent'
  | 'sent, last word'
  | 'timed out'
  | 'failed, maybe'
  | 'delivered'
  | 'failed for good';

/** How a report of each standing is written. */
export const REPORTED: Readonly<
  Record<Exclude<Standing, 'nothing'>, { status: DeliveryStatus; finality: Finality }>
> = {
  unknown: { status: 'unknown', finality: 'open' },
  pending: { status: 'pending', finality: 'open' },
  sent: { status: 'sent', finality: 'open' },
  'sent, last word': { status: 'sent', finality: 'rest' },
  'timed out': { status: 'timed_out', finality: 'soft' },
  'failed, maybe': { status: 'failed', finality: 'soft' },
  delivered: { status: 'delivered', finality: 'soft' },
  'failed for good': { status: 'failed', finality: 'firm' },
};

type Row = Readonly<Record<Exclude<Standing, 'nothing'>, Standing>>;

/** The precedence table, written out: what stands (the row), what is reported next (the column), and what stands then. */
export const PRECEDENCE: Readonly<Record<Standing, Row>> = {
  nothing: {
    unknown: 'unknown',
    pending: 'pending',
    sent: 'sent',
    'sent, last word': 'sent, last word',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  unknown: {
    unknown: 'unknown',
    pending: 'pending',
    sent: 'sent',
    'sent, last word': 'sent, last word',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  pending: {
    unknown: 'pending',
    pending: 'pending',
    sent: 'sent',
    'sent, last word': 'sent, last word',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  sent: {
    unknown: 'sent',
    pending: 'sent',
    sent: 'sent',
    'sent, last word': 'sent, last word',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  'sent, last word': {
    unknown: 'sent, last word',
    pending: 'sent, last word',
    sent: 'sent, last word',
    'sent, last word': 'sent, last word',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  'timed out': {
    unknown: 'timed out',
    pending: 'timed out',
    sent: 'timed out',
    'sent, last word': 'timed out',
    'timed out': 'timed out',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  'failed, maybe': {
    unknown: 'failed, maybe',
    pending: 'failed, maybe',
    sent: 'failed, maybe',
    'sent, last word': 'failed, maybe',
    'timed out': 'failed, maybe',
    'failed, maybe': 'failed, maybe',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  delivered: {
    unknown: 'delivered',
    pending: 'delivered',
    sent: 'delivered',
    'sent, last word': 'delivered',
    'timed out': 'delivered',
    'failed, maybe': 'delivered',
    delivered: 'delivered',
    'failed for good': 'failed for good',
  },
  'failed for good': {
    unknown: 'failed for good',
    pending: 'failed for good',
    sent: 'failed for good',
    'sent, last word': 'failed for good',
    'timed out': 'failed for good',
    'failed, maybe': 'failed for good',
    delivered: 'failed for good',
    'failed for good': 'failed for good',
  },
};

/** The standing that a pair names; a pair that no provider's table holds names the nearest. */
export const STANDING_OF: Readonly<Record<DeliveryStatus, Readonly<Record<Finality, Standing>>>> = {
  unknown: { open: 'unknown', rest: 'unknown', soft: 'unknown', firm: 'unknown' },
  pending: { open: 'pending', rest: 'pending', soft: 'pending', firm: 'pending' },
  sent: {
    open: 'sent',
    rest: 'sent, last word',
    soft: 'sent, last word',
    firm: 'sent, last word',
  },
  timed_out: { open: 'timed out', rest: 'timed out', soft: 'timed out', firm: 'timed out' },
  failed: {
    open: 'failed, maybe',
    rest: 'failed, maybe',
    soft: 'failed, maybe',
    firm: 'failed for good',
  },
  delivered: { open: 'delivered', rest: 'delivered', soft: 'delivered', firm: 'delivered' },
};
