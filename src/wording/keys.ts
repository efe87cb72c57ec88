import type {
  Channel,
  DeliveryStatus,
  FailureReason,
  SuppressionVia,
  Suppressor,
  UnknownCause,
} from '../core/index.js';

/** A line on a row, what it means, and what to do about it. */
type Explained = 'line' | 'meaning' | 'nextStep';

type StatusKey = `status.${DeliveryStatus}.${'label' | 'meaning' | 'nextStep'}`;
type ReasonKey = `reason.${FailureReason}.${Explained}`;
type BlankKey = `blank.${UnknownCause}.${Explained}`;
type ChannelKey = `channel.${Channel}.label`;

/** Causes of a delay that providers state; any other delay has the plain line. */
type DelayKey = `delay.${
  | 'mailbox_full'
  | 'sender_rejected'
  | 'recipient_unavailable'
  | 'service_error'
  | 'unstated'}`;

type StateKey =
  | `${'pending' | 'sent'}.lastWord.${Explained}`
  | 'sent.delayed.nextStep'
  | 'pending.scheduled'
  | 'timedOut.line'
  | 'timedOut.lineWithin'
  | 'failed.unstated.line'
  | 'failed.unstated.meaning'
  | 'failed.unstated.nextStep'
  | `failed.${'spamReport' | 'unsubscribed'}.${Explained}`
  | 'delivered.spamReport.line'
  | 'delivered.spamReport.nextStep'
  | 'delivered.unsubscribed.line'
  | 'delivered.unsubscribed.nextStep'
  | 'attempt.heading'
  | 'attempt.line';

type SuppressionKey =
  | `suppression.${SuppressionVia}.${'why' | 'group' | 'instead' | 'advice'}`
  | `suppression.by.${Suppressor}`
  | `suppression.${
      | 'mark'
      | 'markOf'
      | 'title'
      | 'whatLabel'
      | 'what'
      | 'whyLabel'
      | 'sinceLabel'
      | 'since'
      | 'sinceUnknown'
      | 'expires'
      | 'liftLabel'
      | 'liftAllowed'
      | 'liftRefused'
      | 'liftRefusedWhy'
      | 'liftNoControl'
      | 'insteadLabel'
      | 'said'
      | 'listed'
      | 'lift'
      | 'liftOf'
      | 'liftShort'
      | 'lifting'
      | 'liftFailed'
      | 'lifted'
      | 'retryLift'
      | 'retryLiftOf'
      | 'dialogTitle'
      | 'dialogFuture'
      | 'dialogPast'
      | 'dialogAgain'
      | 'dialogAsked'
      | 'dialogKeep'
      | 'dialogLift'
      | 'show'
      | 'hide'
      | 'showOf'
      | 'hideOf'
      | 'inMessageNone'
      | 'beforeSendNone'}`;

type TableKey = `table.${
  | 'untitled'
  | 'caption'
  | 'captionUntitled'
  | 'started'
  | 'startedUnknownChannel'
  | 'scheduled'
  | 'zone'
  | 'recipient'
  | 'channel'
  | 'status'
  | 'updated'
  | 'details'
  | 'openRow'
  | 'filterByStatus'
  | 'all'
  | 'searchLabel'
  | 'searchPlaceholder'
  | 'channelFilter'
  | 'allChannels'
  | 'sortBy'
  | 'sortNewest'
  | 'sortOldest'
  | 'sortNameAscending'
  | 'sortNameDescending'
  | 'sortStatusAscending'
  | 'sortStatusDescending'
  | 'whatHappened'
  | 'cause'
  | 'meaning'
  | 'nextStep'
  | 'providerWords'
  | 'code'
  | 'empty'
  | 'emptyMore'
  | 'nothingMatches'
  | 'nothingMatchesSearch'
  | 'nothingMatchesSearchAlone'
  | 'clearFilters'
  | 'loading'
  | 'failed'
  | 'rowBroken'
  | 'loadMore'
  | 'loadingMore'}`;

type HistoryKey = `history.${
  | 'heading'
  | 'caption'
  | 'message'
  | 'sent'
  | 'recipients'
  | 'outcome'
  | 'progress'
  | 'untitled'
  | 'scheduled'
  | 'settled'
  | 'notSettled'
  | 'notSentYet'
  | 'noRecipients'
  | 'empty'
  | 'emptyMore'
  | 'loading'
  | 'failed'
  | 'loadMore'}`;

type LiveKey = `live.${
  | 'updated'
  | 'notLoaded'
  | 'pause'
  | 'resume'
  | 'paused'
  | 'couldNotRefresh'
  | 'lastUpdated'
  | 'nextTry'
  | 'tryNow'
  | 'tryAgain'
  | 'problemNetwork'
  | 'problemHttp'
  | 'problemShape'
  | 'saysNothing'}`;

type TimelineKey =
  | `timeline.${DeliveryStatus}`
  | `timeline.${
      | 'blocked'
      | 'blockedMore'
      | 'opened'
      | 'spamReport'
      | 'unsubscribed'
      | 'empty'
      | 'loading'
      | 'notLoaded'
      | 'noTime'
      | 'label'}`;

type OtherKey = 'announce.changed' | 'summary.nothingYet' | 'time.unknown';

/** Texts without a number that changes their form. */
export type TextKey =
  | StatusKey
  | ReasonKey
  | BlankKey
  | ChannelKey
  | DelayKey
  | StateKey
  | SuppressionKey
  | TableKey
  | HistoryKey
  | LiveKey
  | TimelineKey
  | OtherKey;

/** Texts that come in plural forms, chosen by `count`. */
export type PluralKey =
  | `status.${DeliveryStatus}.count`
  | 'summary.settled'
  | 'summary.open'
  | 'summary.blocked'
  | 'summary.delivered'
  | 'table.showing'
  | 'table.unreadable'
  | 'table.nothingMatchesOf'
  | 'history.showing'
  | 'history.unreadable'
  | 'history.open'
  | 'live.waiting'
  | 'timeline.unreadable'
  | 'suppression.inMessage'
  | 'suppression.inMessageOf'
  | 'suppression.more'
  | 'suppression.beforeSend'
  | 'suppression.beforeSendOf';

/** Every key that a complete set of English messages has. */
export type MessageKey = TextKey | `${PluralKey}.${'one' | 'other'}`;

/** Keys that a set may have beside: a channel's own words, and the plural forms that English does not know. */
export type VariantKey =
  | `${TextKey}.${Channel}`
  | `${PluralKey}.${'zero' | 'two' | 'few' | 'many'}`;

/** A complete set of messages. A status, reason or surface without words does not compile. */
export type Messages = Readonly<Record<MessageKey, string>> &
  Readonly<Partial<Record<VariantKey, string>>>;
