'use strict';
// `npm run fit -- --data FOLDER`: fits the message weights, built when stale.
require('./build.cjs').buildIfStale();
require('../dist/training/fit-messages.js').main(process.argv.slice(2));
