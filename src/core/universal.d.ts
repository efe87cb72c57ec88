/**
 * The few names that every JavaScript runtime has, servers and workers included, and that reach no network.
 * The pure rooms are compiled with these alone: `fetch`, `document` or a timer does not compile there.
 */
declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
}

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string);
  [Symbol.iterator](): Iterator<[string, string]>;
}

declare class TextDecoder {
  constructor(label?: string);
  decode(input: ArrayBuffer | ArrayBufferView): string;
}

declare function atob(data: string): string;
