package org.hearsay.lab.attribution;

import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Candidate;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;

/** How well a candidate agrees with what was marked by hand. */
final class CandidateValue {

  private static final double SAME = 0.8;

  private CandidateValue() {}

  /**
   * Above 0 if the content is the same, or nearly so and the source overlaps; the more is exactly
   * right, the higher.
   *
   * @param attribution index of the attribution in the gold report
   */
  static double of(Candidate candidate, GoldTokens tokens, int attribution) {
    GoldAttribution gold = tokens.report().attributions().get(attribution);
    BitSet content = tokens(candidate.content());
    BitSet source = tokens(candidate.source().stream().toList());
    BitSet goldContent = tokens(tokens, gold.content());
    BitSet goldSource = tokens(tokens, gold.source());
    boolean sameSource = source.equals(goldSource);
    boolean sameContent = content.equals(goldContent);
    double shared = shared(content, goldContent);
    boolean right = shared >= SAME && (sameSource || source.intersects(goldSource));
    if (!right && !sameContent) {
      return 0;
    }
    return (right ? 1 : 0) + (sameContent ? 1 : 0) + (sameSource ? 0.5 : 0) + shared / 10;
  }

  /** What two sets have in common, of what they hold together. */
  private static double shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int together = one.cardinality() + other.cardinality() - both.cardinality();
    return together == 0 ? 0 : both.cardinality() / (double) together;
  }

  private static BitSet tokens(GoldTokens tokens, List<Span> spans) {
    return tokens(spans.stream().map(tokens.text()::tokensIn).toList());
  }

  private static BitSet tokens(List<TokenRange> ranges) {
    BitSet set = new BitSet();
    ranges.forEach(range -> set.set(range.first(), range.end()));
    return set;
  }
}
