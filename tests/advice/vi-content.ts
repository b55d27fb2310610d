import path from 'node:path';
import { loadData } from '../../src/data-files';

/** The real Vietnamese content and the unit, as the product reads them. */
export const { content, unit } = loadData(path.join(__dirname, '..', '..', 'data'));
