package org.hearsay.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;

/** Finds out whom a pronoun means: the likeliest of those mentioned last. */
final class PronounResolver {

  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> OPENING = Set.of("after", "before", "when", "since");
  private static final Set<String> SUBJECTS = Set.of("he", "she");
  private static final int FAR = 12;

  private final Scene scene;

  PronounResolver(Scene scene) {
    this.scene = scene;
  }

  /** Adds the pronoun to the mentions of whom it means; leaves it out where nobody fits. */
  void resolve(Candidate pronoun) {
    find(pronoun).ifPresent(profile -> mention(pronoun, profile));
  }

  private void mention(Candidate pronoun, Profile profile) {
    if (profile.gender.isEmpty()) {
      profile.gender = gender(word(pronoun));
      profile.genderGuessed = true;
    }
    scene.mention(pronoun, profile);
  }

  /** Whom the pronoun means, without counting it as a mention. */
  Optional<Profile> find(Candidate pronoun) {
    String word = word(pronoun);
    Optional<Gender> gender = gender(word);
    Optional<Profile> holder = holder(pronoun);
    Profile best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    boolean quoted = scene.isQuoted(pronoun.first());
    boolean tag = !quoted && isTag(pronoun);
    int sentence = scene.text().sentenceIndex(pronoun.first());
    for (Scene.Sighting sighting : scene.recent()) {
      if (sentence - sighting.sentence() > FAR) {
        break;
      }
      if (holder.filter(sighting.profile()::equals).isPresent()) {
        continue;
      }
      double score = score(sighting, gender, word, sentence, quoted);
      score += tag ? whoSpeaksOn(sighting, sentence) : 0;
      score += isJoinedTo(sighting.candidate(), pronoun) ? 3 : 0;
      score += isRightBefore(sighting, gender, pronoun) ? 2.5 : 0;
      if (score > bestScore) {
        best = sighting.profile();
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private String word(Candidate pronoun) {
    return scene.text().word(pronoun.head()).toLowerCase(Locale.ROOT);
  }

  private static Optional<Gender> gender(String word) {
    if (MALE.contains(word)) {
      return Optional.of(Gender.MALE);
    }
    return FEMALE.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /** "His sister" is not he. */
  private Optional<Profile> holder(Candidate pronoun) {
    for (Scene.Sighting sighting : scene.recent()) {
      if (sighting.candidate().last() < pronoun.first()) {
        return Optional.empty();
      }
      if (sighting.candidate().tokens().contains(pronoun.first())) {
        return Optional.of(sighting.profile());
      }
    }
    return Optional.empty();
  }

  /** "… his sister after she": a clause that begins right behind somebody goes on about her. */
  private boolean isRightBefore(
      Scene.Sighting sighting, Optional<Gender> gender, Candidate pronoun) {
    return sighting.candidate().last() == pronoun.first() - 2
        && SUBJECTS.contains(word(pronoun))
        && sighting.profile().gender.equals(gender)
        && opensClause(pronoun.first() - 1);
  }

  private boolean opensClause(int token) {
    return scene.text().tag(token) == PartOfSpeech.SCONJ
        || OPENING.contains(scene.text().word(token));
  }

  /** "The mayor and her husband". */
  private boolean isJoinedTo(Candidate candidate, Candidate pronoun) {
    return candidate.last() == pronoun.first() - 2
        && scene.text().word(pronoun.first() - 1).equals("and")
        && PronounFinder.isPossessive(scene.text().word(pronoun.first()));
  }

  /** "…," he said: what stands before it is what he says. */
  private boolean isTag(Candidate pronoun) {
    int before = pronoun.first() - 1;
    boolean behind =
        before >= 0
            && (scene.text().word(before).equals("\"") || scene.text().word(before).equals(","));
    return behind && Grammar.speaks(scene.text(), pronoun);
  }

  /** Who speaks on is likely who spoke or opened a sentence before, not whom he names himself. */
  private double whoSpeaksOn(Scene.Sighting sighting, int sentence) {
    Candidate candidate = sighting.candidate();
    if (sighting.quoted()) {
      boolean own = candidate.form() != Form.PRONOUN && sighting.sentence() == sentence;
      return own ? -1.5 : 0;
    }
    if (sentence - sighting.sentence() > 1) {
      return 0;
    }
    boolean told = sentence == sighting.sentence() && candidate.form() != Form.PRONOUN;
    if (told) {
      return -1;
    }
    boolean opens = sighting.subject() && Grammar.opensSentence(scene.text(), candidate);
    return (opens ? 0.7 : 0) + (Grammar.speaks(scene.text(), candidate) ? 0.7 : 0);
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
