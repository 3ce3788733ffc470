package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.time.Timex;
import org.hearsay.time.TimexType;

/** Orders what is said by the day, month or year that it speaks of. */
final class TimelineFinder {

  private static final int DAY = "2024-10-23".length();

  private final Evidence evidence;

  TimelineFinder(Evidence evidence) {
    this.evidence = evidence;
  }

  /** What is said of one date while it is gathered. */
  private static final class Gathered {
    private final TreeSet<Integer> statements = new TreeSet<>();
    private boolean inferred = true;
  }

  /** By date; a month before its days. */
  List<DatedEvents> find() {
    Map<String, Gathered> byDate = new TreeMap<>();
    for (int s = 0; s < evidence.statements().size(); s++) {
      for (int t : evidence.statement(s).times()) {
        add(s, evidence.reading(s).times().get(t), byDate);
      }
    }
    List<DatedEvents> timeline = new ArrayList<>();
    byDate.forEach(
        (value, g) -> timeline.add(new DatedEvents(value, g.inferred, List.copyOf(g.statements))));
    return List.copyOf(timeline);
  }

  private void add(int statement, Timex time, Map<String, Gathered> byDate) {
    String value = evidence.year().complete(dateOf(time));
    if (isCalendar(value)) {
      Gathered gathered = byDate.computeIfAbsent(value, v -> new Gathered());
      gathered.statements.add(statement);
      gathered.inferred &= StoryYear.isOpen(time.value());
    }
  }

  private static String dateOf(Timex time) {
    if (time.type() == TimexType.TIME && time.value().length() > DAY) {
      return time.value().substring(0, DAY);
    }
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME ? time.value() : "";
  }

  private static boolean isCalendar(String value) {
    return value.length() >= 4 && value.chars().limit(4).allMatch(Character::isDigit);
  }
}
