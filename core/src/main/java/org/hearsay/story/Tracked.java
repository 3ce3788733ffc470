package org.hearsay.story;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report that a stream has in memory.
 *
 * @param number it was the so-manieth to come in, from 1
 * @param day epoch day that it counts as of; empty while no report tells an undated one the day
 * @param story number of the story that it was last said to be in
 * @param settled true if that is final, and the report stays only to stand for its story
 */
public record Tracked(
    Signature signature, long number, Optional<Long> day, OptionalLong story, boolean settled) {

  public Tracked {
    if (number < 1) {
      throw new IllegalArgumentException("number " + number);
    }
    if (settled && story.isEmpty()) {
      throw new IllegalArgumentException(signature.id() + " is settled in no story");
    }
  }

  /**
   * A report that came in.
   *
   * @param today the day that it counts as of if it is undated
   */
  static Tracked of(Signature signature, long number, OptionalLong today) {
    Optional<Long> day =
        signature
            .published()
            .map(published -> published.date().toEpochDay())
            .or(() -> today.stream().boxed().findFirst());
    return new Tracked(signature, number, day, OptionalLong.empty(), false);
  }

  String id() {
    return signature.id();
  }

  /** True if it says itself of what day it is. */
  boolean isDated() {
    return signature.published().isPresent();
  }

  Tracked on(long newDay) {
    return new Tracked(signature, number, Optional.of(newDay), story, settled);
  }

  Tracked in(long newStory) {
    return new Tracked(signature, number, day, OptionalLong.of(newStory), settled);
  }

  Tracked settledIn(long newStory) {
    return new Tracked(signature, number, day, OptionalLong.of(newStory), true);
  }

  /** True if it is of a day before. */
  boolean isBefore(long other) {
    return day.isPresent() && day.get() < other;
  }
}
