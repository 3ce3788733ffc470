package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Gives back first names that were taken for a people, a place or a month: in "German Roe says" and
 * "said Paris Roe" no article stands before them, and a word for saying beside them.
 */
final class PlacesAsGivenNames {

  private static final Set<String> GIVEN = WordList.set("places-as-given-names.txt");

  private final TokenizedText text;

  PlacesAsGivenNames(TokenizedText text) {
    this.text = text;
  }

  /** The names in text order, surnames with such first names. */
  List<Candidate> join(List<Candidate> names) {
    List<Candidate> joined = new ArrayList<>();
    for (Candidate name : names) {
      if (!isSurname(name) || !isGiven(name.first() - 1, name.last() + 1)) {
        joined.add(name);
        continue;
      }
      int first = name.first() - 1;
      boolean alone = joined.isEmpty();
      Candidate before = alone ? name : joined.get(joined.size() - 1);
      if (before.first() == first) {
        joined.remove(joined.size() - 1);
      }
      TokenRange tokens = new TokenRange(first, name.last() + 1);
      boolean apart = before.last() < first || before.first() == first || alone;
      joined.add(apart ? new Candidate(tokens, name.last(), Form.NAME, EntityKind.PERSON) : name);
    }
    return joined;
  }

  private static boolean isSurname(Candidate name) {
    return name.form() == Form.NAME
        && name.kind() == EntityKind.PERSON
        && name.tokens().size() == 1
        && name.first() > 0;
  }

  private boolean isGiven(int token, int after) {
    int sentence = text.sentence(token + 1).firstToken();
    if (token < sentence || !GIVEN.contains(text.word(token))) {
      return false;
    }
    boolean said = token > sentence && Grammar.isSaying(text, token - 1);
    boolean opens = token == sentence || text.tag(token - 1) == PartOfSpeech.PUNCT;
    return said || opens && after < text.size() && Grammar.isSaying(text, after);
  }
}
