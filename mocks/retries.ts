import { HttpResponse } from 'msw';
import { problem } from './faults.js';
import type { Call } from './handlers.js';
import type { MockMessage, MockRecipient } from './MockMessage.js';
import { retryRecipient } from './simulate.js';

/** Answers by key, so that a repeated click sends once. */
const answered = new WeakMap<MockMessage, Map<string, object>>();

/** Sends again to those who can be sent to, and says of the others why not. */
export function requestRetries(
  message: MockMessage,
  { backend, request, parameters }: Call,
): Response {
  const key = request.headers.get('idempotency-key');
  const ids = parameters.get('recipientIds');
  if (!key || !ids) return problem(400, 'A retry needs recipients and an Idempotency-Key.');
  const before = answered.get(message) ?? new Map<string, object>();
  const known = before.get(key);
  if (known) return HttpResponse.json(known);

  const accepted: { recipientId: string; attempt: number }[] = [];
  const skipped: { recipientId: string; why: string }[] = [];
  for (const recipientId of new Set(ids)) {
    const recipient = message.recipients.get(recipientId);
    const why = recipient ? whyNot(recipient) : 'There is no such recipient.';
    if (recipient && why === undefined) {
      accepted.push({ recipientId, attempt: retryRecipient(backend.world, message, recipient) });
    } else skipped.push({ recipientId, why: why ?? '' });
  }
  const answer = { accepted, skipped };
  answered.set(message, before.set(key, answer));
  return HttpResponse.json(answer);
}

function whyNot({ row }: MockRecipient): string | undefined {
  if (row?.suppression) return 'The address is blocked.';
  if (row?.reason === 'opted_out') return 'The person opted out.';
  if (row?.status === 'failed' || row?.status === 'timed_out') return undefined;
  return 'It has not failed.';
}
