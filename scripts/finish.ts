/** Ends the process once what it has said is written, also where something in it still waits, as a server does. */
export function finish(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}
