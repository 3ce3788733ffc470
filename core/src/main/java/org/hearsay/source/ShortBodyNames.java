package org.hearsay.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;

/**
 * Joins a body's short name with the one long name in the reports that it can stand for: initials,
 * and what is left of a company's name without the words that many have. Nothing where two fit.
 */
final class ShortBodyNames {

  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "on", "to", "at", "&", "de", "'s");

  /** Words behind companies' own names, of which there are many. */
  private static final Set<String> COMMON =
      Set.of(
          "group",
          "holding",
          "holdings",
          "companies",
          "industries",
          "international",
          "airlines",
          "airways",
          "motors",
          "motor",
          "pharmaceuticals",
          "pharma",
          "technologies",
          "technology",
          "breweries",
          "brewery",
          "foods",
          "mining",
          "shipping",
          "railways",
          "steel",
          "stores",
          "supermarkets",
          "partners",
          "enterprises",
          "systems",
          "aerospace",
          "petroleum",
          "oil",
          "university");

  private static final int LONGEST_INITIALS = 7;

  private final Grouping grouping;
  private final Map<String, Integer> byKey;

  /**
   * @param byKey the first occurrence of each body
   */
  ShortBodyNames(Grouping grouping, Map<String, Integer> byKey) {
    this.grouping = grouping;
    this.byKey = byKey;
  }

  void join() {
    joinShort(this::initials, "abbreviation");
    joinShort(this::ownWords, "short form");
  }

  /** What forms a long name has, by its key and its occurrence. */
  private interface Shortening {
    Set<String> of(String key, int occurrence);
  }

  private void joinShort(Shortening shortening, String reason) {
    Map<String, Set<Integer>> longs = new LinkedHashMap<>();
    byKey.forEach(
        (key, i) ->
            shortening
                .of(key, i)
                .forEach(s -> longs.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(i)));
    longs.forEach(
        (shortName, bodies) -> {
          Integer known = byKey.get("=" + shortName);
          List<Integer> groups = bodies.stream().map(grouping::find).distinct().toList();
          boolean body = known != null && isBody(grouping.at(known));
          if (body && known != null && groups.size() == 1) {
            grouping.join(bodies.iterator().next(), known, reason);
          }
        });
  }

  /** "Boston" the town is not short for its university. */
  private static boolean isBody(Occurrence occurrence) {
    return occurrence.entity().kind() != EntityKind.PLACE;
  }

  /** With and without its small words: "doj", "dj". */
  private Set<String> initials(String key, int i) {
    if (!grouping.at(i).named()) {
      return Set.of();
    }
    String plain = BodyNames.plain(grouping.at(i).name()).replace("'s ", " ").replace("-", " ");
    String bare = BodyForm.withoutLegalForm(plain).orElse(plain);
    Set<String> initials = new LinkedHashSet<>();
    for (String name : List.of(plain, bare)) {
      List<String> words = Arrays.stream(name.split("\\s+")).filter(w -> !w.isEmpty()).toList();
      initials.add(firstLetters(words));
      initials.add(firstLetters(words.stream().filter(w -> !SMALL.contains(w)).toList()));
    }
    initials.removeIf(s -> s.length() < 3 || s.length() > LONGEST_INITIALS);
    return initials;
  }

  private static String firstLetters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  /** "acme" of "acme group"; the last word too where a legal form tells a company. */
  private Set<String> ownWords(String key, int i) {
    String plain = BodyNames.plain(grouping.at(i).name());
    Optional<String> company = BodyForm.withoutLegalForm(plain);
    List<String> words = new ArrayList<>(List.of(company.orElse(plain).split(" ")));
    Set<String> forms = new LinkedHashSet<>();
    if (company.isPresent() && words.size() > 1) {
      forms.add(words.get(words.size() - 1));
    }
    while (words.size() > 1 && COMMON.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
      forms.add(String.join(" ", words));
    }
    forms.removeIf(COMMON::contains);
    return forms;
  }
}
