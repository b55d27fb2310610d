'use strict';
// `npm start`: builds when dist is missing or older than its sources, then runs the server in this process.
// package.json gives Node a young generation of 1 MiB, which saves some 25 MiB; docs/performance.md has the numbers.
require('./build.cjs').buildIfStale();
require('../dist/server.js').start();
