import path from 'node:path';
import { createPictureKeeper, type PictureKeeper } from './delivery';
import type { Log } from './log';
import { createPictureClient, isMetaPicture, PUBLIC_INTERNET, type AddressPolicy } from './network';
import { createPictureFiles, type RecordDatabase } from './storage';

/** Folder of the pictures of reports, in the data folder. */
export const PICTURE_FOLDER = 'pictures';

const THIS_MACHINE: AddressPolicy = {
  allowsAddress: (address) => address === '127.0.0.1' || address === '::1',
  allowsPort: () => true,
};

interface PicturesDeps {
  readonly record: RecordDatabase;
  readonly dataDir: string;
  readonly log: Log;
  /** Our own origin where the simulator stands in for Messenger, else null. */
  readonly simulatorOrigin: string | null;
}

/** Where pictures may be: on Meta's file servers, or on our own machine where the simulator stands in for Messenger. */
function placeOf(simulatorOrigin: string | null): (url: URL) => boolean {
  return simulatorOrigin === null ? isMetaPicture : ({ origin }) => origin === simulatorOrigin;
}

/** Tells whether a picture at an address can be fetched at all. */
export function createPictureTest(simulatorOrigin: string | null): (url: string) => boolean {
  const isAllowed = placeOf(simulatorOrigin);
  return (url) => URL.canParse(url) && isAllowed(new URL(url));
}

/** The keeper of pictures: they are fetched from Meta's file servers only, or from the simulator only. */
export function createPictures({ record, dataDir, log, simulatorOrigin }: PicturesDeps): PictureKeeper {
  const download = createPictureClient({
    isAllowed: placeOf(simulatorOrigin),
    addressPolicy: simulatorOrigin === null ? PUBLIC_INTERNET : THIS_MACHINE,
  });
  return createPictureKeeper({
    record,
    files: createPictureFiles(path.join(dataDir, PICTURE_FOLDER)),
    download,
    log,
  });
}
