import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every value that an entry exports. Removing or renaming one is a breaking change; adding one is a line in the changelog. */
const EXPORTS: Readonly<Record<string, readonly [file: string, names: readonly string[]]>> = {
  '.': [
    '../../src/index.ts',
    [
      'DeliveryTimeline',
      'MessageHistoryTable',
      'RecipientStatusTable',
      'StatusBadge',
      'StatusLegend',
      'StatusSummaryBar',
      'SuppressionNotice',
      'WordingProvider',
      'useLocalRecipients',
      'useWording',
    ],
  ],
  './query': [
    '../../src/query/index.ts',
    [
      'DeliveryStatusProvider',
      'changesQuery',
      'messageQuery',
      'messagesQuery',
      'queryKeys',
      'recipientsQuery',
      'timelineQuery',
      'useDeliveryStatus',
      'useDeliveryTimeline',
      'useLifts',
      'useMessageHistoryTable',
      'useRecipientStatusTable',
      'useStatusSummaryBar',
      'useSuppressionNotice',
    ],
  ],
  './adapter': ['../../src/adapter/index.ts', ['AdapterError', 'createRestAdapter']],
  './core': [
    '../../src/core/index.ts',
    [
      'ANSWER_ORDER',
      'CHANNELS',
      'DEFAULT_WINDOW_MS',
      'DELIVERY_STATUSES',
      'EVERY_RECIPIENT',
      'EVIDENCES',
      'FAILURE_REASONS',
      'FINALITIES',
      'NOTHING_REPORTED',
      'RECIPIENT_SORT_KEYS',
      'SUPPRESSION_BASES',
      'SUPPRESSION_CAUSES',
      'SUPPRESSION_VIAS',
      'SUPPRESSORS',
      'UNKNOWN_CAUSES',
      'addressKey',
      'asDocumented',
      'boundText',
      'byOf',
      'checkRecipients',
      'countByStatus',
      'exceptRefusals',
      'filterRecipients',
      'foldEvent',
      'foldEvents',
      'foldEventsBy',
      'foldFacts',
      'foldKey',
      'foldSuppressions',
      'mergeRegisters',
      'mergeStates',
      'readAddress',
      'readFoldKey',
      'readTime',
      'registerOf',
      'settle',
      'sortRecipients',
      'timeFromUnixMs',
      'timeFromUnixSeconds',
      'toChannel',
      'toDeliveryStatus',
      'toFailureReason',
      'toneOf',
      'totalOf',
    ],
  ],
  './providers': [
    '../../src/providers/index.ts',
    [
      'PROVIDERS',
      'UnknownProviderError',
      'VOCABULARIES',
      'readAfricasTalking',
      'readAwsSmsVoice',
      'readAwsSnsSms',
      'readAzureEmail',
      'readAzureSms',
      'readBandwidth',
      'readBrevo',
      'readClickSend',
      'readDsn',
      'readElasticEmail',
      'readGovukNotify',
      'readInfobip',
      'readMailerSend',
      'readMailgun',
      'readMailjet',
      'readMailtrap',
      'readMandrill',
      'readMessageBird',
      'readPlivo',
      'readPostal',
      'readPostmark',
      'readResend',
      'readSendGrid',
      'readSes',
      'readSinch',
      'readSmpp',
      'readSmtp2go',
      'readSmtpReply',
      'readSparkPost',
      'readStatus',
      'readTelnyx',
      'readTwilio',
      'readUnisenderGo',
      'readVonage',
      'readWebhook',
      'readZeptomail',
    ],
  ],
  './wording': [
    '../../src/wording/index.ts',
    ['MESSAGE_KEYS', 'createWording', 'en', 'missingKeys', 'pseudo'],
  ],
  './testing': ['../../src/testing/index.ts', ['adapterContract', 'formatReport']],
  './mocks': ['../../mocks/index.ts', ['FATES', 'SCENARIOS', 'createBackend', 'handlers']],
};

describe('the entries', () => {
  it.each(Object.entries(EXPORTS))(
    '%s exports what its users rely on, and nothing else',
    async (_entry, [file, names]) => {
      expect(Object.keys(await import(file)).toSorted()).toEqual(names);
    },
  );

  it('are those of the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const files = ['./openapi.json', './styles.css', './package.json'];
    expect(Object.keys(exports).toSorted()).toEqual([...Object.keys(EXPORTS), ...files].toSorted());
  });

  it('open with the client mark where they hold React', () => {
    for (const file of ['src/index.ts', 'src/query/index.ts']) {
      expect(readFileSync(file, 'utf8').startsWith("'use client';")).toBe(true);
    }
  });
});
