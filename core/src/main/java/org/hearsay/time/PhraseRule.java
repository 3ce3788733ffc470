package org.hearsay.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;

/** Fixed phrases: now, recently, in the near future; and holidays, with their year. Immutable. */
final class PhraseRule implements Rule {

  /** By their first word, longest first. */
  private final Map<String, List<Phrases.Phrase>> phrases = new HashMap<>();

  PhraseRule() {
    for (Phrases.Phrase phrase : Phrases.read()) {
      phrases.computeIfAbsent(phrase.words().get(0), w -> new ArrayList<>()).add(phrase);
    }
    Comparator<Phrases.Phrase> length = Comparator.comparingInt(phrase -> phrase.words().size());
    phrases.values().forEach(list -> list.sort(length.reversed()));
  }

  @Override
  public Optional<Match> match(Atoms atoms, int at) {
    Optional<Match> plain = phrase(atoms, at, Direction.OPEN);
    if (plain.isPresent() || !atoms.is(at, Lexeme.Kind.DIRECTION)) {
      return plain;
    }
    Direction direction = Directions.named(atoms.lexeme(at).code());
    return phrase(atoms, at + 1, direction).filter(m -> m.expression() instanceof HolidayDate);
  }

  private Optional<Match> phrase(Atoms atoms, int at, Direction direction) {
    for (Phrases.Phrase phrase : phrases.getOrDefault(atoms.word(at), List.of())) {
      if (isAt(atoms, at, phrase)) {
        return Optional.of(match(atoms, at + phrase.words().size(), phrase, direction));
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Atoms atoms, int at, Phrases.Phrase phrase) {
    int size = phrase.words().size();
    for (int i = 0; i < size; i++) {
      if (!atoms.is(at + i, phrase.words().get(i))) {
        return false;
      }
    }
    return (phrase.holiday().isEmpty() || isHoliday(atoms, at)) && !qualifies(atoms, at + size - 1);
  }

  /** Not a family name: Johnnie Christmas. */
  private static boolean isHoliday(Atoms atoms, int at) {
    boolean name =
        at > 0
            && atoms.isCapital(at - 1)
            && atoms.tag(at - 1) == PartOfSpeech.PROPN
            && atoms.lexeme(at - 1).equals(Lexeme.NONE)
            && !atoms.is(at - 1, ".");
    return atoms.isCapital(at) && !name;
  }

  /** "The past nine elections" and "the future king" are no times. */
  private static boolean qualifies(Atoms atoms, int at) {
    boolean adjective = atoms.is(at, "past") || atoms.is(at, "future");
    if (!adjective || at + 1 >= atoms.size()) {
      return false;
    }
    PartOfSpeech next = atoms.tag(at + 1);
    return next == PartOfSpeech.NOUN
        || next == PartOfSpeech.ADJ
        || next == PartOfSpeech.NUM
        || next == PartOfSpeech.PROPN;
  }

  private static Match match(Atoms atoms, int end, Phrases.Phrase phrase, Direction direction) {
    if (phrase.holiday().isEmpty()) {
      return new Match(end, new Reference(phrase.value()));
    }
    Optional<Match> year = YearClause.after(atoms, end);
    return new Match(
        year.map(Match::end).orElse(end),
        new HolidayDate(phrase.holiday().get(), direction, year.map(Match::expression)));
  }
}
