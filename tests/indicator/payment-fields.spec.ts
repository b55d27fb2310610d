import { hasPaymentFields } from '../../src/indicator/payment-fields';

it.each([
  ['000201', true],
  ['0002010102116304ABCD', true],
  ['38100002ab0100', true],
  ['', true],
  ['0002', false],
  ['00xx01', false],
  ['000301', false],
  ['3804000x', false],
  ['3814000201' + '0106000x01', false],
  ['6204080x', false],
  ['5904000x', true],
])('%s is a row of fields: %s', (text, expected) => {
  expect(hasPaymentFields(text)).toBe(expected);
});
