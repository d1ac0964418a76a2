/** A share of 0 to 1 as a whole percentage. 0 and 100 are kept for none and all: what is nearly all is 99. */
export function wholePercent(share: number): number {
  if (!(share > 0)) return 0;
  if (share >= 1) return 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}
