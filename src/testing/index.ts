export {
  adapterContract,
  type ContractOptions,
  type ContractReport,
  type ContractResult,
  formatReport,
} from './adapterContract.js';
