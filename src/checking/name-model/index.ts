export { describeName, type DescribedName } from './describe-name';
export { decodeNameModel, encodeWeights } from './model-file';
export { featureValues, loudestPart, scoreName, type NameModel } from './score';
