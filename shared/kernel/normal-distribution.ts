import { invariant } from './assert.ts';

/** Coefficients from the constant term upwards, evaluated by Horner's scheme. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((total, coefficient) => total * x + coefficient, 0);

const CENTRE_LIMIT = 0.67448975;
const MIDDLE_LIMIT = Math.sqrt(32);
const DENSITY_AT_ZERO = 0.3989422804014327;

// Rational approximations of Cody (1969), Mathematics of Computation 23, 631-637, in three ranges.
const CENTRE = {
  above: [
    18154.98125334356, 1067.689485460371, 161.02823106855587, 2.2352520354606837,
    0.06568233791820745,
  ],
  below: [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1],
};
const MIDDLE = {
  above: [
    9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002,
    93.50665613217785, 8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
  ],
  below: [
    19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761,
    1519.3775994075547, 235.387901782625, 22.266688044328117, 1,
  ],
};
const TAIL = {
  above: [
    0.000029112874951168793, 0.0014216191932278934, 0.022235277870649807, 0.12740116116024736,
    0.215898534057957, 0.023073441764940174,
  ],
  below: [
    0.00007297515550839662, 0.0037823963320275824, 0.06598813786892856, 0.4682382124808651,
    1.284260096144911, 1,
  ],
};

type Rational = { readonly above: readonly number[]; readonly below: readonly number[] };

const rational = ({ above, below }: Rational, x: number): number =>
  polynomial(above, x) / polynomial(below, x);

/** exp(−y²/2), with y split so that squaring it loses no digits far out. */
const exponentialOf = (y: number): number => {
  const coarse = Math.trunc(y * 16) / 16;
  return Math.exp(-coarse * coarse * 0.5) * Math.exp(-(y - coarse) * (y + coarse) * 0.5);
};

const upperTail = (y: number): number => {
  if (y <= MIDDLE_LIMIT) return rational(MIDDLE, y) * exponentialOf(y);
  const inverse = 1 / (y * y);
  return ((DENSITY_AT_ZERO - inverse * rational(TAIL, inverse)) / y) * exponentialOf(y);
};

/** φ(x), the standard normal density. */
export const normalDensity = (x: number): number => DENSITY_AT_ZERO * exponentialOf(Math.abs(x));

/** Φ(x), the standard normal distribution, to about 1e-15 of its value in both tails. */
export const normalCumulative = (x: number): number => {
  const y = Math.abs(x);
  if (y <= CENTRE_LIMIT) return 0.5 + x * rational(CENTRE, x * x);
  return x < 0 ? upperTail(y) : 1 - upperTail(y);
};

// Rational approximations of Wichura (1988), algorithm AS 241, Applied Statistics 37, 477-484.
const QUANTILE_CENTRE = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
    45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
    39307.89580009271, 28729.085735721943, 5226.495278852854,
  ],
};
const QUANTILE_MIDDLE = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
    1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 7.745450142783414e-4,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
    0.015198666563616457, 5.475938084995345e-4, 1.0507500716444169e-9,
  ],
};
const QUANTILE_TAIL = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
    0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 7.868691311456133e-4,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/** Φ⁻¹(p). A probability outside (0, 1) is a caller's bug and throws. */
export const normalQuantile = (probability: number): number => {
  invariant(probability > 0 && probability < 1, `no normal quantile of ${probability}`);
  const fromCentre = probability - 0.5;
  if (Math.abs(fromCentre) <= 0.425)
    return fromCentre * rational(QUANTILE_CENTRE, 0.180625 - fromCentre * fromCentre);
  const tail = fromCentre < 0 ? probability : 1 - probability;
  const depth = Math.sqrt(-Math.log(tail));
  const size =
    depth <= 5 ? rational(QUANTILE_MIDDLE, depth - 1.6) : rational(QUANTILE_TAIL, depth - 5);
  return fromCentre < 0 ? -size : size;
};
