import type { Assessment } from '../../src/checking';
import { renderErrors, type Judged, type Sample } from '../../src/evaluation';

const NOTHING: Assessment = { verdict: 'unknown', indicators: [], message: [] } as unknown as Assessment;

/** So many frauds of one sample, all of them missed. */
function missed(key: string, count: number): Judged[] {
  const sample: Sample = { key, fraudulent: true, inputs: [] };
  return Array.from({ length: count }, (_, index) => ({
    sample,
    input: `${key}-${index}`,
    assessment: NOTHING,
  }));
}

function shown(judged: readonly Judged[], count: number): string[] {
  return [...renderErrors(judged, count).matchAll(/\b(?:hosts|sms)-\d+/g)].map(([input]) => input);
}

describe('the errors of an evaluation', () => {
  it('spread the misses evenly over a sample', () => {
    expect(shown(missed('hosts', 19), 4)).toEqual(['hosts-0', 'hosts-4', 'hosts-9', 'hosts-14']);
  });

  it('show that many misses of every sample', () => {
    expect(shown([...missed('hosts', 10), ...missed('sms', 4)], 2)).toEqual([
      'hosts-0',
      'hosts-5',
      'sms-0',
      'sms-2',
    ]);
  });

  it('show all misses where there are fewer', () => {
    expect(shown(missed('sms', 3), 10)).toEqual(['sms-0', 'sms-1', 'sms-2']);
  });

  it('show none where none are asked for', () => {
    expect(shown(missed('sms', 3), 0)).toEqual([]);
  });

  it('say how many were missed', () => {
    expect(renderErrors([...missed('hosts', 10), ...missed('sms', 4)], 2)).toContain('misses (4 of 14)');
  });
});
