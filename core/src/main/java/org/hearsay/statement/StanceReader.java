package org.hearsay.statement;

import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.lexicon.WordLists;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads how a source stands to what it says. */
public final class StanceReader {

  private static final Set<String> FALSEHOODS = WordLists.words("falsehood-words");
  private static final Set<String> SIGNS = WordLists.words("sign-words");
  private static final Set<String> DOUBTS = WordLists.words("doubt-words");
  private static final Set<String> MODALS = Set.of("could", "may", "might");
  private static final Set<String> CHANCES =
      Set.of(
          "possible",
          "likely",
          "probable",
          "conceivable",
          "possibly",
          "probably",
          "perhaps",
          "potentially",
          "unlikely",
          "suspected",
          "feared");
  private static final Set<String> PROSPECTS = Set.of("potential", "possible", "likely");
  private static final Set<String> OPINIONS =
      Set.of("believe", "believes", "think", "thinks", "believed", "thought", "say", "said");
  private static final Set<String> RULING = Set.of("rule", "rules", "ruled");
  private static final Set<String> REJECTING =
      Set.of(
          "rejected",
          "rejects",
          "denied",
          "denies",
          "deny",
          "refuted",
          "refutes",
          "dismissed",
          "dismisses",
          "disputed",
          "disputes");
  private static final Set<String> RELATIVE = Set.of("who", "which", "whose");
  private static final int REACH = 5;

  private final TokenizedText text;
  private final VerbGroups verbs;
  private final CueReader cues;

  /** Reads stances in the report that has these words. */
  public StanceReader(ReadingWords words) {
    this.text = words.text();
    this.verbs = new VerbGroups(text);
    this.cues = new CueReader(text);
  }

  /** The stance of a source to a stretch of its content. */
  public Stance of(TokenRange content, Attribution attribution) {
    if (cues.denies(attribution) || cues.labels(attribution) && holds(content, FALSEHOODS)) {
      return Stance.DENIES;
    }
    if (cues.leavesOpen(attribution)) {
      return Stance.POSSIBLE;
    }
    return cues.doubts(attribution) ? Stance.DOUBTS : of(content);
  }

  /** The stance of a reporter to a clause. */
  public Stance of(TokenRange clause) {
    if (saysNoSign(clause) || saysFalse(clause) || rejects(clause)) {
      return Stance.DENIES;
    }
    if (isPossible(clause)) {
      return Stance.POSSIBLE;
    }
    return saysUnverified(clause) ? Stance.DOUBTS : Stance.ASSERTS;
  }

  /** "It rejected the suggestion that", "engineers have ruled out": told by another. */
  private boolean rejects(TokenRange clause) {
    for (int i = clause.first(); i < clause.end(); i++) {
      String word = verbs.lower(i);
      if (text.tag(i) == PartOfSpeech.VERB && !RULING.contains(word) && !REJECTING.contains(word)) {
        return false;
      }
      if (text.tag(i) == PartOfSpeech.VERB) {
        boolean rules =
            !RULING.contains(word) || i + 1 < clause.end() && verbs.lower(i + 1).equals("out");
        return rules && i > clause.first() && !verbs.isNegated(i, clause);
      }
    }
    return false;
  }

  private boolean holds(TokenRange range, Set<String> words) {
    return firstOf(range, words).isPresent();
  }

  private OptionalInt firstOf(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (words.contains(verbs.lower(i))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** "no signs of", "not seen any evidence". */
  private boolean saysNoSign(TokenRange range) {
    for (int i = range.first() + 1; i < range.end(); i++) {
      if (SIGNS.contains(verbs.lower(i)) && text.tag(i) != PartOfSpeech.VERB) {
        for (int k = Math.max(range.first(), i - REACH); k < i; k++) {
          if (verbs.isNegation(k)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "the claims are false", "that is not true". */
  private boolean saysFalse(TokenRange range) {
    for (int i = range.first() + 1; i < range.end(); i++) {
      String word = verbs.lower(i);
      boolean copula = isCopulaJustBefore(i, range) || isAddedTo(i, range);
      if (copula && FALSEHOODS.contains(word) && !isNegatedNear(i, range)) {
        return true;
      }
      if (copula && (word.equals("true") || word.equals("correct")) && isNegatedNear(i, range)) {
        return true;
      }
    }
    return false;
  }

  /** "Were “creative”, <em>but untrue</em>": a second word behind the verb. */
  private boolean isAddedTo(int token, TokenRange range) {
    boolean joined =
        token > range.first()
            && (verbs.lower(token - 1).equals("but") || verbs.lower(token - 1).equals("and"))
            && text.tag(token) == PartOfSpeech.ADJ;
    for (int k = token - 1; joined && k >= Math.max(range.first(), token - REACH - 3); k--) {
      if (text.tag(k) == PartOfSpeech.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean isCopulaJustBefore(int token, TokenRange range) {
    for (int k = Math.max(range.first(), token - 3); k < token; k++) {
      if (text.tag(k) == PartOfSpeech.AUX) {
        return true;
      }
    }
    return false;
  }

  private boolean isNegatedNear(int token, TokenRange range) {
    for (int k = Math.max(range.first(), token - 3); k < token; k++) {
      if (verbs.isNegation(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean saysUnverified(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (verbs.lower(i).startsWith("verif") && isNegatedNear(i, range)) {
        return true;
      }
    }
    OptionalInt main = verbs.main(range);
    return main.isPresent() && DOUBTS.contains(verbs.lower(main.getAsInt()));
  }

  /** True if the main verb is a "may" or stands with a "possible"; matrix verbs are passed over. */
  private boolean isPossible(TokenRange range) {
    TokenRange rest = afterRelative(afterCondition(range));
    OptionalInt main = verbs.main(rest);
    while (main.isPresent() && OPINIONS.contains(verbs.lower(main.getAsInt()))) {
      rest = new TokenRange(main.getAsInt() + 1, range.end());
      main = verbs.main(rest);
    }
    if (main.isEmpty()) {
      return holds(lead(range), PROSPECTS);
    }
    int verb = main.getAsInt();
    if (MODALS.contains(verbs.lower(verb))) {
      return !(verb + 1 < range.end() && verbs.isNegation(verb + 1)) || mayNotBe(verb, range);
    }
    TokenRange group =
        new TokenRange(Math.max(rest.first(), verb - 1), Math.min(range.end(), verb + 4));
    OptionalInt chance = firstOf(group, CHANCES);
    return chance.isPresent()
        && !verbs.isNegated(verb, group)
        && !isAttribute(chance.getAsInt())
        && isOfMainVerb(verb, chance.getAsInt());
  }

  /** "May not have been", "might not be": left open. */
  private boolean mayNotBe(int verb, TokenRange range) {
    return verb + 2 < range.end()
        && Set.of("may", "might").contains(verbs.lower(verb))
        && Set.of("have", "be").contains(verbs.lower(verb + 2));
  }

  /** "25 <em>suspected</em> fighters": said of them, not of what they did. */
  private boolean isAttribute(int chance) {
    boolean noun =
        chance + 1 < text.size()
            && (text.tag(chance + 1) == PartOfSpeech.NOUN
                || text.tag(chance + 1) == PartOfSpeech.PROPN);
    return Set.of("suspected", "feared").contains(verbs.lower(chance))
        && noun
        && (chance == 0 || text.tag(chance - 1) != PartOfSpeech.AUX);
  }

  /** "The king, who has trained as a pilot, <em>may fly</em>": from the comma that ends it on. */
  private TokenRange afterRelative(TokenRange range) {
    int comma = -1;
    for (int i = range.first(); i < range.end() - 1; i++) {
      if (text.word(i).equals(",")) {
        if (comma >= 0) {
          return new TokenRange(i + 1, range.end());
        }
        if (!RELATIVE.contains(verbs.lower(i + 1))) {
          return range;
        }
        comma = i;
      } else if (comma < 0 && verbs.isFinite(i)) {
        return range;
      }
    }
    return range;
  }

  /** "a potential deployment". */
  private static TokenRange lead(TokenRange range) {
    return new TokenRange(range.first(), Math.min(range.end(), range.first() + 2));
  }

  private boolean isOfMainVerb(int verb, int chance) {
    for (int i = verb + 1; i < chance; i++) {
      if (text.tag(i) != PartOfSpeech.ADV && text.tag(i) != PartOfSpeech.AUX) {
        return false;
      }
    }
    return true;
  }

  private TokenRange afterCondition(TokenRange range) {
    Set<String> conditions = Set.of("if", "unless", "when", "once", "although", "while");
    if (range.isEmpty() || !conditions.contains(verbs.lower(range.first()))) {
      return range;
    }
    for (int i = range.first(); i < range.end() - 1; i++) {
      if (text.word(i).equals(",")) {
        return new TokenRange(i + 1, range.end());
      }
    }
    return range;
  }
}
