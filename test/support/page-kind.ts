/** What kind of page an address is: all figures are one kind, all chapters another. */
export const kindOf = (address: string): string =>
  address
    .replace(/^\/\d{4}(?:-\d{4})?\//, '/year/')
    .replace(/^(\/sammenlign\/)\d+-\d+\//, '$1pair/')
    .replace(/^\/year\/(?!maal\/|tal\/|opfoelgning\/|udskriv\/|bilag\/)[^/]+\/$/, '/year/chapter/')
    .replace(/[^/]+\/indlejr\/$/, '*/indlejr')
    .replace(/^(\/.+\/)[^/]+\/$/, (whole, parent: string) => (whole === '/year/chapter/' ? whole : `${parent}*/`));

/** The first address of each kind, in the order that they came. */
export function oneOfEachKind(addresses: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const address of addresses) if (!first.has(kindOf(address))) first.set(kindOf(address), address);
  return [...first.values()];
}
