package org.hearsay.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.Claim;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.DatedEvents;
import org.hearsay.compare.Figure;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Verdict;
import org.hearsay.compare.Wording;

/** Puts what matters most first. Where two weigh the same, the comparison's own order stays. */
public final class Weights {

  private final Comparison comparison;
  private final Sieve sieve;
  private final int[] saidBySource;

  public Weights(Comparison comparison) {
    this(comparison, Sieve.strict(comparison, Confidence.ANY));
  }

  /**
   * Counts only statements that pass.
   *
   * @param sieve of {@code comparison}, or of what it was sifted from
   */
  public Weights(Comparison comparison, Sieve sieve) {
    this.comparison = comparison;
    this.sieve = sieve;
    this.saidBySource = new int[comparison.sources().size()];
    for (int i = 0; i < comparison.statements().size(); i++) {
      if (sieve.passes(i)) {
        comparison.statements().get(i).source().ifPresent(source -> saidBySource[source]++);
      }
    }
  }

  /** Indices of figures: those that do not fit first, then by how many values they have. */
  public List<Integer> figures() {
    List<Figure> figures = comparison.figures();
    return ordered(
        figures.size(),
        Comparator.<Integer>comparingInt(i -> rank(figures.get(i).verdict()))
            .thenComparingInt(i -> -figures.get(i).values().size()));
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case CONFLICT -> 0;
      case REVISED -> 1;
      case COMPATIBLE -> 2;
      case SAME -> 3;
      case SINGLE -> 4;
    };
  }

  /**
   * Quotations: those whose words were changed first, then those not all alike, then those of most
   * versions.
   */
  public List<Quotation> quotations() {
    List<Quotation> quotations = comparison.quotations();
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(i -> isAltered(quotations.get(i)) ? 0 : 1)
            .thenComparingInt(i -> isReportedDifferently(quotations.get(i)) ? 0 : 1)
            .thenComparingInt(i -> -quotations.get(i).versions().size());
    return ordered(quotations.size(), order).stream().map(quotations::get).toList();
  }

  /** True if not all have the same words. */
  public static boolean isReportedDifferently(Quotation quotation) {
    return quotation.versions().stream().anyMatch(v -> v.wording() != Wording.VERBATIM);
  }

  private static boolean isAltered(Quotation quotation) {
    return quotation.versions().stream().anyMatch(v -> v.wording() == Wording.ALTERED);
  }

  /**
   * Indices of a quotation's versions: the fullest, then those that changed its words, those that
   * left some out, those without quotation marks, and the same words again.
   */
  public static List<Integer> versions(Quotation quotation) {
    return ordered(
        quotation.versions().size(),
        Comparator.comparingInt(i -> i == 0 ? -1 : rank(quotation.versions().get(i).wording())));
  }

  private static int rank(Wording wording) {
    return switch (wording) {
      case ALTERED -> 0;
      case TRIMMED -> 1;
      case PARAPHRASED -> 2;
      case VERBATIM -> 3;
    };
  }

  /** Dates of which most reports speak, at most so many, by date. */
  public List<DatedEvents> dates(int most) {
    List<DatedEvents> all = comparison.timeline();
    List<Integer> order =
        ordered(all.size(), Comparator.comparingLong(i -> -reports(all.get(i).statements())));
    return order.stream().limit(most).sorted().map(all::get).toList();
  }

  /**
   * Indices of claims that several reports or several origins make: most origins first, then most
   * statements. A headline and the sentence below it are not two.
   */
  public List<Integer> repeatedClaims() {
    List<Claim> claims = comparison.claims();
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(i -> -claims.get(i).origins().size())
            .thenComparingInt(i -> -claims.get(i).statements().size());
    return ordered(claims.size(), order).stream().filter(i -> isRepeated(claims.get(i))).toList();
  }

  /** True if several reports or several origins make a claim. */
  public boolean isRepeated(Claim claim) {
    return claim.origins().size() > 1 || reports(claim.statements()) > 1;
  }

  private long reports(List<Integer> statements) {
    return statements.stream()
        .map(s -> comparison.statements().get(s).reading())
        .distinct()
        .count();
  }

  /** Indices of sources that say something: those that say most first. */
  public List<Integer> speakingSources() {
    return ordered(saidBySource.length, Comparator.comparingInt(i -> -saidBySource[i])).stream()
        .filter(i -> saidBySource[i] > 0)
        .toList();
  }

  /** Indices of what one source says, in the comparison's order. */
  public List<Integer> saidBy(int source) {
    return IntStream.range(0, comparison.statements().size())
        .filter(i -> sieve.passes(i) && isSource(i, source))
        .boxed()
        .toList();
  }

  private boolean isSource(int statement, int source) {
    var said = comparison.statements().get(statement).source();
    return said.isPresent() && said.getAsInt() == source;
  }

  private static List<Integer> ordered(int size, Comparator<Integer> order) {
    return Stream.iterate(0, i -> i + 1).limit(size).sorted(order).toList();
  }
}
