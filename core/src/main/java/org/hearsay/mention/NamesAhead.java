package org.hearsay.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.TokenizedText;

/** Finds the name that comes behind its pronoun: "Although he was content, Mr. Lund said". */
final class NamesAhead {

  private static final int LONGEST_CLAUSE = 30;

  private static final Set<String> OPENING = Set.of("although", "though", "while", "asked", "when");
  private static final Set<String> PRONOUNS = Set.of("he", "she");

  private final TokenizedText text;
  private final List<Candidate> candidates;

  NamesAhead(TokenizedText text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** The name that the pronoun that is candidate number {@code index} stands before, if so. */
  Optional<Candidate> name(int index) {
    Candidate pronoun = candidates.get(index);
    int sentence = text.sentence(pronoun.first()).firstToken();
    boolean opens =
        pronoun.first() == sentence + 1
            && PRONOUNS.contains(text.word(pronoun.first()))
            && OPENING.contains(text.word(sentence).toLowerCase(Locale.ROOT));
    if (!opens) {
      return Optional.empty();
    }
    int limit = Math.min(text.sentence(sentence).endToken(), sentence + LONGEST_CLAUSE);
    for (int i = index + 1; i < candidates.size() && candidates.get(i).last() < limit; i++) {
      Candidate other = candidates.get(i);
      if (other.form() == Form.PRONOUN || other.kind() == EntityKind.PERSON) {
        return Optional.of(other).filter(this::isSubjectBehindComma);
      }
    }
    return Optional.empty();
  }

  private boolean isSubjectBehindComma(Candidate name) {
    int before = name.first() - 1;
    int mark = text.word(before).endsWith(".") ? before - 1 : before; // behind "Mr."
    boolean comma = text.word(mark).equals(",") || text.word(mark).equals("\"");
    boolean person = name.form() == Form.NAME && name.kind() == EntityKind.PERSON;
    return person && comma && behindName(name);
  }

  /** A verb, or a comma before what describes him: "Mr. Lund, the chairman, said". */
  private boolean behindName(Candidate name) {
    int next = name.last() + 1;
    return Grammar.isSubject(text, name) || next < text.size() && text.word(next).equals(",");
  }
}
