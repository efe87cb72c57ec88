export { type BackendOptions, createBackend, type MockBackend } from './backend.js';
export type { Clock, ClockOption } from './clock.js';
export { FATES, type Fate, type FateName } from './fates.js';
export type { Fault, FaultKind } from './faults.js';
export { handlers } from './handlers.js';
export type { Receipt, ReceiveOptions } from './receive.js';
export {
  type Mix,
  type PlannedMessage,
  SCENARIOS,
  type Scenario,
  type ScenarioName,
} from './scenarios/scenarios.js';
