import { PatternError } from '../checking';
import { ListsError } from '../lists';
import { DataFileError } from './read-file';

/** Whether an error says what is wrong with a data file, so that its message is all a person needs. */
export function isDataProblem(error: unknown): error is Error {
  return error instanceof DataFileError || error instanceof ListsError || error instanceof PatternError;
}
