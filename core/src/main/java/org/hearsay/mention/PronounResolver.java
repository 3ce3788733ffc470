package org.hearsay.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds out whom a pronoun means: the likeliest of those mentioned last. */
final class PronounResolver {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final int FAR = 12;

  private final Scene scene;

  PronounResolver(Scene scene) {
    this.scene = scene;
  }

  /** Adds the pronoun to the mentions of whom it means; leaves it out where nobody fits. */
  void resolve(Candidate pronoun) {
    String word = scene.text().word(pronoun.head()).toLowerCase(Locale.ROOT);
    Optional<Gender> gender =
        MALE.contains(word)
            ? Optional.of(Gender.MALE)
            : FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
    Profile best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    boolean quoted = scene.isQuoted(pronoun.first());
    int sentence = scene.text().sentenceIndex(pronoun.first());
    for (Scene.Sighting sighting : scene.recent()) {
      if (sentence - sighting.sentence() > FAR) {
        break;
      }
      double score = score(sighting, gender, word, sentence, quoted);
      if (score > bestScore) {
        best = sighting.profile();
        bestScore = score;
      }
    }
    if (best != null) {
      if (best.gender.isEmpty()) {
        best.gender = gender;
        best.genderGuessed = true;
      }
      scene.mention(pronoun, best);
    }
  }

  private static double score(
      Scene.Sighting sighting, Optional<Gender> gender, String word, int sentence, boolean quoted) {
    Profile profile = sighting.profile();
    if (!fits(profile, gender, word)) {
      return Double.NEGATIVE_INFINITY;
    }
    double score = -1.0 * (sentence - sighting.sentence());
    score += sighting.subject() ? 1.5 : 0;
    score -= sighting.quoted() && !quoted ? 1.5 : 0;
    score += profile.nameForm == Form.NAME ? 1.0 : 0;
    score += gender.isPresent() && profile.gender.equals(gender) ? 1.0 : 0;
    return score + Math.min(1.5, 0.5 * Math.log(profile.mentions));
  }

  private static boolean fits(Profile profile, Optional<Gender> gender, String word) {
    if (gender.isPresent()) {
      return profile.kind == EntityKind.PERSON
          && !profile.plural
          && (profile.gender.isEmpty() || profile.gender.equals(gender));
    }
    boolean many = PLURAL.contains(word);
    if (many) {
      return profile.plural || profile.kind == EntityKind.ORGANISATION;
    }
    return profile.kind == EntityKind.ORGANISATION && !profile.plural;
  }
}
