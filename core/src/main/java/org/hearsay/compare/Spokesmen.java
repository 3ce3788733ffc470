package org.hearsay.compare;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.Countries;

/** Finds out from a description for which body somebody speaks: "Pentagon spokeswoman". */
final class Spokesmen {

  private static final Set<String> RANKS =
      Set.of(
          "a", "an", "the", "deputy", "chief", "senior", "former", "main", "acting", "top", "its",
          "'s", "press");
  private static final Set<String> LINKS = Set.of("for", "of", "at", "to");

  private final BodyNames names;

  Spokesmen(BodyNames names) {
    this.names = names;
  }

  /** The key of the body for which one so described speaks. */
  Optional<String> principal(String description) {
    List<String> words = List.of(description.replace("’s", " 's").split("\\s+"));
    for (int i = 0; i < words.size(); i++) {
      if (speaks(words, i)) {
        Optional<String> body = before(words, i);
        return body.isPresent() ? body : after(words, i + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(List<String> words, int i) {
    String word = words.get(i).toLowerCase(Locale.ROOT);
    boolean secretary = word.equals("secretary") && i > 0;
    return word.startsWith("spokes")
        || secretary && words.get(i - 1).toLowerCase(Locale.ROOT).equals("press");
  }

  private Optional<String> before(List<String> words, int end) {
    List<String> body =
        words.subList(0, end).stream()
            .filter(word -> !RANKS.contains(word.toLowerCase(Locale.ROOT)))
            .toList();
    return body.isEmpty() ? Optional.empty() : key(String.join(" ", body));
  }

  private Optional<String> after(List<String> words, int first) {
    if (first >= words.size() || !LINKS.contains(words.get(first))) {
      return Optional.empty();
    }
    String rest = String.join(" ", words.subList(first + 1, words.size())).replace(" 's", "'s");
    int comma = rest.indexOf(',');
    return key(comma < 0 ? rest : rest.substring(0, comma));
  }

  /** "Russian presidential" is the presidency of Russia, "Ukrainian military" its army. */
  private Optional<String> key(String body) {
    if (body.endsWith(" presidential")) {
      String people = body.substring(0, body.length() - " presidential".length());
      return Countries.shared().of(people).map(country -> country.code() + " presidency");
    }
    return names.key(body, true, true);
  }
}
