'use strict';
// `npm run check -- …`: the command line, built when stale.
require('./build.cjs').buildIfStale();
void require('../dist/cli/check.js').main(process.argv.slice(2));
