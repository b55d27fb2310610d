export { escapeHtml, html, type Html } from './html';
export { createSimulator, type Simulator, type SimulatorOptions } from './simulator/create-simulator';
export { simulatorCredentials, type SimulatorCredentials } from './simulator/credentials';
export { SimulatorTexts } from './simulator/texts';
