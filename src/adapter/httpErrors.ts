import { AdapterError } from './AdapterError.js';
import { readRetryAfter } from './retryAfter.js';

const LONGEST_PROBLEM = 300;

/** @throws AdapterError of kind `network` where the work comes to nothing. */
export async function overNetwork<T>(call: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw noAnswer(call, cause);
  }
}

/** The error for a call that nobody answered to the end. */
export function noAnswer(call: string, cause?: unknown): AdapterError {
  return new AdapterError(
    'network',
    `"${call}" got no answer, or half of one. Check the connection and the base URL.`,
    { cause },
  );
}

/** @throws AdapterError of kind `shape`, without the text, which may hold an address. */
export function parseJson(call: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadableAnswer(call, 'no JSON');
  }
}

/** The error for an answer that is not what the contract says. */
export function unreadableAnswer(call: string, what: string): AdapterError {
  return new AdapterError(
    'shape',
    `"${call}" was answered with ${what}. Compare the answer with openapi.json.`,
  );
}

/** The error for an answer that is one, with what the backend says about it. */
export async function toHttpError(call: string, response: Response): Promise<AdapterError> {
  const { status, headers } = response;
  return new AdapterError('http', `"${call}" was answered with HTTP ${status}.`, {
    status,
    retryAfterMs: readRetryAfter(headers, Date.now()),
    problem: readProblem(await response.text().catch(() => '')),
  });
}

/** The sentence of problem details; nothing for an HTML page. */
function readProblem(text: string): string | undefined {
  try {
    const { detail, title }: Record<string, unknown> = JSON.parse(text);
    const sentence = [detail, title].find((part) => typeof part === 'string' && part.trim() !== '');
    return typeof sentence === 'string' ? sentence.trim().slice(0, LONGEST_PROBLEM) : undefined;
  } catch {
    return undefined;
  }
}
