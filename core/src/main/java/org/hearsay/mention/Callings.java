package org.hearsay.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * By what nouns a report calls its entities: "president" whom it calls a president. Where it calls
 * several so, the one spoken of lately and often is meant, and the head of a country or of a state
 * rather than of a body; nobody where two come close. Mutable.
 */
final class Callings {

  private static final int MOST_BEARERS = 6;
  private static final int FAR = 10;

  /** By so much the likeliest must be likelier than the next. */
  private static final double MARGIN = 0.3;

  private final Map<String, Deque<Calling>> byNoun = new HashMap<>();

  /** One entity that is called so, of a body or not: "World Bank President". */
  private record Calling(Profile profile, boolean ofBody) {}

  /** The last that is called so holds the noun. */
  void put(String noun, Profile profile, boolean ofBody) {
    Deque<Calling> bearers = byNoun.computeIfAbsent(noun, n -> new ArrayDeque<>());
    boolean before =
        bearers.stream().anyMatch(called -> called.profile() == profile && called.ofBody());
    bearers.removeIf(called -> called.profile() == profile);
    bearers.addFirst(new Calling(profile, ofBody || before));
    if (bearers.size() > MOST_BEARERS) {
      bearers.removeLast();
    }
  }

  /** Whom {@code noun} means in a sentence, of those that {@code fits} allows. */
  Optional<Profile> find(String noun, int sentence, Predicate<Profile> fits) {
    Deque<Calling> bearers = byNoun.getOrDefault(noun, new ArrayDeque<>());
    Calling last = bearers.peekFirst();
    if (last == null) {
      return Optional.empty();
    }
    boolean persons = bearers.stream().filter(Callings::isNamedPerson).count() > 1;
    return persons && isNamedPerson(last)
        ? likeliest(bearers, sentence, fits)
        : Optional.of(last.profile()).filter(fits);
  }

  private static boolean isNamedPerson(Calling calling) {
    return calling.profile().kind == EntityKind.PERSON
        && calling.profile().nameForm == Form.NAME
        && !calling.profile().plural;
  }

  private static Optional<Profile> likeliest(
      Deque<Calling> bearers, int sentence, Predicate<Profile> fits) {
    Profile best = null;
    double highest = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (Calling calling : bearers) {
      if (isNamedPerson(calling) && fits.test(calling.profile())) {
        double score = score(calling, sentence);
        second = Math.max(second, Math.min(highest, score));
        best = score > highest ? calling.profile() : best;
        highest = Math.max(highest, score);
      }
    }
    return highest - second >= MARGIN ? Optional.ofNullable(best) : Optional.empty();
  }

  private static double score(Calling calling, int sentence) {
    Profile profile = calling.profile();
    double score = -0.5 * Math.min(FAR, sentence - profile.lastSentence);
    score += Math.min(2, 0.5 * Math.log(1 + profile.mentions));
    return score - (calling.ofBody() ? 2 : 0);
  }
}
