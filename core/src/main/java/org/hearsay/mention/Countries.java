package org.hearsay.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Countries by their names, by the adjectives and names of their people, and by the seats that
 * stand for their governments. Immutable.
 */
public final class Countries {

  private static final class Holder {
    static final Countries SHARED = new Countries();
  }

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byPeople = new HashMap<>();
  private final Map<String, Country> bySeat = new HashMap<>();

  private Countries() {
    for (String line : WordList.lines("countries.txt")) {
      String[] fields = line.split("\\|", -1);
      List<String> names = items(fields[1]);
      List<String> people = items(fields[2]);
      String adjective = people.isEmpty() ? names.get(0) : people.get(0);
      Country country = new Country(fields[0], names.get(0), adjective);
      names.forEach(name -> byName.putIfAbsent(key(name), country));
      for (String person : people) {
        byPeople.putIfAbsent(key(person), country);
        byPeople.putIfAbsent(key(person + "s"), country);
      }
      items(fields[3]).forEach(seat -> bySeat.putIfAbsent(key(seat), country));
    }
  }

  private static List<String> items(String field) {
    return Arrays.stream(field.split(";")).filter(item -> !item.isEmpty()).toList();
  }

  /** The one list that all share. */
  public static Countries shared() {
    return Holder.SHARED;
  }

  /** The country of that name: "Ukraine", "the U.S.", "DPRK". */
  public Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** The country of that people or adjective: "Ukrainian", "Danes". */
  public Optional<Country> ofPeople(String people) {
    return Optional.ofNullable(byPeople.get(key(people)));
  }

  /** The country whose government is called by that place: "Kyiv", "the Kremlin". */
  public Optional<Country> seatedIn(String place) {
    return Optional.ofNullable(bySeat.get(key(place)));
  }

  /** The country that {@code words} name or derive from, whichever way. */
  public Optional<Country> of(String words) {
    return named(words).or(() -> ofPeople(words)).or(() -> seatedIn(words));
  }

  /** Short names in capitals keep them: "US" is no "us". */
  private static String key(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    String plain = bare.replace('’', '\'');
    return plain.length() <= 3 ? plain : plain.toLowerCase(Locale.ROOT);
  }
}
