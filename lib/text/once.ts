/**
 * Makes a value when it is first asked for. Reading a pattern with classes of Unicode takes up to a
 * millisecond, and a woken worker waits for each that it does not need.
 */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
