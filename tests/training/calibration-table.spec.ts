import { renderCalibration } from '../../src/training/calibration-table';

test('a tenth tells how many names it holds, what was predicted of them and what came true', () => {
  const rows = renderCalibration([Math.log(3), Math.log(3), -8, 9], [true, false, false, true]).split('\n');

  expect(rows).toHaveLength(10);
  expect(rows[0]).toBe('| 0.0 to 0.1 | 1 | 0.000 | 0.000 |');
  expect(rows[7]).toBe('| 0.7 to 0.8 | 2 | 0.750 | 0.500 |');
  expect(rows[9]).toBe('| 0.9 to 1.0 | 1 | 1.000 | 1.000 |');
});
