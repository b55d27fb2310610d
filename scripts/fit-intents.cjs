'use strict';
// `npm run fit:intents [-- --measure]`: fits what free text is about, built when stale.
require('./build.cjs').buildIfStale();
require('../dist/training/fit-intents.js').main(process.argv.slice(2));
