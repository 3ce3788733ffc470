package org.hearsay.story;

import java.util.Optional;

/**
 * Some days, from the first to the last of them.
 *
 * @param first of them, by whatever count
 * @param last not before the first
 */
record Period(long first, long last) {

  Period {
    if (last < first) {
      throw new IllegalArgumentException("from " + first + " to " + last);
    }
  }

  static Period of(long day) {
    return new Period(day, day);
  }

  /** Both and what is between them. */
  Period with(Period other) {
    return new Period(Math.min(first, other.first), Math.max(last, other.last));
  }

  /** How many days lie between; 0 if they meet. */
  long gap(Period other) {
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /** Both, or what there is of them. */
  static Optional<Period> union(Optional<Period> one, Optional<Period> other) {
    if (one.isEmpty()) {
      return other;
    }
    return other.isEmpty() ? one : Optional.of(one.get().with(other.get()));
  }
}
