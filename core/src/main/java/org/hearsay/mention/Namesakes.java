package org.hearsay.mention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells which of several persons who share a name is meant by it alone. As a rule reports call only
 * one of them so; but "Judge Roe" is the judge, and whoever is named in full long after the other
 * one was spoken of is meant by the surname from there on.
 */
final class Namesakes {

  private static final int NEAR = 1;
  private static final int FAR = 8;
  private static final int OFTEN = 3;

  private final List<Profile> bearers;

  Namesakes(Collection<Profile> bearers) {
    this.bearers = List.copyOf(bearers);
  }

  /**
   * Who is meant.
   *
   * @param usual the one who was called so last
   * @param title the office that stands before the name
   */
  Optional<Profile> instead(Profile usual, int sentence, Optional<String> title) {
    if (bearers.size() < 2) {
      return Optional.of(usual);
    }
    return title
        .filter(office -> !usual.offices.isEmpty() && !usual.offices.contains(office))
        .flatMap(office -> only(usual, other -> other.offices.contains(office)))
        .or(() -> only(usual, other -> hasReplaced(other, usual, sentence)))
        .or(() -> Optional.of(usual));
  }

  private Optional<Profile> only(Profile usual, Predicate<Profile> fits) {
    List<Profile> others = bearers.stream().filter(bearer -> bearer != usual).filter(fits).toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private static boolean hasReplaced(Profile other, Profile usual, int sentence) {
    return sentence - other.lastSentence <= NEAR
        && sentence - usual.lastSentence > FAR
        && usual.mentions <= OFTEN * other.mentions;
  }
}
