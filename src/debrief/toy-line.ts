/** For tests: a line of the toy that leaves its record; a ford is blocked, the river rises, and the envoy agrees. */
export const ROPE = [
  'south-guard.stop-the-herd',
  'north-envoy.show-the-map',
  'south-guard.block-the-ford',
  'chance.flood.waters-rise',
  'north-envoy.agree',
]
