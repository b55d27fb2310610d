'use strict';
// `npm run train -- --data FOLDER`: fits the name model, built when stale.
require('./build.cjs').buildIfStale();
require('../dist/training/train-name-model.js').main(process.argv.slice(2));
