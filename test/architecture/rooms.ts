/** Who may import whom. The rooms are folders; the table is the house style's, as an object. */
export interface Room {
  /** Folder, from the project's root. */
  readonly folder: string;
  /** Rooms and packages whose values it may import. `room:x` also covers the room's files. */
  readonly mayImport: readonly string[];
  /** Rooms of which it may import types alone. */
  readonly mayImportTypes?: readonly string[];
  /** Pure rooms know no clock and no chance. */
  readonly pure?: true;
  /** The only room that calls `fetch`. */
  readonly mayFetch?: true;
}

export const ROOMS: readonly Room[] = [
  { folder: 'src/core', mayImport: [], pure: true },
  { folder: 'src/providers', mayImport: ['src/core'], pure: true },
  { folder: 'src/wording', mayImport: [], mayImportTypes: ['src/core'], pure: true },
  { folder: 'src/adapter', mayImport: ['src/core'], mayFetch: true },
  {
    folder: 'src/components',
    mayImport: ['src/core', 'src/wording', 'react'],
  },
  {
    folder: 'src/query',
    mayImport: ['src/core', 'src/adapter', 'react', '@tanstack/react-query'],
    mayImportTypes: ['src/components'],
  },
  { folder: 'src/styles', mayImport: ['src/components'] },
  { folder: 'src/testing', mayImport: ['src/core', 'src/adapter'] },
  { folder: 'mocks', mayImport: ['src/core', 'src/providers', 'src/adapter', 'msw'] },
  {
    folder: 'stories',
    mayImport: [
      'src/index.ts',
      'src/core/index.ts',
      'src/query/index.ts',
      'src/adapter/index.ts',
      'src/providers/index.ts',
      'src/wording/index.ts',
      'src/wording/review.ts',
      'src/wording/en.notes.json',
      'mocks',
      // A page's data: a backend of the story's own, with the kit connected to it.
      '.storybook/LiveBackend.ts',
      'react',
      'storybook/test',
      '@storybook/react-vite',
    ],
  },
];

/** Files that belong to a room's folder and answer to other rules. */
export const OUTSIDE_THE_TABLE: Readonly<Record<string, readonly string[]>> = {
  'src/index.ts': ['src/components'],
  'mocks/serve.ts': ['node:*', 'mocks', 'msw'],
};
