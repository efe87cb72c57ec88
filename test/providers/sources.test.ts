import { expect, it } from 'vitest';
import { PROVIDERS, type Reasons, VOCABULARIES } from '../../src/providers/index.ts';

/** How well each row of each table is known, a letter a row, in their order: first the statuses, then the causes. */
const SOURCES = [
  ['ses', 'DDDDDDDDDDDDDDDDDDDDDDDDDDDSSSDDDSDDDDDDDDDDDSDDDD', ''],
  ['sendgrid', 'DDDDDDSDDDDDDDDDDDDDDDD', 'CCCCCCC'],
  ['twilio', 'DDDDDDCDDCCCC', 'DDDUDDDDDDDDDDDDDDDDDDDDUUUUDDUUSSSSUUUUDUDUD'],
  ['mailgun', 'DDDDDSDDDDSDDDDSSSDDDDDDDD', 'DDDDDDS'],
  ['postmark', 'CCCDDDDDDDDDDDDDDDDDDDDDDCCCCCCCCCUUUUU', ''],
  ['resend', 'CCDDDDDDCCCUSDUUUSSUUUUSCCDDDDDDCCCUSDUUUSSUUUUSCCCCCCCCCCCCCCCC', ''],
  ['brevo', 'CCCCCCSSSSSSSSSSSSSSSSSSSSSCCCCCCCCCCCCCCCCCUUUUUUU', ''],
  [
    'sparkpost',
    'DDDDDDDDDDSDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD',
    'DDDDDDDDDDDDDDDDDDDD',
  ],
  ['mailjet', 'DDDDDDDDDDDDDDDDDD', 'DDDDDDDDDDDDDDDDDDDD'],
  ['mandrill', 'SSSSSSSSSSSSSSSSSSSCCCCC', 'CCCCCCCCCCSUSS'],
  ['mailersend', 'UCCCCCCCCCCCCCUCCCCCCCCCCCCCSSCCCCSCCCCCCCC', ''],
  ['azure-email', 'DDDDDDDDD', ''],
  ['postal', 'CCCCCCCCUUCCCCCCCDDCCC', ''],
  ['mailtrap', 'DDCDDDUDUUUDDDD', 'DDDDDDDDDDDDDDDDSS'],
  ['elastic-email', 'SDDDDDDDDDDDDDSSSSSSSUUU', ''],
  ['smtp2go', 'DDDDDUUUSSDDDDDSDSSSSSSSSSS', ''],
  ['unisender-go', 'SDDDDDDCCCC', 'CCCCCCCCCCCCCCCSSSSS'],
  ['zeptomail', 'SDSS', ''],
  [
    'vonage',
    'DDCCCDCDDDCCDCDCCDCCDDDDDDDDDDDDDDDDDDDDDDDDDDDDD',
    'DDDDDDDDDDDDDDDDDDDDDUUUUUUUUUUUCCCCCCCCCCCCCCCCCCCCCCC',
  ],
  ['sinch', 'DDDDDDDDDDCCCC', 'DDDDDDDDDDDSSSSSCCCCCCCCCCCCCCCCCCCCC'],
  ['messagebird', 'CUUCCCCCUUUUUUDD', 'UUUUUUUUUUUUU'],
  ['plivo', 'DDDDDUS', 'DDDDDDDDDDDDDD'],
  ['telnyx', 'CCCCCCCCCCCC', 'DDDDDDDDDUDDDDDD'],
  ['bandwidth', 'DCDCDDDDDDCCCCCCCCCUUSS', 'DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD'],
  ['aws-sns-sms', 'DDUDDDDDDDDDDDDSD', ''],
  [
    'aws-sms-voice',
    'DDDDDDDDUDDDDDDDCDDDDDDDDUDDDDDDDCDDDDDDDDUDDDDDDDCCCCDDUUUUUUUUUUUUUUUCC',
    '',
  ],
  ['azure-sms', 'DDDUUUUUUUU', 'DDDDDDDDDDDDDDD'],
  ['infobip', 'CSCCDDCCCCCCCCCCCCCCCCCCCCCCCCC', 'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC'],
  ['clicksend', 'DDDDDDDDDDDDDD', 'DDDDDDDDDDDDDD'],
  ['africastalking', 'DDDDDDUU', 'DDDDDUUUUUU'],
  ['govuk-notify', 'DDCDDDDCCDCCCCDDCD', ''],
  ['smpp', 'CCCCCCCCCCCCCCCCCCCCCCCC', ''],
  ['dsn', 'SSSSSSSDDDDSSDDDDSDD', ''],
] as const;

it('knows of every provider how each row is known', () => {
  expect(SOURCES.map(([provider]) => provider).toSorted()).toEqual(PROVIDERS.toSorted());
});

it.each(SOURCES)('marks what is not read in the documents of %s', (provider, ...sources) => {
  const { statuses, reasons = {} } = VOCABULARIES[provider];
  expect([statuses, reasons].map(lettersOf)).toEqual(sources);
});

function lettersOf(rows: Reasons): string {
  return Object.values(rows)
    .map(({ source = 'D' }) => source)
    .join('');
}
