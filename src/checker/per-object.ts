/** Makes something of an object when it is first asked for, and keeps it as long as the object is there. */
export function perObject<Key extends object, T>(make: (key: Key) => T): (key: Key) => T {
	const made = new WeakMap<Key, {readonly value: T}>();
	return key => {
		const known = made.get(key);
		if (known) {
			return known.value;
		}
		const value = make(key);
		made.set(key, {value});
		return value;
	};
}
