import { lookupKeys, parseLink, type Lookup } from '../indicator';

/**
 * A test for the host names of known shorteners.
 * The most specific shared-host entry decides, so `maps.app.goo.gl` can be something else than `goo.gl`.
 */
export function createShortenerTest(lookup: Lookup): (host: string) => boolean {
  return (host) => {
    const keys = lookupKeys(parseLink(`http://${host}/`, 'text')).filter(({ kind }) => kind === 'host');
    return lookup(keys).find(({ list }) => list === 'shared')?.category === 'shortener';
  };
}
