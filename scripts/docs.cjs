'use strict';
// `npm run docs`: writes the generated parts of the documentation.
require('./build.').buildIfStale();
require('../dist/cli/docs.js').main();
