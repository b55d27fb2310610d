import { appDownload } from '../../../src/checking/signals/app-download';
import { runLinkSignal } from '../run-signal';

describe('app-download', () => {
  it.each([
    ['https://example.com/vneid.apk', 'an APK'],
    ['https://example.com/a/b.APK?x=1', 'upper case and query'],
    ['https://example.com/p.mobileconfig', 'a profile'],
  ])('fires: %s (%s)', (input) => {
    const finding = runLinkSignal(appDownload, input);

    expect(finding).not.toBeNull();
    expect(finding?.quote).toBeTruthy();
  });

  it.each([
    ['https://example.com/apk', 'the word alone'],
    ['https://example.com/?file=a.apk', 'in the query only'],
    ['example.com', 'nothing'],
  ])('stays silent: %s (%s)', (input) => {
    expect(runLinkSignal(appDownload, input)).toBeNull();
  });
});
