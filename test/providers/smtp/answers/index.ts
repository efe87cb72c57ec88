import type { Answers } from './answers.ts';
import { CONTRADICTIONS } from './contradictions.ts';
import { FILTERS } from './filters.ts';
import { GOOGLE } from './google.ts';
import { LANGUAGES } from './languages.ts';
import { MAILBOX_PROVIDERS } from './mailboxProviders.ts';
import { MICROSOFT } from './microsoft.ts';
import { OWN_WORDS } from './ownWords.ts';
import { RARER } from './rarer.ts';
import { SERVERS } from './servers.ts';
import { TRANSPORT } from './transport.ts';
import { WORDINGS } from './wordings.ts';

export const ANSWERS: readonly (readonly [writer: string, answers: Answers[string]])[] = [
  CONTRADICTIONS,
  FILTERS,
  GOOGLE,
  LANGUAGES,
  MAILBOX_PROVIDERS,
  MICROSOFT,
  OWN_WORDS,
  RARER,
  SERVERS,
  TRANSPORT,
  WORDINGS,
].flatMap((answers) => Object.entries(answers));
