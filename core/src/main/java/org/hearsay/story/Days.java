package org.hearsay.story;

import java.util.Optional;

/**
 * The days of something long of which some reports tell, where they count them: "Day 21". When they
 * were published says less: a court rules months after the crime, in the same story.
 *
 * @param counted from the first to the last
 */
record Days(Optional<Period> counted) {

  static final Days UNKNOWN = new Days(Optional.empty());

  /** So many days apart, reports are half as likely of one event. */
  private static final double HALF = 2;

  static Days of(Profile profile) {
    return new Days(profile.countedDays());
  }

  Days with(Days other) {
    return new Days(Period.union(counted, other.counted));
  }

  /** What is left of a likeness with the days considered: 1 where they say nothing. */
  double nearness(Days other) {
    return counted.isPresent() && other.counted.isPresent()
        ? 1 / (1 + counted.get().gap(other.counted.get()) / HALF)
        : 1;
  }
}
