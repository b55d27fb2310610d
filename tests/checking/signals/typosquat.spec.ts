import { typosquat } from '../../../src/checking/signals/typosquat';
import { runLinkSignal } from '../run-signal';

describe('typosquat', () => {
  it.each([
    ['agribnk.com.vn', 'a letter left out'],
    ['acbb.com.vn', 'a short name stretched'],
    ['msd.com.vn', 'a letter that looks alike'],
    ['vmpt.vn', 'a pair that runs together'],
    ['hsbd.com.vn', 'another last letter'],
    ['timmo.vn', 'a letter twice'],
    ['fvib.com.vn', 'a letter before a bank’s initials names no sister company'],
    ['ghns.vn', 'a parcel firm has no securities'],
    ['mmobifone.vn', 'the first letter twice is no app'],
    ['vr1.org.vn', 'a number behind two letters'],
    ['kbbank.com.vn', 'a neighboring key, though another bank is as near'],
    ['dichvucomg.gov.vn', 'a state body that does not exist'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(typosquat, input);

    expect(finding?.params.host).toMatch(/\.vn$/);
    expect(input).toContain(finding?.quote);
  });

  it.each([
    ['acb.com.vn', 'the real one'],
    ['online.acb.com.vn', 'below the real one'],
    ['acbs.com.vn', 'a sister company'],
    ['myacb.com.vn', 'the bank’s own way of naming an app'],
    ['mbs.com.vn', 'an honest neighbor that is known'],
    ['abc.com.vn', 'common initials'],
    ['wiki.vn', 'an everyday word'],
    ['tiko.vn', 'a coinage like many'],
    ['senta.vn', 'a coinage like many'],
    ['tim.vn', 'a Vietnamese syllable'],
    ['cakes.vn', 'an everyday word in the plural'],
    ['fpts.vn', 'a sister company under the other ending'],
    ['vra.org.vn', 'a letter behind two letters'],
    ['ab.com.vn', 'two letters'],
    ['cpa.vn', 'initials beside a power company’s'],
    ['acbb.com', 'another suffix'],
    ['moit.gov.vn', 'short names of state bodies lie close together'],
    ['example.com', 'no brand'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(typosquat, input)).toBeNull();
  });
});
