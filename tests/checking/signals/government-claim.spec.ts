import { governmentClaim } from '../../../src/checking/signals/government-claim';
import { runLinkSignal } from '../run-signal';

describe('government-claim', () => {
  it.each([
    ['congan.tuyenquang.vn', 'the province’s public suffix is not the police'],
    ['dichvucong-quocgia.example', 'public services'],
    ['phatnguoi.example', 'traffic fines'],
    ['vneid.example', 'the identity app'],
    ['bocongan.com', 'the ministry'],
    ['thuedientu-hoanthue.example', 'tax'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(governmentClaim, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
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
