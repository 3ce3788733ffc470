package org.hearsay.time;

import java.util.OptionalLong;

/**
 * How many of a unit.
 *
 * @param count empty if only "some", "a few"
 * @param half true for half a one more
 */
record Amount(OptionalLong count, boolean half) {

  /** No count in a news report is larger; larger numbers are no lengths of time. */
  static final long MOST = 999_999_999L;

  static final Amount VAGUE = new Amount(OptionalLong.empty(), false);

  Amount {
    if (count.isPresent() && (count.getAsLong() < 0 || count.getAsLong() > MOST)) {
      throw new IllegalArgumentException("no count of a unit of time: " + count.getAsLong());
    }
  }

  static Amount of(long count) {
    return new Amount(OptionalLong.of(count), false);
  }

  Amount andHalf() {
    return new Amount(count, true);
  }

  /** The count times {@code factor}, or X. */
  String times(int factor) {
    return count.isPresent() ? Long.toString(count.getAsLong() * factor) : "X";
  }
}
