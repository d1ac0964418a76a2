/** Length of the longest run of page words linked to consecutive source words. */
export function longestRun(link: Int32Array): number {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < link.length; at += 1) {
    const source = link[at] as number;
    run = source < 0 ? 0 : at > 0 && run > 0 && link[at - 1] === source - 1 ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** Where the run of consecutive links ends that goes on from this linked word: the place behind its last word. */
export function runEnd(link: Int32Array, at: number): number {
  let end = at + 1;
  while (end < link.length && link[end] === (link[end - 1] as number) + 1) end += 1;
  return end;
}

/** For each page word the length of the run of consecutive links that it lies in; 0 where nothing is linked. */
export function runLengths(link: Int32Array): Int32Array {
  const runs = new Int32Array(link.length);
  for (let at = 0; at < link.length; ) {
    if ((link[at] as number) < 0) {
      at += 1;
      continue;
    }
    const end = runEnd(link, at);
    runs.fill(end - at, at, end);
    at = end;
  }
  return runs;
}
