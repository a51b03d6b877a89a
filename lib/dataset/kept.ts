/** What is worked out once and looked up afterwards, and groups that begin with their first member. */

interface Lookup<Key, Value> {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}

/** The value under a key of a map; made and kept where there is none yet. Values are never `undefined`. */
export function kept<Key, Value>(all: Lookup<Key, Value>, key: Key, make: () => Value): Value {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
