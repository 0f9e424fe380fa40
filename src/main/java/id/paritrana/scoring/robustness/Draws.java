package id.paritrana.scoring.robustness;

import java.util.random.RandomGenerator;

/**
 * A stream of random numbers that is the same on every machine and in every release of Java.
 *
 * <p>The generator is xoshiro256++ of D. Blackman and S. Vigna (Scrambled linear pseudorandom
 * number generators, ACM Transactions on Mathematical Software 47, 2021), its state filled by
 * SplitMix64 from the seed and the number of the stream. The library's own splittable generators
 * promise equal sequences only within one run of a program, which is not enough for a result that a
 * stranger re-computes.
 */
public final class Draws implements RandomGenerator {

  private static final double ULP = 0x1.0p-53;

  private long a;
  private long b;
  private long c;
  private long d;

  private Draws(long start) {
    long state = start;
    a = mix(state += 0x9E3779B97F4A7C15L);
    b = mix(state += 0x9E3779B97F4A7C15L);
    c = mix(state += 0x9E3779B97F4A7C15L);
    d = mix(state + 0x9E3779B97F4A7C15L);
  }

  /** The stream of this number of a seed; streams of one seed are independent of each other. */
  public static Draws of(long seed, long stream) {
    return new Draws(mix(mix(seed + 0x9E3779B97F4A7C15L) ^ stream * 0xD1342543DE82EF95L));
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  @Override
  public long nextLong() {
    long result = Long.rotateLeft(a + d, 23) + a;
    long shifted = b << 17;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = Long.rotateLeft(d, 45);
    return result;
  }

  /** Uniform on 0 (inclusive) to 1 (exclusive), a multiple of 2⁻⁵³. */
  @Override
  public double nextDouble() {
    return (nextLong() >>> 11) * ULP;
  }

  /** Standard exponential. */
  @Override
  public double nextExponential() {
    return -StrictMath.log(1 - nextDouble());
  }

  /** Standard normal, by the polar method of G. Marsaglia; one of its two values is given away. */
  @Override
  public double nextGaussian() {
    while (true) {
      double x = 2 * nextDouble() - 1;
      double y = 2 * nextDouble() - 1;
      double square = x * x + y * y;
      if (square < 1 && square > 0) {
        return x * Math.sqrt(-2 * StrictMath.log(square) / square);
      }
    }
  }
}
