'use strict';
// `npm run evaluate -- --data FOLDER`: measures the check, built when stale.
require('./build.cjs').buildIfStale();
require('../dist/cli/evaluate.js').main(process.argv.slice(2));
