package org.hearsay.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.quantity.Bound;
import org.hearsay.quantity.Quantity;
import org.hearsay.statement.Statement;

/** Tells where two numbers that differ most likely count two things, and both stand. */
final class TwoCounts {

  /** Numbers up to here stand for many things in one sentence. */
  private static final double SMALL = 20;

  /** How many characters may stand between the numbers of "8 feet, 9 inches". */
  private static final int COMPOUND = 2;

  private static final Set<String> GENERIC = Lexicon.forms("generic-heads");

  private static final Set<String> VERSIONS = Set.of("model", "version", "screen", "displai");

  private static final Set<String> GROWING = Lexicon.forms("growing-things");

  /** "dozens", "hundreds of thousands": no count. */
  private static final Pattern VAGUE =
      Pattern.compile("\\b(?:dozens|scores|tens|hundreds|thousands|millions|billions)\\b");

  /** The inches behind feet, the ounces behind pounds, where they are not read themselves. */
  private static final Pattern REST =
      Pattern.compile("[ \u00A0]?[0-9]{1,2}[ \u00A0]?(?:in|ins|inches|lb|lbs|oz|min|mins)\\b");

  private static final int LONGEST_REST = 16;

  private static final Pattern PLACING =
      Pattern.compile("\\b(?:north|south|east|west|away|off|outside|inland|upstream|downstream)");

  /** How many characters behind a distance the word for its direction may stand. */
  private static final int PLACED = 32;

  /** A number given in a report: on whose word, what it measures, and the number. */
  private record Given(int reading, OptionalInt source, String measure, Interval number) {}

  private final Evidence evidence;
  private final Set<Given> given = new HashSet<>();

  TwoCounts(Evidence evidence) {
    this.evidence = evidence;
    for (int s = 0; s < evidence.statements().size(); s++) {
      for (int q : evidence.statement(s).quantities()) {
        given.add(given(s, evidence.quantity(s, q)));
      }
    }
  }

  private Given given(int statement, Quantity figure) {
    Statement said = evidence.statement(statement);
    String measure = UnitScale.measures(figure.unit().orElse(""));
    return new Given(said.reading(), said.source(), measure, Interval.of(figure));
  }

  /** True if a report gives the other number too on the same word: it is of something else. */
  private boolean isGivenBeside(Tally a, Tally b) {
    Given other = given(b.statement(), quantity(b));
    Statement said = evidence.statement(a.statement());
    boolean telling = !b.measure().isEmpty() || other.number().number() > SMALL;
    return telling
        && given.contains(
            new Given(said.reading(), said.source(), other.measure(), other.number()));
  }

  /** True if anything in how they are given says so. */
  boolean areOfTwo(Tally a, Tally b) {
    return isOneVoice(a, b)
        || isModelSize(a)
        || isModelSize(b)
        || alsoHolds(a, b)
        || alsoHolds(b, a)
        || isNoCount(a)
        || isNoCount(b)
        || isGrowing(a) && isGrowing(b)
        || isGivenBeside(a, b)
        || isGivenBeside(b, a)
        || areOtherPeople(a, b)
        || areAgesOfTwo(a, b)
        || isPlacing(a) && isPlacing(b)
        || isOfThose(a, b)
        || isOfThose(b, a);
  }

  /** True if one report gives both values on one word: it tells them apart, or explains them. */
  boolean areGivenTogether(Tally a, Tally b, List<Tally> series) {
    return series.stream()
        .filter(one -> said(one).equals(said(a)))
        .anyMatch(
            one ->
                series.stream()
                    .anyMatch(other -> said(other).equals(said(b)) && areOnOneWord(one, other)));
  }

  private boolean areOnOneWord(Tally a, Tally b) {
    Statement left = evidence.statement(a.statement());
    Statement right = evidence.statement(b.statement());
    return left.reading() == right.reading() && left.source().equals(right.source());
  }

  private Interval said(Tally tally) {
    return Interval.of(quantity(tally));
  }

  private Quantity quantity(Tally tally) {
    return evidence.quantity(tally.statement(), tally.quantity());
  }

  /** "One attack" among many, "dozens", the score "9-14", the inches of "8 feet 9 inches". */
  private boolean isNoCount(Tally tally) {
    String words = words(tally);
    boolean some = tally.outcome().isEmpty() && words.startsWith("one ");
    boolean score =
        quantity(tally).bound() == Bound.RANGE
            && tally.measure().isEmpty()
            && tally.head().isEmpty();
    return some || score || VAGUE.matcher(words).find() || isOfCompound(tally);
  }

  private String words(Tally tally) {
    return quantity(tally)
        .span()
        .of(evidence.reading(tally.statement()).text())
        .toLowerCase(Locale.ROOT);
  }

  /** Ages of two people; where only one is named, most likely as well. */
  private static boolean areAgesOfTwo(Tally a, Tally b) {
    return a.measure().equals("year of age") && !a.holder().equals(b.holder());
  }

  /** "70 miles south of the capital": where something is. */
  private boolean isPlacing(Tally tally) {
    int end = quantity(tally).span().end();
    String text = evidence.reading(tally.statement()).text();
    return tally.measure().equals("length")
        && PLACING.matcher(text.substring(end, Math.min(text.length(), end + PLACED))).find();
  }

  private static boolean isGrowing(Tally tally) {
    return GROWING.contains(tally.head())
        || tally.head().isEmpty() && tally.predicate().filter(GROWING::contains).isPresent();
  }

  /** True for either number of "8 feet 9 inches". */
  private boolean isOfCompound(Tally tally) {
    if (tally.measure().isEmpty()) {
      return false;
    }
    List<Quantity> all = evidence.reading(tally.statement()).quantities();
    int end = quantity(tally).span().end();
    String text = evidence.reading(tally.statement()).text();
    return areCompound(all, tally.quantity())
        || areCompound(all, tally.quantity() - 1)
        || REST.matcher(text.substring(end, Math.min(text.length(), end + LONGEST_REST)))
            .lookingAt();
  }

  private static boolean areCompound(List<Quantity> all, int first) {
    if (first < 0 || first + 1 >= all.size()) {
      return false;
    }
    Quantity one = all.get(first);
    Quantity next = all.get(first + 1);
    int between = next.span().start() - one.span().end();
    return between >= 0
        && between <= COMPOUND
        && one.unit().isPresent()
        && next.unit().isPresent()
        && !one.unit().equals(next.unit())
        && UnitScale.measures(one.unit().get()).equals(UnitScale.measures(next.unit().get()));
  }

  /** Nuns and soldiers. */
  private static boolean areOtherPeople(Tally a, Tally b) {
    return FigureResemblance.isHuman(a)
        && FigureResemblance.isHuman(b)
        && !GENERIC.contains(a.head())
        && !GENERIC.contains(b.head())
        && !a.head().equals(b.head());
  }

  /** "Three civilians" of "ten people": fewer, and told more closely who they are. */
  private boolean isOfThose(Tally some, Tally all) {
    boolean fewer = said(some).number() < said(all).number();
    boolean plain = some.measure().isEmpty() && all.measure().isEmpty();
    boolean befell = some.outcome().isPresent() && FigureResemblance.isHuman(some);
    return plain && (fewer || befell) && isCloser(some, all);
  }

  private static boolean isCloser(Tally some, Tally all) {
    if (some.head().equals(all.head()) || some.head().isEmpty() || all.head().isEmpty()) {
      Set<String> more = new HashSet<>(some.qualifiers());
      more.removeAll(all.qualifiers());
      return !more.isEmpty()
          && !all.head().isEmpty()
          && some.qualifiers().containsAll(all.qualifiers());
    }
    return !some.head().isEmpty() && GENERIC.contains(all.head()) && !GENERIC.contains(some.head());
  }

  /** "32 million, compared with 55 million a decade ago": both numbers stand, for two things. */
  private boolean alsoHolds(Tally a, Tally b) {
    Interval other = said(b);
    return evidence.statement(a.statement()).quantities().stream()
        .filter(q -> q != a.quantity())
        .map(q -> evidence.quantity(a.statement(), q))
        .anyMatch(q -> other.number() > SMALL && Interval.of(q).equals(other));
  }

  /** What one report says itself in two places is of two things, or explained there. */
  private boolean isOneVoice(Tally a, Tally b) {
    Statement left = evidence.statement(a.statement());
    Statement right = evidence.statement(b.statement());
    return left.reading() == right.reading() && left.source().isEmpty() && right.source().isEmpty();
  }

  /** "11-inch MacBook Air": a size that tells one product from another. */
  private boolean isModelSize(Tally tally) {
    Quantity figure = quantity(tally);
    String text = evidence.reading(tally.statement()).text();
    boolean hyphenated = figure.span().of(text).split(" ", 2)[0].indexOf('-') > 0;
    return hyphenated
        && figure.unit().isPresent()
        && (VERSIONS.contains(tally.head())
            || figure.of().filter(of -> Character.isUpperCase(of.charAt(0))).isPresent());
  }
}
