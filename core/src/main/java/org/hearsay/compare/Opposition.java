package org.hearsay.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Leaves out pairs of statements of which one cannot deny the other, however alike they are. */
final class Opposition {

  /** What is negated in such words is no fact that others could report. */
  private static final Set<Trait> NO_FACT =
      Set.copyOf(
          EnumSet.of(
              Trait.MODAL,
              Trait.ADDRESSING,
              Trait.SO_FAR,
              Trait.ATTITUDE,
              Trait.COMPARING,
              Trait.QUESTION));

  /** What is said in such words is not said to be so. */
  private static final Set<Trait> NOT_SAID =
      Set.copyOf(EnumSet.of(Trait.ADDRESSING, Trait.ATTITUDE, Trait.QUESTION));

  private final Evidence evidence;
  private final List<Standpoint> standpoints;

  Opposition(Evidence evidence, List<Standpoint> standpoints) {
    this.evidence = evidence;
    this.standpoints = standpoints;
  }

  boolean mayDeny(int against, int said) {
    Standpoint a = standpoints.get(against);
    Standpoint b = standpoints.get(said);
    if (!Collections.disjoint(b.traits(), NOT_SAID)) {
      return false;
    }
    if (a.isDenial()) {
      return !b.isDenial() && (!a.isBare() || isClaim(said, b));
    }
    boolean negation = a.rank() >= Standpoint.NEGATION && b.rank() < Standpoint.NEGATION;
    boolean fact = Collections.disjoint(a.traits(), NO_FACT);
    return fact && (negation || a.polarity().denies(b.polarity()));
  }

  /** "The claims are false" denies what somebody claims, and says in words of its own. */
  private boolean isClaim(int statement, Standpoint standpoint) {
    boolean claims = standpoint.has(Trait.CLAIMING) || evidence.principal(statement).isPresent();
    return claims && !standpoint.isBare() && !standpoint.has(Trait.DENYING);
  }
}
