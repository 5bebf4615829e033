const drawings = new WeakMap<object, Promise<string>>();

/** The HTML of a thing: drawn for the first page that asks, and kept for the others as long as the thing lasts. */
export function drawnFor(thing: object, draw: () => Promise<string>): Promise<string> {
  const drawing = drawings.get(thing) ?? draw().then((html) => html.trim());
  drawings.set(thing, drawing);
  return drawing;
}
