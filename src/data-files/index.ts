export { isDataProblem } from './problem';
export { loadData, type ProductData } from './load-data';
export { createDataReader, DataFileError, type DataReader } from './read-file';
