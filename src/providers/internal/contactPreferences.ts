import type { SuppressionEvent, SuppressionScope } from '../../core/index.js';
import { at, listOf, textOf } from './fields.js';

/** What a contact wants no more, or again. */
export interface PreferenceChange {
  readonly action: SuppressionEvent['action'];
  readonly scope: SuppressionScope;
}

/** Each change of a contact's preferences with Amazon SES; what was so before is no news. */
export function preferenceChanges(subscription: unknown): readonly PreferenceChange[] {
  const after = at(subscription, 'newTopicPreferences');
  const before = at(subscription, 'oldTopicPreferences');
  const changes: PreferenceChange[] = [];
  const all = at(after, 'unsubscribeAll') === true;
  if (all || at(before, 'unsubscribeAll') === true)
    changes.push({ action: all ? 'add' : 'remove', scope: 'all' });
  const known = topicsOf(before);
  for (const [id, status] of topicsOf(after)) {
    if (known.get(id) === status) continue;
    const action = status === 'OptOut' ? 'add' : 'remove';
    changes.push({ action, scope: { kind: 'topic', id } });
  }
  return changes;
}

function topicsOf(preferences: unknown): ReadonlyMap<string, string | undefined> {
  const topics = new Map<string, string | undefined>();
  for (const topic of listOf(at(preferences, 'topicSubscriptionStatus'))) {
    const id = textOf(at(topic, 'topicName'));
    if (id !== undefined) topics.set(id, textOf(at(topic, 'subscriptionStatus')));
  }
  return topics;
}
