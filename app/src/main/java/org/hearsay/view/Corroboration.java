package org.hearsay.view;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.compare.Claim;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Quotation;
import org.hearsay.compare.Version;
import org.hearsay.statement.Statement;

/**
 * Finds weak attributions that another report bears out: it credits the same words or the same
 * claim to the same source, and surely.
 */
final class Corroboration {

  private final Comparison comparison;
  private final boolean[] sure;

  /**
   * @param sure which statements need none, by their index
   */
  Corroboration(Comparison comparison, boolean[] sure) {
    this.comparison = comparison;
    this.sure = sure.clone();
  }

  /** Which statements are sure or borne out, by their index. */
  boolean[] sureOrBorneOut() {
    boolean[] found = sure.clone();
    Stream<List<Integer>> said =
        comparison.quotations().stream()
            .map(Quotation::versions)
            .map(versions -> versions.stream().map(Version::statement).toList());
    Stream.concat(said, comparison.claims().stream().map(Claim::statements))
        .forEach(same -> bearOut(same, found));
    return found;
  }

  private void bearOut(List<Integer> same, boolean[] found) {
    List<Integer> sureOnes = same.stream().filter(s -> sure[s]).toList();
    for (int statement : same) {
      found[statement] |= sureOnes.stream().anyMatch(other -> bearsOut(other, statement));
    }
  }

  private boolean bearsOut(int sureOne, int doubtful) {
    Statement left = comparison.statements().get(sureOne);
    Statement right = comparison.statements().get(doubtful);
    return left.reading() != right.reading()
        && left.source().isPresent()
        && left.source().equals(right.source());
  }
}
