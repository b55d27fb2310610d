declare module 'eth-phishing-detect' {
  /** True where the host is on the package's blocklist or close to a name of its fuzzy list. */
  function checkDomain(domain: string): boolean;
  export = checkDomain;
}
