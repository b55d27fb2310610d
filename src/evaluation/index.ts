export { renderErrors } from './errors';
export { measureImitations, openDomains } from './imitations';
export { measureFinding, measureNormalization, type PhoneDifference, type PhoneMeasure } from './phones';
export { permute, type PermutedDomain } from './permutations';
export { EvaluationError, readEvaluationFolder, type EvaluationData } from './read-folder';
export { shareOf, type Share } from './share';
export { countSignals, type SignalCount } from './signals';
export { renderShares, renderSignals } from './table';
export { accusedShares, isAccused, samplesOf, type Judged, type Sample } from './verdicts';
