package org.hearsay.lab.attribution;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;

/**
 * The figures of {@code score.py attribution} and a table of confidences. Attributions inside
 * others are left out. Mutable: add all reports, then print.
 */
final class AttributionScore {

  private static final int STEPS = 10;

  private final Matches source = new Matches();
  private final Matches cue = new Matches();
  private final Matches content = new Matches();
  private final Matches overlap = new Matches();
  private final Matches linked = new Matches();
  private final Matches[] reliability = new Matches[STEPS];
  private final double[] confidences = new double[STEPS];

  AttributionScore() {
    for (int i = 0; i < STEPS; i++) {
      reliability[i] = new Matches();
    }
  }

  void add(GoldReport report, List<Attribution> all) {
    List<Attribution> found = all.stream().filter(a -> a.outer().isEmpty()).toList();
    List<GoldAttribution> gold = report.attributions();
    exact(source, gold, GoldAttribution::source, found, Attribution::source);
    exact(cue, gold, GoldAttribution::cue, found, Attribution::cue);
    exact(content, gold, GoldAttribution::content, found, Attribution::content);
    addOverlap(gold, found);
    BitSet right = new BitSet();
    for (GoldAttribution one : gold) {
      for (int i = 0; i < found.size(); i++) {
        if (!right.get(i) && isLinked(one, found.get(i))) {
          right.set(i);
          break;
        }
      }
    }
    int wanted = (int) gold.stream().filter(one -> !one.content().isEmpty()).count();
    linked.add(right.cardinality(), found.size(), wanted);
    for (int i = 0; i < found.size(); i++) {
      trust(found.get(i).confidence(), right.get(i));
    }
  }

  /** In characters of content. */
  private void addOverlap(List<GoldAttribution> gold, List<Attribution> found) {
    BitSet wanted = new BitSet();
    gold.forEach(one -> wanted.or(covered(one.content())));
    BitSet given = new BitSet();
    found.forEach(one -> given.or(covered(one.content())));
    overlap.add(common(wanted, given), given.cardinality(), wanted.cardinality());
  }

  private void trust(double confidence, boolean right) {
    int step = Math.min(STEPS - 1, (int) (confidence * STEPS));
    reliability[step].add(right ? 1 : 0, 1, 0);
    confidences[step] += confidence;
  }

  private static void exact(
      Matches matches,
      List<GoldAttribution> gold,
      Function<GoldAttribution, List<Span>> goldRole,
      List<Attribution> found,
      Function<Attribution, List<Span>> role) {
    Set<Span> wanted = new HashSet<>();
    gold.forEach(one -> wanted.addAll(goldRole.apply(one)));
    Set<Span> given = new HashSet<>();
    found.forEach(one -> given.addAll(role.apply(one)));
    matches.add((int) given.stream().filter(wanted::contains).count(), given.size(), wanted.size());
  }

  /** Contents that share four fifths of what they cover, sources and cues that overlap. */
  private static boolean isLinked(GoldAttribution gold, Attribution found) {
    BitSet wanted = covered(gold.content());
    BitSet given = covered(found.content());
    int common = common(wanted, given);
    int together = wanted.cardinality() + given.cardinality() - common;
    return !wanted.isEmpty()
        && common >= 0.8 * together
        && isSame(gold.source(), found.source())
        && isSame(gold.cue(), found.cue());
  }

  private static boolean isSame(List<Span> one, List<Span> other) {
    return one.isEmpty() && other.isEmpty() || covered(one).intersects(covered(other));
  }

  private static BitSet covered(List<Span> spans) {
    BitSet covered = new BitSet();
    spans.forEach(span -> covered.set(span.start(), span.end()));
    return covered;
  }

  private static int common(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  String print() {
    StringBuilder lines =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "exact source %.1f, exact cue %.1f, exact content %.1f, content overlap %.1f, linked triples %.1f%n",
                source.f1(),
                cue.f1(),
                content.f1(),
                overlap.f1(),
                linked.f1()));
    for (int i = 0; i < STEPS; i++) {
      int count = reliability[i].found();
      if (count > 0) {
        lines.append(
            String.format(
                Locale.ROOT,
                "confidence %.2f: %4d attributions, %3.0f %% right%n",
                confidences[i] / count,
                count,
                reliability[i].precision()));
      }
    }
    return lines.toString();
  }
}
