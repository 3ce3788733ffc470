package org.hearsay.story;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.OptionalLong;

/**
 * What a stream counts as its window, and how much of what it holds has grown older. Mutable.
 *
 * <p>Undated reports count as of the day that it was when they came in; and as days say little
 * where few reports or none are dated, of the undated ones only so many, the last, are of the
 * window.
 */
final class StreamWindow {

  /** So many undated reports are of the window at most. */
  private static final int UNDATED = 20_000;

  /**
   * When this part of the reports is older than the window, it is time to settle: with a smaller
   * one each would take part in more clusterings, with a greater one more would be in memory.
   */
  private static final double SETTLE_AT = 0.6;

  private final int length;

  /** The days of dated reports: these alone tell what day it is. */
  private final StreamDays dated = new StreamDays();

  /** The days that undated reports count as of. */
  private final StreamDays assumed = new StreamDays();

  /** Numbers of the undated reports, ascending. */
  private final Deque<Long> undated = new ArrayDeque<>();

  /**
   * @param length days
   */
  StreamWindow(int length) {
    this.length = length;
  }

  /** The day that it is, as far as dated reports tell. */
  OptionalLong today() {
    return dated.today();
  }

  /** Notes a report that is not settled; the greatest number last. */
  void add(Tracked report) {
    if (report.isDated()) {
      report.day().ifPresent(dated::add);
    } else {
      report.day().ifPresent(assumed::add);
      undated.addLast(report.number());
    }
  }

  /** Forgets all reports and notes others, in order of their numbers. */
  void replaceBy(Collection<Tracked> reports) {
    dated.clear();
    assumed.clear();
    undated.clear();
    reports.forEach(this::add);
  }

  /** True if it is time to settle what has grown old. */
  boolean isFull() {
    int tooMany = Math.max(0, undated.size() - UNDATED);
    int oldUndated = Math.max(tooMany, before(assumed));
    int old = before(dated) + oldUndated;
    return old > 0 && old >= SETTLE_AT * (dated.count() + undated.size());
  }

  private int before(StreamDays days) {
    OptionalLong today = today();
    return today.isPresent() ? days.before(first(today.getAsLong())) : 0;
  }

  private long first(long today) {
    return today - length + 1;
  }

  /** What is open now. */
  Horizon horizon() {
    long firstUndated =
        undated.stream().skip(Math.max(0, undated.size() - UNDATED)).findFirst().orElse(0L);
    OptionalLong today = today();
    return today.isPresent()
        ? new Horizon(first(today.getAsLong()), today, firstUndated)
        : new Horizon(Long.MIN_VALUE, today, firstUndated);
  }
}
