import { appDownload } from '../../../src/checking/signals/app-download';
import { runLinkSignal } from '../run-signal';

describe('app-download', () => {
  it.each([
    ['https://example.com/vneid.apk', 'vneid.apk', 'an APK'],
    ['https://example.com/a/b.APK?x=1', 'b.apk', 'upper case and query'],
    ['https://example.com/p.mobileconfig', 'p.mobileconfig', 'a profile'],
  ])('fires: %s, quoting %s (%s)', (input, quote) => {
    expect(runLinkSignal(appDownload, input)?.quote).toBe(quote);
  });

  it.each([
    ['https://example.com/apk', 'the word alone'],
    ['https://example.com/?file=a.apk', 'in the query only'],
    ['example.com', 'nothing'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(appDownload, input)).toBeNull();
  });
});
