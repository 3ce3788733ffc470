package org.hearsay.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.Countries;
import org.hearsay.mention.Country;
import org.hearsay.text.WordList;

/**
 * Brings the names of one body to one key: "DoD", "the Pentagon" and "U.S. Department of Defense"
 * to {@code US defence}, "Ukraine's defense intelligence" and "Ukrainian intelligence" to {@code UA
 * intelligence}. Immutable.
 */
final class BodyNames {

  private static final int LONGEST_COUNTRY = 5;
  private static final int LONGEST_CASED = 4;
  private static final String FEDERAL = "federal ";
  private static final Set<String> SMALL =
      Set.of("the", "'s", "'", "own", "main", "top", "country's", "for", "s");

  /** What only governments of countries have. */
  private static final Set<String> NATIONAL =
      Set.of(
          "foreign",
          "defence",
          "intelligence",
          "foreign intelligence",
          "army",
          "general staff",
          "joint chiefs",
          "unification",
          "presidency",
          "government");

  /** Bodies that are a country's where they are in it: "police in Norway". */
  private static final Set<String> SERVING =
      Set.of("police", "authorities", "government", "prosecutors", "military", "army");

  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, String> wholes = new HashMap<>();
  private final Map<String, String> functions = new HashMap<>();
  private final Countries countries = Countries.shared();

  BodyNames() {
    for (String line : WordList.lines(BodyNames.class, "bodies.txt")) {
      String[] fields = line.split("\\|", -1);
      for (String name : fields[1].split(";")) {
        aliases.put(aliasKey(name), fields[0]);
      }
      if (fields.length > 2) {
        wholes.put(fields[0], fields[2]);
      }
    }
    for (String line : WordList.lines(BodyNames.class, "offices.txt")) {
      String[] fields = line.split("\\|", -1);
      for (String phrase : fields[1].split(";")) {
        functions.putIfAbsent(phrase, fields[0]);
        functions.putIfAbsent(BodyForm.office(phrase), fields[0]);
        functions.putIfAbsent(phrase.replace("'s", ""), fields[0]);
      }
    }
  }

  /**
   * The key of the body that {@code name} names.
   *
   * @param speaks true if it is said to have said something: then a capital is its government
   * @param named false for "the ministry": then only offices of a country have a key
   */
  Optional<String> key(String name, boolean speaks, boolean named) {
    String alias = aliases.get(aliasKey(name));
    if (alias != null) {
      return Optional.of(alias);
    }
    Optional<Country> country = countries.named(name);
    if (country.isEmpty() && speaks) {
      country = countries.seatedIn(name).or(() -> named ? Optional.empty() : side(name));
    }
    if (country.isPresent()) {
      return country.map(c -> c.code() + " government");
    }
    return office(name, named).or(() -> named ? Optional.of(ownName(name)) : Optional.empty());
  }

  /** "Norwegian" or "the Russians", who speak for their country. */
  private Optional<Country> side(String name) {
    boolean the = name.startsWith("the ") || name.startsWith("The ");
    return countries.ofPeople(the ? name.substring("the ".length()) : name);
  }

  private String ownName(String name) {
    String form = BodyForm.office(BodyForm.of(plain(name)));
    String alias = form.length() > LONGEST_CASED ? aliases.get(form) : null;
    return alias == null ? "=" + form : alias;
  }

  /** The key of the body of which {@code key} is a part, or for which it speaks. */
  Optional<String> whole(String key) {
    return Optional.ofNullable(wholes.get(key));
  }

  /** "Ukraine's defense intelligence", "Defence Intelligence of Ukraine". */
  private Optional<String> office(String name, boolean named) {
    List<String> words = Arrays.asList(spaced(name).split(" "));
    for (int size = Math.min(LONGEST_COUNTRY, words.size() - 1); size > 0; size--) {
      Optional<String> first = office(words, 0, size, named);
      if (first.isPresent()) {
        return first;
      }
      Optional<String> last = office(words, words.size() - size, words.size(), named);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }

  private Optional<String> office(List<String> words, int first, int end, boolean named) {
    String place = String.join(" ", words.subList(first, end));
    List<String> rest = first == 0 ? words.subList(end, words.size()) : beforeOf(words, first);
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    String phrase = String.join(" ", rest);
    Optional<Country> country = countries.named(place).or(() -> countries.ofPeople(place));
    return country.isPresent()
        ? officeKey(country.get(), phrase, named)
        : countries.seatedIn(place).flatMap(seated -> seatKey(seated, phrase));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The words before "of" or "of the" at {@code end}; none if it does not stand there. */
  private static List<String> beforeOf(List<String> words, int end) {
    int of = end > 0 && words.get(end - 1).equalsIgnoreCase("the") ? end - 2 : end - 1;
    boolean in = of > 0 && words.get(of).equals("in") && SERVING.contains(lower(words.get(of - 1)));
    return of > 0 && (in || words.get(of).equals("of")) ? words.subList(0, of) : List.of();
  }

  /** "Kyiv's foreign ministry" is the country's, "Kyiv police" the city's. */
  private Optional<String> seatKey(Country country, String rest) {
    return Optional.ofNullable(functions.get(BodyForm.office(plain(rest))))
        .filter(NATIONAL::contains)
        .map(function -> country.code() + " " + function)
        .or(() -> aliasIn(country, rest));
  }

  private Optional<String> aliasIn(Country country, String rest) {
    return Optional.ofNullable(aliases.get(aliasKey(rest)))
        .filter(alias -> alias.startsWith(country.code() + " "));
  }

  private Optional<String> officeKey(Country country, String rest, boolean named) {
    String plain = plain(rest);
    String phrase =
        BodyForm.office(plain.startsWith(FEDERAL) ? plain.substring(FEDERAL.length()) : plain);
    String function = functions.get(phrase);
    if (function != null) {
      return Optional.of(country.code() + " " + function);
    }
    Optional<String> own =
        named ? Optional.of("=" + country.code() + " " + phrase) : Optional.empty();
    return aliasIn(country, rest).or(() -> own);
  }

  /** Possessive endings as words of their own, without the article. */
  private static String spaced(String name) {
    String straight = name.replace('’', '\'').replace("'s ", " 's ").replace("s' ", "s ' ");
    StringBuilder kept = new StringBuilder();
    for (String word : straight.split("\\s+")) {
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT)) || word.equalsIgnoreCase("the")) {
        kept.append(kept.length() == 0 ? "" : " ").append(word);
      }
    }
    String result = kept.toString();
    return result.toLowerCase(Locale.ROOT).startsWith("the ") ? result.substring(4) : result;
  }

  /** Lower case, British spelling, no article, no full stops. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "").strip();
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return bare.replace("defense", "defence")
        .replace("ization", "isation")
        .replace("labor", "labour")
        .replace("center", "centre")
        .replace("program ", "programme ")
        .replace(" & ", " and ")
        .replace(" the ", " ");
  }

  /** Names of at most four letters keep their case: "WHO" is no "who". */
  private static String aliasKey(String name) {
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    String undotted = bare.replace(".", "");
    return undotted.length() <= LONGEST_CASED ? undotted : plain(bare);
  }
}
