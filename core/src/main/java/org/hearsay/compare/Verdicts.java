package org.hearsay.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.quantity.Change;
import org.hearsay.quantity.Quantity;
import org.hearsay.reading.Reading;
import org.hearsay.report.Publication;
import org.hearsay.statement.Stance;

/** Judges whether the values of a series can all be true. */
final class Verdicts {

  /** What only grows while it is counted. */
  private static final Set<String> GROWING = Lexicon.forms("growing-outcomes");

  /** How likely two values count the same at least, if they are to clash. */
  private static final double SURE = 0.4;

  /** The same where they do not both say what they count. */
  private static final double SURER = 0.55;

  /** The same of ages, lengths and sums, of which a story has many. */
  private static final double SURE_OF_MEASURES = 0.55;

  /** Values of a series that are held against each other. */
  static final int MOST = 80;

  private final Evidence evidence;
  private final SeriesLikeness likeness;
  private final TwoCounts twoCounts;
  private final FigureSetting setting;

  Verdicts(Evidence evidence, SeriesLikeness likeness) {
    this.evidence = evidence;
    this.likeness = likeness;
    this.twoCounts = new TwoCounts(evidence);
    this.setting = new FigureSetting(evidence);
  }

  Verdict of(List<Tally> all) {
    List<Tally> series = all.subList(0, Math.min(MOST, all.size()));
    if (series.stream().map(Tally::statement).distinct().count() < 2) {
      return Verdict.SINGLE;
    }
    if (series.stream().map(t -> said(t)).distinct().count() == 1) {
      return Verdict.SAME;
    }
    Verdict verdict = Verdict.COMPATIBLE;
    for (Tally a : series) {
      for (Tally b : series) {
        if (a.statement() < b.statement() && clashInSeries(a, b)) {
          if (!isExplained(a, b, series)) {
            return Verdict.CONFLICT;
          }
          verdict = Verdict.REVISED;
        }
      }
    }
    return verdict;
  }

  /**
   * True if dates account for the difference: of these two values, or of the same values elsewhere.
   */
  boolean isExplained(Tally a, Tally b, List<Tally> series) {
    return areOfTwoDays(a, b)
        || areOfTwoTimes(a, b)
        || twoCounts.areGivenTogether(a, b, series)
        || series.stream()
            .filter(one -> said(one).equals(said(a)))
            .anyMatch(
                one ->
                    series.stream()
                        .anyMatch(o -> said(o).equals(said(b)) && areOfTwoTimes(one, o)));
  }

  private boolean areOfTwoTimes(Tally a, Tally b) {
    return revises(a, b) || areDisjoint(setting.past(a), setting.past(b));
  }

  /** What was so on two days, or in two years, that are both named. */
  private boolean areOfTwoDays(Tally a, Tally b) {
    Set<String> left = evidence.gists().get(a.statement()).dates();
    Set<String> right = evidence.gists().get(b.statement()).dates();
    return areDisjoint(left, right) || areDisjoint(a.around().years(), b.around().years());
  }

  private static boolean areDisjoint(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  private Interval said(Tally tally) {
    return Interval.of(evidence.quantity(tally.statement(), tally.quantity()));
  }

  /** True if no number fits both. */
  boolean clash(Tally a, Tally b) {
    Quantity one = evidence.quantity(a.statement(), a.quantity());
    Quantity other = evidence.quantity(b.statement(), b.quantity());
    return (a.isToldBy(b) || areComparable(a, b))
        && haveOneRole(a, b)
        && !fitsBoth(a, b, one, other);
  }

  /** True if two values of one series clash, and most likely count the same. */
  boolean clashInSeries(Tally a, Tally b) {
    return !areParts(a, b)
        && !differInStance(a, b)
        && FigureResemblance.mayCountOneThing(a, b)
        && clash(a, b)
        && setting.past(a).isEmpty() == setting.past(b).isEmpty()
        && likeness.of(a, b) >= sure(a, b);
  }

  /** How likely they count the same at least, if they are to clash. */
  private static double sure(Tally a, Tally b) {
    if (!a.measure().isEmpty() && !a.isToldBy(b)) {
      return SURE_OF_MEASURES;
    }
    return !a.head().isEmpty() && !b.head().isEmpty() ? SURE : SURER;
  }

  /** "Fifty of them" and "61 of them": of two wholes, perhaps. */
  private static boolean areParts(Tally a, Tally b) {
    return a.around().is(FigureRole.PART) && b.around().is(FigureRole.PART);
  }

  /** What may be and what is need not be the same. */
  private boolean differInStance(Tally a, Tally b) {
    Stance left = evidence.statement(a.statement()).stance();
    Stance right = evidence.statement(b.statement()).stance();
    return (left == Stance.POSSIBLE) != (right == Stance.POSSIBLE);
  }

  /** Of one currency, counted by the same, both as a level or both as the same change. */
  private boolean areComparable(Tally a, Tally b) {
    Quantity one = evidence.quantity(a.statement(), a.quantity());
    Quantity other = evidence.quantity(b.statement(), b.quantity());
    boolean toldElsewhere = a.antecedent().isPresent() || b.antecedent().isPresent();
    boolean money = one.unit().filter(UnitScale::isCurrency).isPresent();
    boolean oneRate = one.rate().equals(other.rate()) && isOneChange(a, b, one, other);
    boolean oneUnit =
        one.unit().isPresent() == other.unit().isPresent()
            && (!money || one.unit().equals(other.unit()));
    return toldElsewhere ? areOfOneCurrency(one, other) : oneRate && oneUnit;
  }

  private static boolean areOfOneCurrency(Quantity one, Quantity other) {
    return one.unit().isEmpty() || other.unit().isEmpty() || one.unit().equals(other.unit());
  }

  /** Both as a level or both as the same change: "a cut of 340 jobs", "would cut 400 jobs". */
  private static boolean isOneChange(Tally a, Tally b, Quantity one, Quantity other) {
    boolean lacking = one.change() == Change.NONE || other.change() == Change.NONE;
    return one.change() == other.change()
        || lacking && a.measure().isEmpty() && a.hasPredicateOf(b);
  }

  private static boolean haveOneRole(Tally a, Tally b) {
    return Arrays.stream(FigureRole.values())
        .allMatch(role -> a.around().is(role) == b.around().is(role));
  }

  private boolean fitsBoth(Tally a, Tally b, Quantity one, Quantity other) {
    boolean converted = !one.unit().equals(other.unit());
    Interval left = converted ? Interval.convertedFrom(one) : Interval.allowedBy(one);
    Interval right = converted ? Interval.convertedFrom(other) : Interval.allowedBy(other);
    return left.overlaps(right) || twoCounts.areOfTwo(a, b);
  }

  /**
   * One source at two times, or at times unknown where counts change by the hour; or a count that
   * only grows, in reports of two days.
   */
  boolean revises(Tally a, Tally b) {
    Optional<LocalDate> left = asOf(a.statement());
    Optional<LocalDate> right = asOf(b.statement());
    OptionalInt one = evidence.principal(a.statement());
    OptionalInt other = evidence.principal(b.statement());
    if (left.isEmpty() || right.isEmpty()) {
      return a.outcome().isPresent() && one.isPresent() && one.equals(other);
    }
    if (left.equals(right)) {
      return false;
    }
    boolean grows = left.get().isBefore(right.get()) == said(a).number() < said(b).number();
    return one.isPresent() && one.equals(other)
        || grows && a.outcome().filter(GROWING::contains).isPresent();
  }

  /**
   * The day that a value speaks of: the only one its statement names, else that of its report. A
   * day that is still to come is when something is to begin or end, not when it was counted.
   */
  Optional<LocalDate> asOf(int statement) {
    Optional<LocalDate> published = published(evidence.reading(statement));
    var dates = evidence.gists().get(statement).dates();
    if (dates.size() == 1) {
      Optional<LocalDate> named = StoryYear.day(dates.iterator().next());
      Optional<LocalDate> told = published.or(this::lastPublished);
      if (named.isEmpty() || told.isEmpty() || !named.get().isAfter(told.get())) {
        return named;
      }
    }
    return published;
  }

  private static Optional<LocalDate> published(Reading reading) {
    return reading.layout().published().map(Publication::date);
  }

  private Optional<LocalDate> lastPublished() {
    return evidence.story().readings().stream()
        .flatMap(reading -> published(reading).stream())
        .max(Comparator.naturalOrder());
  }
}
