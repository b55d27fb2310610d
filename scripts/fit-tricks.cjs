'use strict';
// `npm run fit:tricks [-- --measure]`: fits which trick a person tells of, built when stale.
require('./build.cjs').buildIfStale();
require('../dist/training/fit-tricks.js').main(process.argv.slice(2));
