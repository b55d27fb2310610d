import { asOwnName } from '../../../src/checking/name-model';
import { parseLink } from '../../../src/indicator';

function read(host: string) {
  const { label, subdomain, registrable } = asOwnName(parseLink(host, 'text').domain);
  return { label, subdomain, registrable };
}

describe('a page of a site builder', () => {
  it('is read by the name its maker chose', () => {
    expect(read('quatang.weebly.com')).toEqual({
      label: 'quatang',
      subdomain: '',
      registrable: 'quatang.com',
    });
    expect(read('a.quatang.weebly.com').subdomain).toBe('a');
  });

  it('is the builder itself without a name on the left', () => {
    expect(read('weebly.com').label).toBe('weebly');
    expect(read('www.weebly.com').label).toBe('weebly');
  });

  it('stands as it is below a private suffix', () => {
    expect(read('quatang.github.io').label).toBe('quatang');
  });
});
