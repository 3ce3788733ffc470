package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.statement.Stance;

/** Statements that say of one event that it happened at two different times. */
final class TimeClashes {

  private static final double WEIGHT = 2;
  private static final int DAY = "2024-10-23".length();

  /** How much of the shorter statement the other must hold. */
  private static final double SAME_EVENT = 0.5;

  /** The same, of an event that a noun names. */
  private static final double NAMED_EVENT = 0.2;

  /** The same, where so many words are shared. */
  private static final double MANY_SHARED = 0.35;

  private static final int MANY = 3;

  /** Clock times so many minutes apart are the same, told by two watches. */
  private static final int WATCHES = 5;

  private static final int YEAR_LENGTH = 4;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Evidence evidence;
  private final TimedEventReader reader;
  private final Map<Integer, List<TimedEvent>> events = new HashMap<>();

  TimeClashes(Evidence evidence) {
    this.evidence = evidence;
    this.reader = new TimedEventReader(evidence);
  }

  List<Clash> find(Iterable<Candidates.Pair> pairs) {
    List<Clash> clashes = new ArrayList<>();
    for (Candidates.Pair pair : pairs) {
      if (mayClash(pair.left(), pair.right())) {
        add(pair, clashes);
      }
    }
    return clashes;
  }

  private void add(Candidates.Pair pair, List<Clash> clashes) {
    Optional<Clash> found = Optional.empty();
    for (TimedEvent left : events(pair.left())) {
      for (TimedEvent right : events(pair.right())) {
        boolean one = areOneEvent(left, right);
        if (one && !areApart(left, right)) {
          return;
        }
        found = one && found.isEmpty() ? Optional.of(clash(left, right)) : found;
      }
    }
    found.ifPresent(clashes::add);
  }

  private List<TimedEvent> events(int statement) {
    return events.computeIfAbsent(statement, reader::of);
  }

  private static Clash clash(TimedEvent left, TimedEvent right) {
    return new Clash(
        new Discrepancy(
            DiscrepancyKind.TIME,
            List.of(left.statement()),
            List.of(right.statement()),
            ClashWords.joined(left.words(), right.words())),
        WEIGHT);
  }

  private boolean mayClash(int left, int right) {
    Gist a = evidence.gists().get(left);
    Gist b = evidence.gists().get(right);
    return evidence.statement(left).reading() != evidence.statement(right).reading()
        && a.stance() == Stance.ASSERTS
        && b.stance() == Stance.ASSERTS
        && a.isNegated() == b.isNegated()
        && !evidence.isTitle(left)
        && !evidence.isTitle(right);
  }

  /** Two days, two years, or two times of one day; what cannot be compared is not apart. */
  private static boolean areApart(TimedEvent left, TimedEvent right) {
    String a = left.value();
    String b = right.value();
    boolean open = a.startsWith("X") || b.startsWith("X");
    if (a.length() > DAY && b.length() > DAY) {
      if (open || a.substring(0, DAY).equals(b.substring(0, DAY))) {
        return Math.abs(minute(a) - minute(b)) > WATCHES;
      }
    }
    int length = Math.min(DAY, a.length());
    boolean oneKind = length == Math.min(DAY, b.length());
    return !open
        && oneKind
        && !a.substring(0, length).equals(b.substring(0, length))
        && !differOnlyInYearsNotWritten(left, right);
  }

  /** "July 18" in two reports, of which one is undated: their years are only supposed. */
  private static boolean differOnlyInYearsNotWritten(TimedEvent left, TimedEvent right) {
    String a = left.value();
    String b = right.value();
    boolean written = YEAR.matcher(left.words()).find() && YEAR.matcher(right.words()).find();
    return !written
        && Math.min(a.length(), b.length()) > YEAR_LENGTH
        && a.substring(YEAR_LENGTH).equals(b.substring(YEAR_LENGTH));
  }

  private static int minute(String moment) {
    int hour = Integer.parseInt(moment.substring(DAY + 1, DAY + 3));
    return 60 * hour + Integer.parseInt(moment.substring(DAY + 4, DAY + 6));
  }

  private boolean areOneEvent(TimedEvent left, TimedEvent right) {
    if (!left.event().equals(right.event())) {
      return false;
    }
    Shared shared = shared(left.statement(), right.statement());
    double enough = left.named() || right.named() ? NAMED_EVENT : SAME_EVENT;
    return shared.share() >= (shared.terms() >= MANY ? MANY_SHARED : enough);
  }

  /** The share of the shorter statement's words that the other has, and how many they are. */
  private record Shared(double share, int terms) {}

  private Shared shared(int left, int right) {
    Gist a = evidence.gists().get(left);
    Gist b = evidence.gists().get(right);
    double shared = 0;
    int terms = 0;
    for (int term : a.terms()) {
      double weight = b.holds(term) ? weight(term) : 0;
      shared += weight;
      terms += weight > 0 ? 1 : 0;
    }
    double shorter = Math.min(total(a), total(b));
    return new Shared(shorter == 0 ? 0 : shared / shorter, terms);
  }

  private double total(Gist gist) {
    double total = 0;
    for (int term : gist.terms()) {
      total += weight(term);
    }
    return total;
  }

  private double weight(int term) {
    boolean number = evidence.vocabulary().term(term).startsWith("#");
    return number ? 0 : evidence.weights().of(term);
  }
}
