import { describe, expect, it } from 'vitest';
import { readSmtpReply } from '../../../src/providers/index.ts';

describe('names that do not resolve', () => {
  it.each([
    [
      'Host or domain name not found. Name service error for name=example.invalid type=MX: Host not found',
      'domain_not_found',
      'unstated',
    ],
    [
      'Host or domain name not found. Name service error for name=example.com type=MX: Host not found, try again',
      'service_error',
      'unstated',
    ],
    [
      '5.4.4 Host or domain name not found. Name service error for name=example.invalid type=AAAA: Host not found',
      'domain_not_found',
      'permanent',
    ],
    [
      'Name service error for name=example.com type=A: Host found but no data record of requested type',
      'domain_not_found',
      'unstated',
    ],
    [
      'unable to look up host example.invalid: Name or service not known',
      'domain_not_found',
      'unstated',
    ],
    ['NXDOMAIN', 'domain_not_found', 'unstated'],
    ['Domain example.com does not accept mail (nullMX)', 'domain_not_found', 'unstated'],
    ['556 5.1.10 Recipient address has null MX', 'domain_not_found', 'permanent'],
    ['MX record null', 'domain_not_found', 'unstated'],
    ['550 Domain does not exist', 'domain_not_found', 'permanent'],
    ['512 5.1.2 Bad destination system: no such domain', 'domain_not_found', 'permanent'],
    ['No MX record found for domain', 'domain_not_found', 'unstated'],
    ['unable to resolve host name', 'domain_not_found', 'unstated'],
    ['DNS lookup timed out', 'service_error', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('connections', () => {
  it.each([
    ['connect to mx.example.com[192.0.2.1]:25: Connection timed out', 'service_error', 'unstated'],
    ['connect to mx.example.com[192.0.2.1]:25: Connection refused', 'service_error', 'unstated'],
    ['connect to mx.example.com[192.0.2.1]:25: No route to host', 'service_error', 'unstated'],
    [
      'connect to mx.example.com[2001:db8::1]:25: Network is unreachable',
      'service_error',
      'unstated',
    ],
    [
      '4.4.2 lost connection with mx.example.com[192.0.2.1] while receiving the initial server greeting',
      'service_error',
      'transient',
    ],
    [
      'lost connection with mx.example.com[192.0.2.1] while sending RCPT TO',
      'service_error',
      'unstated',
    ],
    [
      'conversation with mx.example.com[192.0.2.1] timed out while sending end of data -- message may be sent more than once',
      'service_error',
      'unstated',
    ],
    ['Connection reset by peer', 'service_error', 'unstated'],
    ['Broken pipe', 'service_error', 'unstated'],
    ['192.0.2.1 unreachable: host is not responding', 'service_error', 'unstated'],
    ['421 4.4.1 No answer from host', 'service_error', 'transient'],
    ['5.4.4 Connection refused', 'service_error', 'permanent'],
    [
      '421 Too many concurrent SMTP connections from this IP address; please try again later',
      'service_error',
      'transient',
    ],
    ['421 4.7.0 Too many connections from your host', 'service_error', 'transient'],
    ['450 4.7.1 Rate limit exceeded. Slow down', 'service_error', 'transient'],
    ['421 Service not available, closing transmission channel', 'service_error', 'transient'],
    ['451 Requested action aborted: local error in processing', 'service_error', 'transient'],
    ['503 5.5.1 Bad sequence of commands', 'service_error', 'permanent'],
    ['502 5.5.2 Error: command not recognized', 'service_error', 'permanent'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('TLS', () => {
  it.each([
    [
      '4.7.4 TLS is required, but was not offered by host mx.example.com[192.0.2.1]',
      'service_error',
      'transient',
    ],
    ['4.7.5 Server certificate not verified', 'service_error', 'transient'],
    ['4.7.5 Server certificate not trusted', 'service_error', 'transient'],
    ['4.7.5 Cannot start TLS: handshake failure', 'service_error', 'transient'],
    ['454 4.7.0 TLS not available due to local problem', 'service_error', 'transient'],
    ['SSL handshake failed', 'service_error', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('time that ran out', () => {
  it.each([
    ['message expired', 'expired', 'unstated'],
    ['4.4.7 Message delivery expired', 'expired', 'transient'],
    ['5.4.7 delivery time expired', 'expired', 'permanent'],
    ['Message too old', 'expired', 'unstated'],
    ['This message has been in the queue too long', 'expired', 'unstated'],
    ['554 5.4.7 [internal] exceeded max time without delivery', 'expired', 'permanent'],
    ['Retry timeout exceeded; connection timed out', 'expired', 'unstated'],
    ['4.4.7 connection timed out with mx.example.com', 'expired', 'transient'],
    ['4.4.7 message expired; last error: 452 4.2.2 mailbox full', 'mailbox_full', 'transient'],
    ['unable to deliver this message after 5 days', 'expired', 'unstated'],
    ['Delivery expired after the maximum number of attempts', 'expired', 'unstated'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});

describe('the sending side', () => {
  it.each([
    [
      '550 5.1.1 Amazon SES did not send the message to this address because it is on the suppression list for your account',
      'suppressed',
      'permanent',
    ],
    ['Recipient suppressed', 'suppressed', 'unstated'],
    ['Bounced address', 'suppressed', 'unstated'],
    ['Unsubscribed address', 'opted_out', 'unstated'],
    [
      '550 5.7.1 recipient address was suppressed due to a spam complaint',
      'opted_out',
      'permanent',
    ],
    ['Message was cancelled by the sender', 'cancelled', 'unstated'],
    [
      '554 Message rejected: Email address is not verified. The following identities failed the check in region EU-WEST-1',
      'configuration_error',
      'permanent',
    ],
    ['535 Authentication Credentials Invalid', 'configuration_error', 'permanent'],
    ['530 5.7.0 Authentication required', 'configuration_error', 'permanent'],
    ['454 4.7.0 Daily message quota exceeded', 'configuration_error', 'transient'],
  ])('reads %j', (text, reason, permanence) => {
    const reading = readSmtpReply({ text });
    expect(reading.reason).toBe(reason);
    expect(reading.permanence).toBe(permanence);
  });
});
