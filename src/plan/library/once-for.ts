/**
 * Makes something of a library, or of a part of it, the first time that it is asked for, and keeps it for as long as that
 * library lasts. Nothing in a library changes once it is built: what is read anew is another library, and gets its own.
 */
export function onceFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}
