package org.hearsay.statement;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Finds the verbs that carry a clause, from parts of speech alone. */
public final class VerbGroups {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "nobody", "nothing", "none", "neither", "without");
  private static final Set<String> FAILURES =
      Set.of("failed", "refused", "declined", "fails", "refuses", "declines", "unable");

  /** What stands before the "'" and "t" of a contraction that was cut in three: "hadn ’ t". */
  private static final Set<String> CUT_BEFORE_T =
      Set.of(
          "ain", "aren", "can", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "isn",
          "mustn", "needn", "shouldn", "wasn", "weren", "won", "wouldn");

  private static final Set<String> HAVING = Set.of("have", "has", "had");
  private static final Set<String> BARE = Set.of("be", "been", "being");

  private final TokenizedText text;

  /** Reads verbs in this text. */
  public VerbGroups(TokenizedText text) {
    this.text = text;
  }

  /** A token's word in lower case; "n't" for the end of a contraction that was cut in three. */
  public String lower(int token) {
    String word = text.word(token).toLowerCase(Locale.ROOT);
    return word.equals("t") && endsContraction(token) ? "n't" : word;
  }

  private boolean endsContraction(int token) {
    return token > 1
        && text.word(token - 1).equals("'")
        && CUT_BEFORE_T.contains(text.word(token - 2).toLowerCase(Locale.ROOT));
  }

  /** True for a verb or an auxiliary. */
  public boolean isVerbal(int token) {
    return text.tag(token) == PartOfSpeech.VERB || text.tag(token) == PartOfSpeech.AUX;
  }

  /** True for "has", "have", "had". */
  boolean isHaving(int token) {
    return HAVING.contains(lower(token));
  }

  /** True for a verb that can carry a clause: no infinitive, no "-ing" without auxiliary. */
  public boolean isFinite(int token) {
    if (text.tag(token) == PartOfSpeech.AUX) {
      boolean infinitive = token > 0 && lower(token - 1).equals("to");
      return !BARE.contains(lower(token)) && !infinitive;
    }
    if (text.tag(token) != PartOfSpeech.VERB || lower(token).endsWith("ing")) {
      return false;
    }
    return token == 0 || text.tag(token - 1) != PartOfSpeech.PART || lower(token - 1).equals("not");
  }

  /** True if a finite verb stands in the range. */
  public boolean hasFinite(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** The first finite verb that is not a participle after its noun ("troops believed to be"). */
  public OptionalInt main(TokenRange range) {
    OptionalInt second = OptionalInt.empty();
    for (int i = range.first(); i < range.end(); i++) {
      if (isFinite(i)) {
        boolean carries = text.tag(i) == PartOfSpeech.AUX || !looksReduced(i, range);
        if (carries && !endsRelativeClause(i, range)) {
          return OptionalInt.of(i);
        }
        second = second.isPresent() ? second : OptionalInt.of(i);
      }
    }
    return second;
  }

  /** "troops deployed by Russia are", "customers affected could": a participle, then the verb. */
  private boolean looksReduced(int verb, TokenRange range) {
    if (verb == range.first() || verb + 1 >= range.end() || !isParticiple(lower(verb))) {
      return false;
    }
    PartOfSpeech next = text.tag(verb + 1);
    if (next == PartOfSpeech.AUX) {
      return true;
    }
    if (next != PartOfSpeech.ADP && next != PartOfSpeech.PART) {
      return false;
    }
    for (int i = verb + 2; i < range.end() && text.tag(i) != PartOfSpeech.SCONJ; i++) {
      if (text.tag(i) == PartOfSpeech.AUX && !BARE.contains(lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the role they may play remains": a verb group that another finite verb follows at once. */
  private boolean endsRelativeClause(int verb, TokenRange range) {
    int i = verb + 1;
    while (i < range.end() && (isVerbal(i) || text.tag(i) == PartOfSpeech.ADV)) {
      boolean full = text.tag(i) == PartOfSpeech.VERB && !isHaving(i);
      if (full && i + 1 < range.end() && isFinite(i + 1)) {
        return verb > range.first();
      }
      i++;
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || word.endsWith("en")
        || word.endsWith("nt")
        || word.endsWith("ught");
  }

  /** True for "not", "never", "nobody" and the like. */
  public boolean isNegation(int token) {
    return NEGATIONS.contains(lower(token));
  }

  /** True if a clause's main verb is negated, or its subject: "no details were taken". */
  public boolean isClauseNegated(int verb, TokenRange range) {
    for (int i = range.first(); i < verb; i++) {
      if (isNegation(i) && text.tag(i) != PartOfSpeech.ADP) {
        return true;
      }
    }
    return isNegated(verb, range);
  }

  /** True if the verb group around {@code verb} is negated: "has not denied", "failed to". */
  public boolean isNegated(int verb, TokenRange range) {
    for (int i = Math.max(range.first(), verb - 3); i < Math.min(range.end(), verb + 4); i++) {
      boolean near = i >= verb || isVerbal(i) || text.tag(i) == PartOfSpeech.ADV || isNegation(i);
      if (near && (isNegation(i) || FAILURES.contains(lower(i)))) {
        return true;
      }
    }
    return false;
  }
}
