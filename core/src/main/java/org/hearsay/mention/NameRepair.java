package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Mends what a model that sees one token at a time gets wrong about whole names. */
final class NameRepair {

  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> OF = Set.of("of", "for");
  private static final int LONGEST_PERSON = 8;

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  NameRepair(TokenizedText text) {
    this.text = text;
  }

  /** The names in text order: persons whole and apart, no days and months. */
  List<Candidate> repair(List<Candidate> names) {
    List<Candidate> repaired = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int limit = i + 1 < names.size() ? names.get(i + 1).first() : text.size();
      Candidate name = names.get(i);
      if (name.kind() != EntityKind.PERSON) {
        addUnlessDate(name, repaired);
      } else {
        addPerson(name, limit, repaired);
      }
    }
    return repaired;
  }

  private void addUnlessDate(Candidate name, List<Candidate> repaired) {
    boolean date =
        name.kind() == EntityKind.OTHER && lexicon.isCalendarWord(text.word(name.first()));
    if (!date) {
      repaired.add(name);
    }
  }

  private void addPerson(Candidate name, int limit, List<Candidate> repaired) {
    int end = grown(name, limit);
    int start = name.first();
    for (int token = start + 1; token < end - 1; token++) {
      if (AND.contains(text.word(token).toLowerCase(Locale.ROOT))) {
        repaired.add(person(start, token));
        start = token + 1;
      }
    }
    Candidate last = person(start, end);
    Optional<Candidate> office = office(last, repaired);
    if (office.isPresent()) {
      repaired.remove(repaired.size() - 1);
      last = person(office.get().first(), end);
    }
    repaired.add(last);
  }

  private static Candidate person(int first, int end) {
    TokenRange tokens = new TokenRange(first, end);
    return new Candidate(tokens, end - 1, Form.NAME, EntityKind.PERSON);
  }

  /** Further proper nouns right behind a person's name belong to it: "Yun Seok-yol". */
  private int grown(Candidate name, int limit) {
    int end = name.last() + 1;
    int sentence = text.sentence(name.last()).endToken();
    int most = Math.min(Math.min(limit, sentence), name.first() + LONGEST_PERSON);
    while (end < most && (isProper(end) || isGlued(end, most))) {
      end++;
    }
    return end;
  }

  private boolean isProper(int token) {
    return text.tag(token) == PartOfSpeech.PROPN
        && Character.isUpperCase(text.word(token).charAt(0))
        && !lexicon.isCalendarWord(text.word(token));
  }

  private boolean isGlued(int token, int limit) {
    boolean hyphen = text.word(token).equals("-") && token + 1 < limit;
    boolean after = text.word(token - 1).equals("-") && token > 1;
    return (hyphen || after) && text.start(token) == text.end(token - 1);
  }

  /** "US Secretary" before "of" and "Defense Lloyd Austin". */
  private Optional<Candidate> office(Candidate name, List<Candidate> before) {
    if (before.isEmpty() || !lexicon.isPortfolio(text.word(name.first()))) {
      return Optional.empty();
    }
    Candidate office = before.get(before.size() - 1);
    boolean joined = office.last() == name.first() - 2 && OF.contains(text.word(office.last() + 1));
    return joined && lexicon.isTitle(text.word(office.last()))
        ? Optional.of(office)
        : Optional.empty();
  }
}
