package org.hearsay.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hearsay.statement.Stance;

/**
 * What speaks for and against one statement's denying what another says, as numbers to be weighed.
 */
final class Disagreement {

  private static final List<String> OWN =
      List.of(
          "weight shared",
          "before shared",
          "pointing to said",
          "around said",
          "length against",
          "event matched",
          "event said",
          "arguments shared",
          "denial without event",
          "negation without event",
          "contrary words",
          "nothing matched",
          "bare denial",
          "doubts",
          "said possible",
          "said plainly",
          "said only points",
          "against without verb",
          "conditional",
          "said to come",
          "against to come",
          "yet",
          "nobody",
          "headline",
          "own voice",
          "answers at once",
          "answers near",
          "answers the last",
          "pointing answers the last",
          "predicate in the other",
          "other number",
          "places apart");

  /** The names of the features, in order. */
  static final List<String> FEATURES =
      Stream.concat(OWN.stream(), Contrast.FEATURES.stream()).toList();

  private static final int ANSWER = 3;
  private static final int SHORT_WORD = 3;

  private final Evidence evidence;
  private final List<Standpoint> standpoints;
  private final Weights weights;
  private final Contrast contrast;

  Disagreement(Evidence evidence, List<Standpoint> standpoints, Weights weights) {
    this.evidence = evidence;
    this.standpoints = standpoints;
    this.weights = weights;
    this.contrast = new Contrast(evidence, standpoints, weights);
  }

  /** The features of two statements. */
  double[] of(int against, int said) {
    Features features = new Features();
    matter(standpoints.get(against), standpoints.get(said), features);
    events(standpoints.get(against), standpoints.get(said), features);
    manner(against, said, features);
    voices(against, said, features);
    circumstances(evidence.gists().get(against), evidence.gists().get(said), features);
    return DoubleStream.concat(
            DoubleStream.of(features.values()), DoubleStream.of(contrast.of(against, said)))
        .toArray();
  }

  private static final class Features {
    private final double[] values = new double[OWN.size()];
    private int next;

    void add(double value) {
      values[next++] = value;
    }

    void add(boolean value) {
      add(value ? 1 : 0);
    }

    double[] values() {
      if (next != values.length) {
        throw new IllegalStateException(next + " features instead of " + values.length);
      }
      return values;
    }
  }

  private void matter(Standpoint a, Standpoint b, Features features) {
    features.add(weights.log(weights.shared(a.own(), b.own())));
    features.add(weights.log(weights.shared(a.before(), b.own())));
    boolean points = a.isDenial() && a.has(Trait.POINTING);
    features.add(points ? weights.share(b.own(), a.before()) : 0);
    features.add(weights.share(a.own(), b.around()));
    features.add(Math.log1p(a.own().size()));
  }

  private void events(Standpoint a, Standpoint b, Features features) {
    Set<Integer> events = new HashSet<>(a.events());
    if (events.isEmpty()) {
      events.addAll(a.own());
      events.removeAll(a.names());
    }
    events.retainAll(b.own());
    features.add(!events.isEmpty());
    features.add(events.stream().anyMatch(term -> isSaid(term, b)));
    features.add(weights.share(a.arguments(), b.own()));
    features.add(a.isDenial() && a.events().isEmpty());
    features.add(!a.isDenial() && a.polarity().negates() && a.events().isEmpty());
    features.add(
        !Collections.disjoint(a.polarity().denied().keySet(), b.polarity().said().keySet()));
    features.add(!Collections.disjoint(a.nothing(), b.own()));
  }

  private boolean isSaid(int term, Standpoint standpoint) {
    return standpoint.polarity().said().containsKey(evidence.vocabulary().term(term));
  }

  private void manner(int against, int said, Features features) {
    Standpoint a = standpoints.get(against);
    Standpoint b = standpoints.get(said);
    Gist gist = evidence.gists().get(said);
    features.add(a.isDenial() && a.isBare());
    features.add(evidence.gists().get(against).stance() == Stance.DOUBTS);
    features.add(gist.stance() == Stance.POSSIBLE);
    features.add(gist.stance() == Stance.ASSERTS && !gist.isNegated() && !b.polarity().negates());
    features.add(b.verbless() && (b.own().size() <= 1 || b.has(Trait.POINTING)));
    features.add(a.verbless());
    features.add(a.has(Trait.CONDITIONAL) || b.has(Trait.CONDITIONAL));
    features.add(b.has(Trait.FUTURE));
    features.add(a.has(Trait.FUTURE));
    features.add(a.has(Trait.YET));
    features.add(a.has(Trait.NOBODY));
    features.add(evidence.isTitle(against) || evidence.isTitle(said));
  }

  private void voices(int against, int said, Features features) {
    Standpoint a = standpoints.get(against);
    Standpoint b = standpoints.get(said);
    OptionalInt one = evidence.principal(against);
    OptionalInt other = evidence.principal(said);
    features.add(one.isEmpty() && other.isEmpty());
    boolean report = evidence.statement(against).reading() == evidence.statement(said).reading();
    int after = a.sentence() - b.sentence();
    boolean answers = report && against > said && after >= 0;
    features.add(answers && after <= 1);
    features.add(answers && after <= ANSWER);
    boolean last = answers && after <= ANSWER && isLastBefore(said, against);
    features.add(last);
    boolean points = a.isDenial() && (a.isBare() || a.has(Trait.POINTING));
    features.add(last && points);
  }

  /** True if nobody else says anything between the two. */
  private boolean isLastBefore(int said, int against) {
    for (int s = said + 1; s < against; s++) {
      boolean apart = !evidence.statement(s).span().overlaps(evidence.statement(against).span());
      boolean another = !evidence.principal(s).equals(evidence.principal(against));
      if (apart
          && another
          && !evidence.statement(s).span().equals(evidence.statement(said).span())) {
        return false;
      }
    }
    return true;
  }

  private static void circumstances(Gist a, Gist b, Features features) {
    OptionalInt left = a.predicate();
    OptionalInt right = b.predicate();
    boolean both = left.isPresent() && right.isPresent();
    boolean same = both && left.equals(right);
    features.add(both && !same && (b.holds(left.getAsInt()) || a.holds(right.getAsInt())));
    boolean near =
        a.counts().stream()
            .anyMatch(l -> b.counts().stream().anyMatch(r -> l.interval().overlaps(r.interval())));
    features.add(!a.counts().isEmpty() && !b.counts().isEmpty() && !near);
    features.add(
        !a.places().isEmpty()
            && !b.places().isEmpty()
            && Collections.disjoint(a.places(), b.places()));
  }
}
