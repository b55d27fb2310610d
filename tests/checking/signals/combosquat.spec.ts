import { combosquat } from '../../../src/checking/signals/combosquat';
import { runLinkSignal } from '../run-signal';

describe('combosquat', () => {
  it.each([
    ['vietcombank-xacthuc.com', 'brand and lure'],
    ['vcb-dangnhap.com', 'abbreviation and companion'],
    ['uudaivib.com', 'glued lure and short name'],
    ['napthe-garena.example', 'a brand whose real site we do not know'],
    ['bidvsmartbanking-login.top', 'service name and login'],
    ['shopee-tuyendung.com', 'shop and job'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(combosquat, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
  });

  it.each([
    ['viettelidc.com.vn', 'a business of the firm'],
    ['vcbs.com.vn', 'the bank’s securities firm'],
    ['myvnpt.com.vn', 'the firm names its app so'],
    ['vietcombank.com.vn', 'the real one'],
    ['mbaonline.example', 'letters of a bank inside a word'],
    ['example.com', 'no brand'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(combosquat, input)).toBeNull();
  });
});
