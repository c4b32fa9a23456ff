/** Adds to one of many sums; it is there, which the type of an array cannot say. As fast as written out, unlike a loop that is handed a function. */
export function add(sums: Float64Array, n: number, more: number): void {
  sums[n] = (sums[n] as number) + more
}
