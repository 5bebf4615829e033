import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
/** What is packed already gains nothing. */
const isPacked = /\.(?:woff2|webp|png|pagefind|parquet|zip|pdf)$/;

/** Serves a site as a host does, with what can be packed packed, so that what goes over the wire is what readers get. */
export async function servePacked(site: string): Promise<{ address: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const server: Server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url!, 'http://localhost').pathname);
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const plain = isPacked.test(file);
    const body = packed.get(file) ?? (plain ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(!plain && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => void server.listen(0, 'localhost', listening));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
