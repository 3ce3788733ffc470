package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Parts a sentence where one assertion ends and another begins: at "but", "although", "while", at
 * semicolons, and at ", and" before a subject of its own. Conditions stay with what they condition.
 */
final class ClauseSplitter {

  private static final Set<String> CONTRASTS =
      Set.of("but", "although", "though", "whereas", "while", "as");
  private static final Set<String> ADDITIONS = Set.of("and", "so", "yet");

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
    if (word.equals("and") && at + 1 < range.end() && verbs.lower(at + 1).equals("that")) {
      return hasSubjectAndVerb(new TokenRange(at + 2, range.end()));
    }
    if (!previous.equals(",")) {
      return false;
    }
    if (CONTRASTS.contains(word) || ADDITIONS.contains(word)) {
      return hasSubjectAndVerb(after);
    }
    return startsWithConcession(before) && hasSubjectAndVerb(new TokenRange(at, range.end()));
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
