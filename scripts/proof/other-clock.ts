/** Loaded into a build (`node --import`): the clock of the machine is wrong, and goes on from the day in CLOCK. */
export {};
const off = Date.parse(process.env['CLOCK'] ?? '') - Date.now();
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (real, args: unknown[]) => Reflect.construct(real, args.length === 0 ? [now() + off] : args) as Date,
  get: (real, name) => (name === 'now' ? () => now() + off : Reflect.get(real, name)),
});
