import { governmentClaim } from '../../../src/checking/signals/government-claim';
import { runLinkSignal } from '../run-signal';

describe('government-claim', () => {
  it.each([
    ['congan.tuyenquang.vn', 'congan', 'the province’s public suffix is not the police'],
    ['dichvucong-quocgia.example', 'dichvucong-quocgia', 'public services'],
    ['phatnguoi.example', 'phatnguoi', 'traffic fines'],
    ['vneid.example', 'vneid', 'the identity app'],
    ['bocongan.com', 'bocongan', 'the ministry'],
    ['thuedientu-hoanthue.example', 'thuedientu', 'tax'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(governmentClaim, input)?.quote).toBe(quote);
  });

  it.each([
    ['congan.tuyenquang.gov.vn', 'the real police'],
    ['dichvucong.gov.vn', 'the real portal'],
    ['baotuyenquang.com.vn', 'the province’s newspaper'],
    ['example.gov.vn', 'any state body'],
    ['example.com', 'no claim'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(governmentClaim, input)).toBeNull();
  });
});
