/**
 * The bundler is native, and its allocator would keep what it no longer needs for as long as a build lasts: a quarter of all
 * its memory. It reads this as it is loaded, so this file is imported before all that loads it.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
