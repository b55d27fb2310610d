export { describeName, type DescribedName } from './describe-name';
export { measureShape, GROUP_AT, MEASURES } from './measures';
export { encodeWeights, roundWeight } from '../hashed-weights';
export { decodeNameModel } from './model-file';
export { asOwnName } from './page-name';
export { featureValues, scoreName, type NameModel } from './score';
export { sumTrees, type Trees } from './trees';
