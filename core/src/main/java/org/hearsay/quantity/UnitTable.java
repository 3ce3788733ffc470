package org.hearsay.quantity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of measure and currencies, found by their words and signs. Immutable. */
final class UnitTable {

  private final PhraseTable<Unit> words;
  private final SignTable<Unit> symbols;
  private final SignTable<Unit> moneySigns;
  private final SignTable<Unit> gluedSigns;

  UnitTable() {
    Map<String, Unit> names = new LinkedHashMap<>();
    Map<String, Unit> signs = new LinkedHashMap<>();
    Map<String, Unit> money = new LinkedHashMap<>();
    for (String line : Lexicon.lines("units")) {
      String[] fields = fields(line);
      Unit unit = new Unit(fields[0], UnitKind.valueOf(fields[1].toUpperCase(Locale.ROOT)));
      items(fields[2]).forEach(name -> addName(names, name, unit));
      items(fields[3]).forEach(sign -> signs.putIfAbsent(sign, unit));
    }
    for (String line : Lexicon.lines("currencies")) {
      String[] fields = fields(line);
      Unit unit = new Unit(fields[0], UnitKind.MONEY);
      items(fields[2]).forEach(name -> addName(names, name, unit));
      items(fields[1]).forEach(sign -> money.putIfAbsent(sign, unit));
      if (fields[0].length() == 3 && fields[0].chars().allMatch(Character::isUpperCase)) {
        money.putIfAbsent(fields[0], unit);
        money.putIfAbsent("M" + fields[0], new Unit(fields[0], UnitKind.MONEY, true));
      }
    }
    words = new PhraseTable<>(names);
    symbols = new SignTable<>(signs);
    moneySigns = new SignTable<>(money);
    gluedSigns = gluedSigns();
  }

  private static SignTable<Unit> gluedSigns() {
    Map<String, Unit> signs = new LinkedHashMap<>();
    for (String line : Lexicon.lines("glued-signs")) {
      String[] fields = line.split(" ");
      signs.put(fields[0], new Unit(fields[1], UnitKind.MONEY));
    }
    return new SignTable<>(signs);
  }

  private static String[] fields(String line) {
    String[] fields = (line + " ").split("\\|", -1);
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].strip();
    }
    return fields;
  }

  private static List<String> items(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(", *"));
  }

  private static void addName(Map<String, Unit> names, String name, Unit unit) {
    names.putIfAbsent(name, unit);
    names.putIfAbsent(name + "s", unit);
    int space = name.indexOf(' ');
    if (space > 0) {
      names.putIfAbsent(name.substring(0, space) + "s" + name.substring(space), unit);
    }
  }

  /** A unit in words: "miles per hour", "Australian dollars", "years old". */
  Optional<PhraseTable.Match<Unit>> wordsAt(Atoms atoms, int atom) {
    return words.startingAt(atoms, atom);
  }

  /** A unit's symbol: "km²", "°C"; nothing that is only the start of a longer word. */
  Optional<PhraseTable.Match<Unit>> symbolAt(Atoms atoms, int atom) {
    return symbols.startingAt(atoms, atom).filter(m -> standsFree(atoms, m.end()));
  }

  /** A currency's sign or code: "US$", "€", "CHF". */
  Optional<PhraseTable.Match<Unit>> moneySignAt(Atoms atoms, int atom) {
    return moneySigns.startingAt(atoms, atom);
  }

  /** Letters that stand for a currency where they are glued to a large amount. */
  Optional<PhraseTable.Match<Unit>> gluedSignAt(Atoms atoms, int atom) {
    return gluedSigns.startingAt(atoms, atom);
  }

  private static boolean standsFree(Atoms atoms, int end) {
    return !atoms.glued(end) || atoms.kind(end) == AtomKind.SYMBOL;
  }
}
