package org.hearsay.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.compare.Claim;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Figure;
import org.hearsay.compare.Verdict;

/** Puts what matters most first. Where two weigh the same, the comparison's own order stays. */
public final class Weights {

  private final Comparison comparison;
  private final int[] saidBySource;

  public Weights(Comparison comparison) {
    this.comparison = comparison;
    this.saidBySource = new int[comparison.sources().size()];
    comparison.statements().forEach(s -> s.source().ifPresent(source -> saidBySource[source]++));
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
   * Indices of claims that several reports or several origins make: most origins first, then most
   * statements. A headline and the sentence below it are not two.
   */
  public List<Integer> repeatedClaims() {
    List<Claim> claims = comparison.claims();
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(i -> -claims.get(i).origins().size())
            .thenComparingInt(i -> -claims.get(i).statements().size());
    return ordered(claims.size(), order).stream()
        .filter(i -> claims.get(i).origins().size() > 1 || reports(claims.get(i)) > 1)
        .toList();
  }

  private long reports(Claim claim) {
    return claim.statements().stream()
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
        .filter(i -> isSource(i, source))
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
