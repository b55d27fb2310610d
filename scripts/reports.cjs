'use strict';
// `npm run reports`: lists the open reports for an officer to read.
require('./build.cjs').buildIfStale();
void require('../dist/cli/reports.js').main(process.argv.slice(2));
