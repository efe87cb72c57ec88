import { DEFAULT_WINDOW_MS } from '../src/core/index.js';
import type { Clock } from './clock.js';
import { FATES, type Fate, type FateName } from './fates.js';
import { hashOf } from './hash.js';
import type { MockMessage, MockRecipient } from './MockMessage.js';
import { personOf } from './people.js';
import type { Random } from './random.js';
import { receive } from './receive.js';
import type { Mix, PlannedMessage } from './scenarios/scenarios.js';
import type { Store } from './Store.js';

/** A backend's world: what it keeps, what time it is there, and its luck. */
export interface World {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
}

const DELIVERS: Readonly<Record<Fate['channel'], Fate>> = {
  email: FATES.emailDelivered,
  sms: FATES.smsDelivered,
  whatsapp: FATES.smsDelivered,
  rcs: FATES.smsDelivered,
  other: FATES.smsDelivered,
};

/** Plans one send: its recipients are handed on over some seconds, and each then meets its fate. */
export function planMessage(
  world: World,
  plan: PlannedMessage,
  place: number,
  begin: number,
): void {
  const { store, clock, random } = world;
  const starts = begin + plan.startsSeconds * 1000;
  const start = new Date(starts).toISOString();
  const message = store.addMessage({
    id: `m-${hashOf(plan.title, String(place))}`,
    title: plan.title,
    createdAt: new Date(Math.min(starts, begin)).toISOString(),
    sentAt: start,
    ...(plan.scheduled && { scheduledAt: start }),
    windowMs: plan.windowMs ?? DEFAULT_WINDOW_MS,
    reportsDelivery: plan.reportsDelivery ?? true,
    ...(plan.retryFate && { retryFate: plan.retryFate }),
    recipients: new Map(),
  });
  const spreadMs = (plan.spreadSeconds ?? 20) * 1000;
  for (const [row, name] of shuffled(plan.mix, random).entries()) {
    const fate = FATES[name];
    const person = personOf(row, random);
    const recipient = store.recipientOf(message, {
      address: fate.channel === 'email' ? person.email : person.phone,
      channel: fate.channel,
      name: person.name,
    });
    const handedOn = starts + random.between(0, spreadMs);
    clock.at(handedOn, () => startAttempt(world, message, recipient, fate));
  }
}

/** Sends once more, as a new attempt. */
export function retryRecipient(
  world: World,
  message: MockMessage,
  recipient: MockRecipient,
): number {
  startAttempt(world, message, recipient, message.retryFate ?? DELIVERS[recipient.channel]);
  return recipient.attempts.length;
}

function startAttempt(
  { store, clock, random }: World,
  message: MockMessage,
  recipient: MockRecipient,
  fate: Fate,
): void {
  const number = recipient.attempts.length + 1;
  const messageId = `p-${hashOf(message.id, recipient.id, String(number))}`;
  store.begin(message, recipient, messageId);
  const start = clock.now();
  for (const [place, step] of fate.steps.entries()) {
    // No two people wait equally long.
    const at = start + step.afterSeconds * 1000 * (0.8 + random.next() * 0.4);
    const eventId = `e-${hashOf(messageId, String(place))}`;
    const webhook = step.write({ messageId, address: recipient.address, at, eventId });
    for (let time = 0; time < (step.times ?? 1); time += 1) {
      const arrives = at + (step.lateSeconds ?? 0) * 1000 + time * 5000;
      clock.at(arrives, () => receive(store, clock, webhook.provider, webhook.body));
    }
  }
}

/** Every recipient's fate, in an order that mixes them. */
function shuffled(mix: Mix, random: Random): readonly FateName[] {
  const names = Object.entries(mix).flatMap(([name, count]) =>
    Array.from({ length: count ?? 0 }, () => name as FateName),
  );
  for (let last = names.length - 1; last > 0; last -= 1) {
    const other = random.between(0, last);
    const a = names[last];
    const b = names[other];
    if (a !== undefined && b !== undefined) {
      names[last] = b;
      names[other] = a;
    }
  }
  return names;
}
