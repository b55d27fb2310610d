export { isDataProblem } from './problem';
export { loadData, UNIT_FEED, type ProductData } from './load-data';
export { createDataReader, DataFileError, type DataReader } from './read-file';
