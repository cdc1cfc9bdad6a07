/**
 * Which blocks a frame carries, mixed by exclusive or: the first frames one block each, in order, so that a camera that
 * misses none needs no more; every later one a random half of all, so that any few more than the blocks are enough,
 * whichever were missed. Sender and receiver draw the same half from the session and the frame's number.
 */
export function blocksIn(session: Uint8Array, number: number, count: number): readonly number[] {
  if (number < count) return [number];
  const random = drawn(new DataView(session.buffer, session.byteOffset).getUint32(0) ^ Math.imul(number, 0x9e3779b1));
  const blocks: number[] = [];
  let bits = 0;
  for (let block = 0; block < count; block++) {
    if (block % 32 === 0) bits = random();
    if ((bits & 1) === 1) blocks.push(block);
    bits >>>= 1;
  }
  return blocks.length > 0 ? blocks : [number % count];
}

/** Numbers of 32 bits from a seed (splitmix32): nobody must guess them, both sides must draw the same. */
function drawn(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
