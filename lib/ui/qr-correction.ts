// Reed-Solomon correction over the field of 256 elements with x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004, annex A).

const POWERS: readonly number[] = Array.from({ length: 254 }).reduce<number[]>(
  (powers) => {
    const doubled = (powers.at(-1) ?? 1) * 2;
    return [...powers, doubled > 255 ? doubled ^ 0x11d : doubled];
  },
  [1],
);
const LOGARITHMS = new Map(POWERS.map((power, exponent) => [power, exponent]));

/** The product of two elements of the field. */
export function times(a: number, b: number): number {
  const [left, right] = [LOGARITHMS.get(a), LOGARITHMS.get(b)];
  return left === undefined || right === undefined ? 0 : (POWERS[(left + right) % 255] ?? 0);
}

/** The coefficients of (x − 1)(x − 2)(x − 4)… with `degree` factors, the highest first and left out. */
function generator(degree: number): number[] {
  let product = [1];
  for (let at = 0; at < degree; at += 1) {
    const root = POWERS[at] ?? 0;
    const shifted = [...product, 0];
    product = shifted.map((term, place) => term ^ times(product[place - 1] ?? 0, root));
  }
  return product.slice(1);
}

/** The `count` words of correction that go with `data`. */
export function correctionWords(data: readonly number[], count: number): number[] {
  const terms = generator(count);
  return data.reduce<number[]>(
    (rest, word) => {
      const factor = word ^ (rest[0] ?? 0);
      return terms.map((term, at) => (rest[at + 1] ?? 0) ^ times(term, factor));
    },
    Array.from<number>({ length: count }).fill(0),
  );
}
