package org.hearsay.compare;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the verbs that carry a clause, from parts of speech alone. */
final class VerbGroups {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "without");
  private static final Set<String> FAILURES =
      Set.of("failed", "refused", "declined", "fails", "refuses", "declines", "unable");

  private final TokenizedText text;

  VerbGroups(TokenizedText text) {
    this.text = text;
  }

  String lower(int token) {
    return text.word(token).toLowerCase(Locale.ROOT);
  }

  boolean isVerbal(int token) {
    return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
  }

  /** True for a verb that can carry a clause: no infinitive, no "-ing" without auxiliary. */
  boolean isFinite(int token) {
    if (text.tag(token) == PartOfSpeech.AUX) {
      return true;
    }
    if (text.tag(token) != PartOfSpeech.VERB || lower(token).endsWith("ing")) {
      return false;
    }
    return token == 0 || text.tag(token - 1) != PartOfSpeech.PART || lower(token - 1).equals("not");
  }

  boolean hasFinite(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first finite verb that is not a participle after its noun ("troops believed to be"). */
  OptionalInt main(TokenRange range) {
    OptionalInt second = OptionalInt.empty();
    for (int i = range.first(); i < range.end(); i++) {
      if (isFinite(i)) {
        if (text.tag(i) == PartOfSpeech.AUX || !looksReduced(i, range)) {
          return OptionalInt.of(i);
        }
        second = second.isPresent() ? second : OptionalInt.of(i);
      }
    }
    return second;
  }

  /** "troops deployed by Russia are": a participle, a preposition, and a finite verb to come. */
  private boolean looksReduced(int verb, TokenRange range) {
    if (verb == range.first() || verb + 1 >= range.end() || !isParticiple(lower(verb))) {
      return false;
    }
    PartOfSpeech next = text.tag(verb + 1);
    if (next != PartOfSpeech.ADP && next != PartOfSpeech.PART) {
      return false;
    }
    for (int i = verb + 2; i < range.end() && text.tag(i) != PartOfSpeech.SCONJ; i++) {
      if (text.tag(i) == PartOfSpeech.AUX && isFinite(i)) {
        return !lower(i).equals("be") && !lower(i).equals("been") && !lower(i).equals("being");
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("en")
        || word.endsWith("nt")
        || word.endsWith("ught");
  }

  boolean isNegation(int token) {
    return NEGATIONS.contains(lower(token));
  }

  /** True if the verb group around {@code verb} is negated: "has not denied", "failed to". */
  boolean isNegated(int verb, TokenRange range) {
    for (int i = Math.max(range.first(), verb - 3); i < Math.min(range.end(), verb + 4); i++) {
      boolean near = i >= verb || isVerbal(i) || text.tag(i) == PartOfSpeech.ADV || isNegation(i);
      if (near && (isNegation(i) || FAILURES.contains(lower(i)))) {
        return true;
      }
    }
    return false;
  }
}
