/**
 * Arithmetic on numbers as documents print them: decimals, not the binary fractions nearest to them. 5.1 - 3.1 is 2, so
 * that a rise of 2 is met by it. All arithmetic on cells goes through here; two numbers that are only compared need not.
 */

/** A number as whole units of its last decimal: 16.8 is 168 with one decimal. */
interface Decimal {
  digits: bigint;
  decimals: number;
}

function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new Error(`not a number to reckon with: ${value}`);
  const [mantissa, exponent = '0'] = String(value).split('e') as [string, string?];
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const decimals = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 };
}

/** The digits of two numbers, in units that both are whole in. */
function aligned(one: number, other: number): { a: bigint; b: bigint; decimals: number } {
  const [x, y] = [toDecimal(one), toDecimal(other)];
  const decimals = Math.max(x.decimals, y.decimals);
  const scaled = ({ digits, decimals: own }: Decimal): bigint => digits * 10n ** BigInt(decimals - own);
  return { a: scaled(x), b: scaled(y), decimals };
}

const toNumber = (digits: bigint, decimals: number): number => Number(`${digits}e-${decimals}`);

/** How much more the first is than the second: 5.1 and 3.1 give 2, never 1.9999999999999996. */
export function difference(value: number, from: number): number {
  const { a, b, decimals } = aligned(value, from);
  return toNumber(a - b, decimals);
}

/** What numbers come to together: 0.1 and 0.2 give 0.3. */
export const sum = (values: readonly number[]): number =>
  values.reduce((so, value) => {
    const { a, b, decimals } = aligned(so, value);
    return toNumber(a + b, decimals);
  }, 0);

/** Finer than any two printed numbers can tell apart, so that an exact change comes out exact. */
const quotientDecimals = 12;

/**
 * The change from one number to another in percent of the first: from 14.0 to 11.9 is -15. A change from zero or
 * from less has none: -4 to -3 is neither a rise nor a fall of 25 pct.
 */
export function relativeChange(from: number, to: number): number | undefined {
  const { a, b } = aligned(from, to);
  if (a <= 0n) return undefined;
  return toNumber(divided((b - a) * 100n * 10n ** BigInt(quotientDecimals), a), quotientDecimals);
}

/** A share in percent as a number of its whole: 15 pct. of 30 is 4.5. */
export function percentOf(share: number, whole: number): number {
  const [x, y] = [toDecimal(share), toDecimal(whole)];
  return toNumber(x.digits * y.digits, x.decimals + y.decimals + 2);
}

/** Divides, rounding half away from zero. */
function divided(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** A number with so many decimals, half away from zero, as a spreadsheet shows it: 8.35 is 8.4, though `toFixed` has 8.3. */
export function rounded(value: number, decimals: number): number {
  const { digits, decimals: own } = toDecimal(value);
  return own <= decimals ? value : toNumber(divided(digits, 10n ** BigInt(own - decimals)), decimals);
}

/** How many decimals a number is written with: 2 in 4.55. */
export const decimalsIn = (value: number): number => toDecimal(value).decimals;
