package org.hearsay.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;

/**
 * What tells whether two statements that may contradict each other speak of the same thing, whose
 * word is denied, and on which side the one that is said stands. More to weigh, as numbers.
 */
final class Contrast {

  /** The names of the features, in order. */
  static final List<String> FEATURES =
      List.of(
          "same thing",
          "other thing",
          "names x negation",
          "names of said",
          "share of said",
          "length said",
          "said own voice",
          "negation own voice",
          "said denies",
          "said claims",
          "said negated",
          "said by a denier",
          "owner is speaker",
          "claim just before",
          "first person",
          "knowing",
          "question",
          "denial x event",
          "denial x arguments");

  private final Evidence evidence;
  private final List<Standpoint> standpoints;
  private final Weights weights;
  private final Set<Integer> deniers = new HashSet<>();

  Contrast(Evidence evidence, List<Standpoint> standpoints, Weights weights) {
    this.evidence = evidence;
    this.standpoints = standpoints;
    this.weights = weights;
    for (int s = 0; s < standpoints.size(); s++) {
      if (standpoints.get(s).isDenial()) {
        evidence.principal(s).ifPresent(deniers::add);
      }
    }
  }

  /** The features of two statements. */
  double[] of(int against, int said) {
    Standpoint a = standpoints.get(against);
    Standpoint b = standpoints.get(said);
    double denial = flag(a.isDenial());
    boolean ownVoice = evidence.principal(said).isEmpty();
    return new double[] {
      sameThing(a.polarity(), b.polarity()),
      flag(areOtherThings(a.polarity(), b.polarity())),
      (1 - denial) * weights.share(a.names(), b.own()),
      namesNear(a, b),
      weights.share(b.own(), a.own()),
      Math.log1p(b.own().size()),
      flag(ownVoice),
      flag(!a.isDenial() && evidence.principal(against).isEmpty()),
      flag(b.has(Trait.DENYING)),
      flag(b.has(Trait.CLAIMING) || !ownVoice),
      flag(b.has(Trait.NEGATED)),
      flag(isByDenier(said)),
      flag(a.isDenial() && !Collections.disjoint(a.names(), name(said))),
      flag(a.isDenial() && isClaimJustBefore(said, against)),
      flag(a.has(Trait.FIRST_PERSON)),
      flag(!a.isDenial() && a.has(Trait.KNOWING)),
      flag(a.has(Trait.QUESTION)),
      denial * flag(!Collections.disjoint(a.events(), b.own())),
      denial * weights.share(a.arguments(), b.own())
    };
  }

  private static double flag(boolean value) {
    return value ? 1 : 0;
  }

  /** The share of the nouns next to what one denies that stand next to it in the other. */
  private static double sameThing(Polarity a, Polarity b) {
    double same = 0;
    for (Map.Entry<String, Set<String>> event : a.denied().entrySet()) {
      Set<String> nouns = nouns(event.getValue());
      int all = nouns.size();
      nouns.retainAll(b.said().getOrDefault(event.getKey(), Set.of()));
      same = Math.max(same, all == 0 ? 0 : (double) nouns.size() / all);
    }
    return same;
  }

  private static boolean areOtherThings(Polarity a, Polarity b) {
    return a.denied().entrySet().stream()
        .anyMatch(
            event -> {
              Set<String> nouns = nouns(event.getValue());
              Set<String> others = b.said().get(event.getKey());
              return others != null && !nouns.isEmpty() && Collections.disjoint(nouns, others);
            });
  }

  private static Set<String> nouns(Collection<String> all) {
    Set<String> nouns = new HashSet<>(all);
    nouns.remove(Polarity.ANYBODY);
    return nouns;
  }

  /** The share of the names of what is said that the other has, or has close by. */
  private double namesNear(Standpoint a, Standpoint b) {
    Set<Integer> near = new HashSet<>(a.own());
    near.addAll(a.around());
    return b.names().isEmpty() ? 1 : weights.share(b.names(), near);
  }

  private boolean isByDenier(int said) {
    return evidence.principal(said).stream().anyMatch(deniers::contains);
  }

  /** The terms of the name of whoever says it: "Hunter's claim" is what Hunter says. */
  private Set<Integer> name(int statement) {
    Set<Integer> name = new HashSet<>();
    evidence.principal(statement).stream()
        .mapToObj(source -> evidence.roll().name(source).split("\\P{L}+"))
        .flatMap(Arrays::stream)
        .filter(word -> !word.isEmpty())
        .forEach(
            word ->
                evidence
                    .vocabulary()
                    .find(Lexicon.english().formOfName(word))
                    .ifPresent(name::add));
    return name;
  }

  /** True if nobody between the two claims anything. */
  private boolean isClaimJustBefore(int said, int against) {
    boolean report = evidence.statement(said).reading() == evidence.statement(against).reading();
    if (!report || said >= against || !isClaim(said)) {
      return false;
    }
    for (int s = said + 1; s < against; s++) {
      boolean between =
          !evidence.statement(s).span().overlaps(evidence.statement(said).span())
              && !evidence.statement(s).span().overlaps(evidence.statement(against).span());
      if (between && isClaim(s) && !evidence.principal(s).equals(evidence.principal(against))) {
        return false;
      }
    }
    return true;
  }

  private boolean isClaim(int statement) {
    Standpoint standpoint = standpoints.get(statement);
    boolean claims = standpoint.has(Trait.CLAIMING) || evidence.principal(statement).isPresent();
    return claims && !standpoint.has(Trait.DENYING);
  }
}
