'use strict';
// `npm run docs`: writes the generated parts of the documentation.
require('./build.cjs').buildIfStale();
require('../dist/cli/docs.js').main();
