import { combosquat } from '../../../src/checking/signals/combosquat';
import { runLinkSignal } from '../run-signal';

describe('combosquat', () => {
  it.each([
    ['vietcombank-xacthuc.com', 'vietcombank', 'brand and lure'],
    ['vcb-dangnhap.com', 'vcb', 'abbreviation and companion'],
    ['uudaivib.com', 'vib', 'glued lure and short name'],
    ['napthe-garena.example', 'napthe', 'a brand whose real site we do not know'],
    ['bidvsmartbanking-login.top', 'bidvsmartbanking', 'service name and login'],
    ['shopee-tuyendung.com', 'shopee', 'shop and job'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(combosquat, input)?.quote).toBe(quote);
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
