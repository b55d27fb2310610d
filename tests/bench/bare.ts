/** Node with nothing loaded: what the core's memory is measured above. */
global.gc?.();
global.gc?.();
const { rss, heapUsed } = process.memoryUsage();
process.stdout.write(JSON.stringify({ rss, heap: heapUsed, load: 0, firstCheck: 0 }));
