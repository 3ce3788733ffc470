package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Parts a sentence where one assertion ends and another begins: at "but", "although", "while", at
 * semicolons, at ", and" before a subject of its own, and at "and there is". Conditions stay with
 * what they condition.
 */
final class ClauseSplitter {

  private static final Set<String> CONTRASTS =
      Set.of("but", "although", "though", "whereas", "while", "as");
  private static final Set<String> ADDITIONS = Set.of("and", "so", "yet");

  private static final Set<String> CONCESSIONS = Set.of("although", "though");
  private static final Set<String> AND = Set.of("there");
  private static final Set<String> BUT =
      Set.of("there", "no", "nobody", "none", "he", "she", "it", "they", "we", "i");

  /** Tokens in which a concession has its verb. */
  private static final int NEAR = 40;

  private final TokenizedText text;
  private final VerbGroups verbs;

  ClauseSplitter(TokenizedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
  }

  /** The clauses of a range within one sentence, in order; together they are the range. */
  List<TokenRange> split(TokenRange range) {
    List<TokenRange> clauses = new ArrayList<>();
    int first = range.first();
    int depth = 0;
    for (int i = range.first(); i < range.end(); i++) {
      depth += text.word(i).equals("\"") ? 1 : 0;
      if (depth % 2 == 0 && i > first && parts(new TokenRange(first, i), i, range)) {
        clauses.add(new TokenRange(first, i));
        first = i;
      }
    }
    clauses.add(new TokenRange(first, range.end()));
    return clauses;
  }

  private boolean parts(TokenRange before, int at, TokenRange range) {
    if (!verbs.hasFinite(before) || startsWithCondition(before)) {
      return false;
    }
    TokenRange after = new TokenRange(at + 1, range.end());
    String previous = text.word(at - 1);
    if (previous.equals(";")) {
      return verbs.hasFinite(after);
    }
    String word = verbs.lower(at);
    boolean joins = word.equals("and") || word.equals("but");
    if (joins && at + 1 < range.end() && verbs.lower(at + 1).equals("that")) {
      return hasSubjectAndVerb(new TokenRange(at + 2, range.end()));
    }
    if (!previous.equals(",")) {
      return word.equals("but") && opensWithSubject(after, BUT)
          || word.equals("and") && (opensWithSubject(after, AND) || isCounted(before, after))
          || CONCESSIONS.contains(word)
              && !verbs.lower(at - 1).equals("even")
              && verbs.hasFinite(near(after));
    }
    if (CONTRASTS.contains(word) || ADDITIONS.contains(word)) {
      return hasSubjectAndVerb(after);
    }
    return startsWithConcession(before) && hasSubjectAndVerb(new TokenRange(at, range.end()));
  }

  /** "And <em>there have</em> been", "but <em>no one was</em>": a subject, and its verb at once. */
  private boolean opensWithSubject(TokenRange clause, Set<String> subjects) {
    if (clause.size() < 2 || !subjects.contains(verbs.lower(clause.first()))) {
      return false;
    }
    boolean noOne = verbs.lower(clause.first()).equals("no");
    int verb = clause.first() + (noOne ? 2 : 1);
    return verb < clause.end() && verbs.isFinite(verb);
  }

  /** "Died in the north and <em>five civilians were</em> hurt": no part of what stands before. */
  private boolean isCounted(TokenRange before, TokenRange after) {
    int verb = after.first();
    while (verb < after.end() && (isNumber(verb) || text.tag(verb) == PartOfSpeech.NOUN)) {
      verb++;
    }
    boolean counted = isNumber(after.first()) && verb > after.first() + 1 && verb < after.end();
    return counted && text.tag(verb) == PartOfSpeech.AUX && endsWithPlace(before);
  }

  /** A preposition behind its last verb. */
  private boolean endsWithPlace(TokenRange clause) {
    boolean place = false;
    for (int i = clause.end() - 1; i >= clause.first() && !verbs.isFinite(i); i--) {
      place |= text.tag(i) == PartOfSpeech.ADP;
    }
    return place;
  }

  private static TokenRange near(TokenRange clause) {
    return new TokenRange(clause.first(), Math.min(clause.end(), clause.first() + NEAR));
  }

  private boolean isNumber(int token) {
    return text.tag(token) == PartOfSpeech.NUM;
  }

  private boolean startsWithCondition(TokenRange clause) {
    return Set.of("if", "unless", "when", "once").contains(verbs.lower(clause.first()));
  }

  private boolean startsWithConcession(TokenRange clause) {
    String word = verbs.lower(clause.first());
    return CONTRASTS.contains(word) && !word.equals("but") && !word.equals("as");
  }

  /** A noun or pronoun before the first verb: the clause has a subject of its own. */
  private boolean hasSubjectAndVerb(TokenRange clause) {
    boolean subject = false;
    for (int i = clause.first(); i < clause.end(); i++) {
      if (verbs.isFinite(i)) {
        return subject;
      }
      PartOfSpeech tag = text.tag(i);
      if (tag == PartOfSpeech.PUNCT) {
        return false;
      }
      subject |= tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.PRON;
    }
    return false;
  }
}
