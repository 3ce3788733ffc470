package org.hearsay.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.quantity.PhraseTable.Match;

/** Joins a number with its unit: "72.7 metres", "five-year", "10 €", "75 USD million". */
final class UnitReader {

  /** Words that with a capital letter are names rather than units: "FA Cup finals". */
  private static final Set<String> NAMES =
      Set.of("cup", "cups", "stone", "stones", "mark", "marks", "real", "crown", "crowns", "lira");

  /** Words between a number and a unit that leave the unit what it is: "three long months". */
  private static final Set<String> STRETCHED =
      Set.of("long", "full", "whole", "entire", "solid", "straight", "consecutive", "short", "odd");

  private static final BigDecimal WON_AT_LEAST = BigDecimal.valueOf(100);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final UnitTable table;

  UnitReader(UnitTable table) {
    this.table = table;
  }

  /** A currency's sign before a number: "US$", "CHF"; letters only where digits follow. */
  Optional<Match<Unit>> moneyBefore(Atoms atoms, int first) {
    return table.moneySignAt(atoms, first).filter(sign -> opensNumber(atoms, sign));
  }

  /** Letters that stand for a currency only before large amounts: "N50 billion". */
  Optional<Match<Unit>> gluedLetters(Atoms atoms, int first) {
    boolean joined = atoms.glued(first) && (atoms.isWord(first - 1) || atoms.isHyphen(first - 1));
    boolean glued = atoms.isDigits(first + 1) && atoms.glued(first + 1) && !joined;
    return glued ? table.gluedSignAt(atoms, first) : Optional.empty();
  }

  private static boolean opensNumber(Atoms atoms, Match<Unit> sign) {
    if (!atoms.isWord(sign.end() - 1)) {
      return true;
    }
    boolean letter = sign.end() - sign.first() == 1 && atoms.form(sign.first()).length() == 1;
    return !letter && atoms.isDigits(sign.end());
  }

  /** The amount of money that a sign and a number make; takes in the name in "$10 dollars". */
  Amount withSign(Atoms atoms, Numeral number, Match<Unit> sign) {
    Unit unit = sign.value();
    boolean us = atoms.form(number.end()).equals("US") && unit.equals(Unit.DOLLAR);
    int end =
        table
            .wordsAt(atoms, number.end())
            .filter(name -> name.value().equals(unit))
            .map(Match::end)
            .orElse(us ? number.end() + 1 : number.end());
    Amount amount = Amount.of(number).with(us ? Unit.US_DOLLAR : unit, sign.first(), end);
    return sign.value().isMillions()
        ? amount.with(number.times(MILLION, number.end()), end)
        : amount;
  }

  /** The number with the unit after it; alone if there is none. */
  Amount withUnit(Atoms atoms, Numeral plain) {
    Numeral number = MagnitudeLetter.apply(atoms, plain);
    Optional<Match<Unit>> found = unitAt(atoms, number);
    if (found.isEmpty()) {
      return number.form() == Numeral.Form.FRACTION
          ? Amount.of(number).with(Unit.FRACTION, number.first(), number.end())
          : Amount.of(number);
    }
    Match<Unit> unit = found.get();
    Amount amount = Amount.of(number).with(unit.value(), number.first(), unit.end());
    return unit.value().isMoney() ? withMagnitudeAfter(atoms, amount) : amount;
  }

  /** "75 USD million", "30 MUSD". */
  private static Amount withMagnitudeAfter(Atoms atoms, Amount amount) {
    Numeral number = amount.number();
    if (amount.unit().filter(Unit::isMillions).isPresent()) {
      return amount.with(number.times(MILLION, number.end()), amount.end());
    }
    Optional<NumberWord> scale =
        NumberWord.of(atoms.word(amount.end()))
            .filter(word -> word.kind() == NumberWord.Kind.SCALE && !number.isScaled());
    return scale
        .map(s -> amount.with(number.times(s.value(), number.end()), amount.end() + 1))
        .orElse(amount);
  }

  private Optional<Match<Unit>> unitAt(Atoms atoms, Numeral number) {
    int end = number.end();
    boolean hyphen = atoms.isHyphen(end) && atoms.isWord(end + 1);
    int at = hyphen ? end + 1 : afterLink(atoms, number);
    int name = STRETCHED.contains(atoms.word(at)) ? at + 1 : at;
    Optional<Match<Unit>> words =
        table.wordsAt(atoms, name).filter(match -> isUnit(atoms, number, match));
    if (number.form() != Numeral.Form.DIGITS) {
      return words.or(
          () ->
              table
                  .moneySignAt(atoms, at)
                  .filter(m -> m.end() - at == 1 && atoms.form(at).length() > 2));
    }
    Optional<Match<Unit>> symbol =
        table.symbolAt(atoms, at).filter(match -> isSymbol(atoms, match, hyphen));
    boolean longer =
        symbol.isPresent() && words.isPresent() && symbol.get().end() > words.get().end();
    return (longer ? symbol : words.or(() -> symbol))
        .or(() -> hyphen ? Optional.empty() : moneyAfter(atoms, at));
  }

  /** "millions of dollars", "half an hour", "a quarter of a mile". */
  private static int afterLink(Atoms atoms, Numeral number) {
    int at = number.end();
    boolean plain = number.form() == Numeral.Form.DIGITS || number.form() == Numeral.Form.WORDS;
    if (plain) {
      return at;
    }
    int of = atoms.is(at, "of") ? at + 1 : at;
    boolean article = atoms.is(of, "a") || atoms.is(of, "an");
    boolean fraction = number.form() == Numeral.Form.FRACTION;
    return fraction ? article ? of + 1 : at : of;
  }

  private static boolean isUnit(Atoms atoms, Numeral number, Match<Unit> match) {
    String last = atoms.word(match.end() - 1);
    String form = atoms.form(match.end() - 1);
    boolean named =
        atoms.isCapitalised(match.end() - 1) && !form.equals(form.toUpperCase(Locale.ROOT));
    boolean verb = last.equals("won") && number.low().compareTo(WON_AT_LEAST) < 0;
    return !verb && !(named && NAMES.contains(last));
  }

  /** A letter is a unit where it can be no initial, no "A-list". */
  private static boolean isSymbol(Atoms atoms, Match<Unit> match, boolean hyphen) {
    boolean letter =
        match.end() - match.first() == 1
            && atoms.form(match.first()).length() == 1
            && atoms.isWord(match.first());
    if (!letter) {
      return true;
    }
    boolean initial = atoms.is(match.end(), ".") && atoms.isCapitalised(match.end() + 1);
    boolean joined = atoms.isHyphen(match.end()) && atoms.glued(match.end());
    boolean named = !atoms.glued(match.first()) && atoms.isCapitalised(match.end());
    return !hyphen && !initial && !joined && !named;
  }

  /** "10 €", "115USD", "200p"; not the sign of the next number. */
  private Optional<Match<Unit>> moneyAfter(Atoms atoms, int at) {
    return table
        .moneySignAt(atoms, at)
        .filter(sign -> !atoms.glued(sign.end()) || atoms.kind(sign.end()) == AtomKind.SYMBOL)
        .filter(sign -> atoms.glued(at) || atoms.isWord(at) || !atoms.isDigits(sign.end()));
  }
}
