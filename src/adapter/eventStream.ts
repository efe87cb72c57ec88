/** One event of a server-sent stream. */
export interface ServerEvent {
  /** `message` where the server gave no name. */
  readonly name: string;
  readonly data: string;
  /** The last id that the server gave, in this event or before it. */
  readonly id?: string;
}

/**
 * Reads server-sent events from text that arrives in pieces, cut anywhere. `retry` is left to whoever reconnects.
 *
 * @returns Takes the next piece, gives the events that it completed.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function createEventParser(): (piece: string) => readonly ServerEvent[] {
  let rest = '';
  let name = '';
  let data: string[] = [];
  let id: string | undefined;

  return (piece) => {
    // A line may end in CR LF, and the piece between the two: a last CR waits for what follows.
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.flatMap((line) => (line === '' ? dispatch() : readLine(line)));
  };

  function readLine(line: string): [] {
    const [field, value = ''] = splitOnce(line);
    if (field === 'data') data.push(value);
    else if (field === 'event') name = value;
    else if (field === 'id' && !value.includes('\0')) id = value;
    return [];
  }

  function dispatch(): ServerEvent[] {
    const events = data.length > 0 ? [{ name: name || 'message', data: data.join('\n'), id }] : [];
    name = '';
    data = [];
    return events;
  }
}

/** A line without colon is a field without value; one blank after the colon is not part of the value. */
function splitOnce(line: string): readonly string[] {
  const [field = '', ...values] = line.split(':');
  return [field, values.join(':').replace(/^ /, '')];
}
