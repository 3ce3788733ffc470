package org.hearsay.lab.scale;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Reports as they come, day by day, for ever: many stories, most of few reports, some of hundreds,
 * over a few days each. The same seed gives the same stream.
 */
final class InventedStream implements Iterator<InventedReport> {

  private static final LocalDate FIRST_DAY = LocalDate.of(2030, 1, 1);

  /** How fast the tail of story sizes falls: one in so-many-to-this-power is larger. */
  private static final double TAIL = 1.3;

  private static final int LARGEST = 1_000;

  private final SplittableRandom random;
  private final int reportsADay;
  private final SortedMap<Integer, List<InventedStory>> due = new TreeMap<>();
  private final Deque<InventedReport> today = new ArrayDeque<>();
  private int day;
  private long stories;

  InventedStream(int reportsADay, long seed) {
    this.reportsADay = reportsADay;
    this.random = new SplittableRandom(seed);
  }

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public InventedReport next() {
    while (today.isEmpty()) {
      makeDay();
    }
    InventedReport next = today.poll();
    if (next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  private void makeDay() {
    List<InventedStory> all = due.computeIfAbsent(day, key -> new ArrayList<>());
    while (all.size() < reportsADay) {
      begin();
    }
    due.remove(day);
    for (int i = all.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      InventedStory swapped = all.get(i);
      all.set(i, all.get(other));
      all.set(other, swapped);
    }
    all.forEach(story -> today.add(story.report(FIRST_DAY.plusDays(day), random)));
    day++;
  }

  /** A story begins today; its other reports are due within days. */
  private void begin() {
    InventedStory story = new InventedStory(++stories, random);
    int size = (int) Math.min(LARGEST, Math.pow(1 - random.nextDouble(), -1 / TAIL));
    for (int i = 0; i < size; i++) {
      int later = i == 0 ? 0 : (int) (-1.5 * Math.log(1 - random.nextDouble()));
      due.computeIfAbsent(day + later, key -> new ArrayList<>()).add(story);
    }
  }
}
