'use strict';
// `npm start`: builds when dist is missing or older than its sources, then runs the server in this process.
require('./build.cjs').buildIfStale();
require('../dist/server.js').start();
