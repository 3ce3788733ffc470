package org.hearsay.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.time.Timex;

/** Tells how two figures compare by whose, where, when and on whose word they are. */
final class FigureSetting {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:-.*)?");

  private final Evidence evidence;
  private final String told;

  FigureSetting(Evidence evidence) {
    this.evidence = evidence;
    this.told = toldIn(evidence);
  }

  void read(Tally a, Tally b, FeatureRow row) {
    names(a, b, row);
    roles(a, b, row);
    times(a, b, row);
    sources(a, b, row);
  }

  private static void names(Tally a, Tally b, FeatureRow row) {
    sets(a.owners(), b.owners(), FigureFeature.SAME_OWNER, FigureFeature.OTHER_OWNER, row);
    boolean both = a.holder().isPresent() && b.holder().isPresent();
    boolean same = both && a.holder().equals(b.holder());
    boolean shares = a.measure().equals("share");
    row.set(FigureFeature.SAME_HOLDER, same);
    row.set(FigureFeature.OTHER_HOLDER, both && !same);
    row.set(FigureFeature.HOLDER_LACKING, a.holder().isPresent() != b.holder().isPresent());
    row.set(FigureFeature.OTHER_HOLDER_OF_A_SHARE, shares && both && !same);
    row.set(FigureFeature.OTHER_HEAD_OF_A_SHARE, shares && !a.head().equals(b.head()));
    sets(a.places(), b.places(), FigureFeature.SAME_PLACE, FigureFeature.OTHER_PLACE, row);
    sets(a.agents(), b.agents(), FigureFeature.SAME_AGENT, FigureFeature.OTHER_AGENT, row);
  }

  private static void sets(
      Set<?> a, Set<?> b, FigureFeature same, FigureFeature other, FeatureRow row) {
    boolean both = !a.isEmpty() && !b.isEmpty();
    boolean apart = Collections.disjoint(a, b);
    row.set(same, both && !apart);
    row.set(other, both && apart);
  }

  private static void roles(Tally a, Tally b, FeatureRow row) {
    row.set(FigureFeature.BOTH_PARTS, a.part() && b.part());
    row.set(FigureFeature.ONE_PART, a.part() != b.part());
    row.set(FigureFeature.ONE_ADDED, differ(a, b, FigureRole.ADDED));
    row.set(
        FigureFeature.ONE_REST_OR_DISTANCE,
        differ(a, b, FigureRole.REST) || differ(a, b, FigureRole.DISTANCE));
  }

  private static boolean differ(Tally a, Tally b, FigureRole role) {
    return a.around().is(role) != b.around().is(role);
  }

  private void times(Tally a, Tally b, FeatureRow row) {
    Set<String> left = evidence.gists().get(a.statement()).dates();
    Set<String> right = evidence.gists().get(b.statement()).dates();
    sets(left, right, FigureFeature.SAME_DAY, FigureFeature.OTHER_DAY, row);
    Set<String> one = past(a);
    Set<String> other = past(b);
    row.set(
        FigureFeature.OTHER_YEAR,
        !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other));
    row.set(FigureFeature.YEAR_LACKING, one.isEmpty() != other.isEmpty());
  }

  /** The years before that of its report which a sentence names, if it does not name that too. */
  Set<String> past(Tally tally) {
    Set<String> years = new HashSet<>(tally.around().years());
    String year =
        evidence
            .reading(tally.statement())
            .layout()
            .published()
            .map(published -> Integer.toString(published.date().getYear()))
            .orElse(told);
    boolean now = years.contains(year);
    years.removeIf(named -> now || named.compareTo(year) >= 0);
    return years;
  }

  /** The year of the reports, else the latest that they name. */
  private static String toldIn(Evidence evidence) {
    return evidence
        .year()
        .told()
        .map(day -> Integer.toString(day.getYear()))
        .orElseGet(
            () ->
                evidence.story().readings().stream()
                    .flatMap(reading -> reading.times().stream())
                    .map(Timex::value)
                    .filter(YEAR.asMatchPredicate())
                    .map(value -> value.substring(0, 4))
                    .max(Comparator.naturalOrder())
                    .orElse(""));
  }

  private void sources(Tally a, Tally b, FeatureRow row) {
    OptionalInt left = evidence.principal(a.statement());
    OptionalInt right = evidence.principal(b.statement());
    boolean both = left.isPresent() && right.isPresent();
    row.set(FigureFeature.SAME_SOURCE, both && left.equals(right));
    row.set(FigureFeature.OTHER_SOURCE, both && !left.equals(right));
    row.set(
        FigureFeature.ONE_REPORT,
        evidence.statement(a.statement()).reading() == evidence.statement(b.statement()).reading());
    row.set(
        FigureFeature.OTHER_STANCE,
        evidence.likeness().differInStance(a.statement(), b.statement()));
  }
}
