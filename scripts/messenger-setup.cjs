'use strict';
// `npm run messenger:setup [-- --dry-run]`: the page's greeting, menu, ice breakers and subscribed fields.
require('./build.cjs').buildIfStale();
void require('../dist/cli/messenger-setup.js').main(process.argv.slice(2));
