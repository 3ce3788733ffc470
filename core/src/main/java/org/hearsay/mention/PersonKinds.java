package org.hearsay.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.text.TokenizedText;

/**
 * Makes persons of names that were taken for something else: "Gen. Ann Roe" whatever stands before
 * it, and "Roe" where the same report calls an "Ann Roe" a person.
 */
final class PersonKinds {

  /** Titles that nothing but a person's name follows. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov",
          "prof", "adm", "brig", "cmdr", "cpl", "rev");

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  PersonKinds(TokenizedText text) {
    this.text = text;
  }

  /** The names in the order given, some of them now persons. */
  List<Candidate> agree(List<Candidate> names) {
    List<Candidate> titled = names.stream().map(this::byTitle).toList();
    Set<String> surnames = new HashSet<>();
    for (Candidate name : titled) {
      if (name.kind() == EntityKind.PERSON && name.tokens().size() > 1) {
        surnames.add(text.word(name.last()));
      }
    }
    return titled.stream().map(name -> bySurname(name, surnames)).toList();
  }

  private Candidate byTitle(Candidate name) {
    for (int token = name.last() - 1; token >= name.first(); token--) {
      if (text.word(token).endsWith(".") && TITLES.contains(Lexicon.lower(text.word(token)))) {
        return name.as(EntityKind.PERSON);
      }
    }
    return name;
  }

  private Candidate bySurname(Candidate name, Set<String> surnames) {
    String word = text.word(name.last());
    boolean surname =
        name.form() == Form.NAME
            && name.tokens().size() == 1
            && surnames.contains(word)
            && !lexicon.isPlace(word)
            && !lexicon.isKnownBody(word)
            && !lexicon.isBody(word);
    return surname ? name.as(EntityKind.PERSON) : name;
  }
}
