package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.mention.EntityKind;
import org.hearsay.text.WordList;

/**
 * Joins what reports call by whose it is: "the Roe campaign", "Mrs. Roe's campaign" and "Ann Roe's
 * campaign"; "Gaza's power plant" and "the Gaza power plant"; "Roe's lawyer", but not "Roe's son",
 * who may be another.
 */
final class OwnedSources {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> FAMILY = Set.of("family", "parents", "relatives");
  private static final Set<String> LINKS = Set.of("of", "for");

  private final Grouping grouping;
  private final PersonIdentities persons;
  private final Set<String> single =
      new HashSet<>(WordList.lines(OwnedSources.class, "single-relations.txt"));

  /** The persons whom a report names, by their surnames. */
  private final Map<Integer, Map<String, Set<Integer>>> named = new HashMap<>();

  /** What is owned, in words, and its owner in words. */
  private record Owned(String head, String owner) {}

  OwnedSources(Grouping grouping, PersonIdentities persons) {
    this.grouping = grouping;
    this.persons = persons;
  }

  /** To be called when persons are joined. */
  void join() {
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      FullName name = FullName.of(occurrence.name());
      if (occurrence.isPerson() && occurrence.named() && !name.words().isEmpty()) {
        named
            .computeIfAbsent(occurrence.mention().reading(), r -> new HashMap<>())
            .computeIfAbsent(name.last().normal(), w -> new HashSet<>())
            .add(grouping.find(i));
      }
    }
    Map<String, Integer> known = new LinkedHashMap<>();
    for (int i = 0; i < grouping.size(); i++) {
      Optional<String> key = key(grouping.at(i));
      Integer other = key.isEmpty() ? null : known.putIfAbsent(key.get(), i);
      if (other != null) {
        grouping.join(other, i, "what belongs to the same");
      }
    }
  }

  private Optional<String> key(Occurrence occurrence) {
    boolean body = occurrence.entity().kind() == EntityKind.ORGANISATION;
    if (occurrence.named() || !body && !occurrence.isPerson()) {
      return Optional.empty();
    }
    return owned(occurrence.name())
        .filter(owned -> body || single.contains(owned.head()))
        .flatMap(
            owned ->
                owner(owned, occurrence.mention().reading())
                    .or(() -> body ? Optional.of(lower(owned.owner())) : Optional.empty())
                    .map(owner -> owner + "'s " + owned.head()));
  }

  /** A family is its surname's, whoever of it is named; else the only one so called is meant. */
  private Optional<String> owner(Owned owned, int reading) {
    FullName name = FullName.of(owned.owner());
    if (name.words().isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> here =
        named.getOrDefault(reading, Map.of()).getOrDefault(name.last().normal(), Set.of());
    if (FAMILY.contains(owned.head())) {
      boolean person = !here.isEmpty() || persons.called(owned.owner()).isPresent();
      return person ? Optional.of(name.last().normal()) : Optional.empty();
    }
    Optional<Integer> owner =
        name.isFull() || here.size() != 1 ? persons.called(owned.owner()) : here.stream().findAny();
    return owner.map(group -> String.valueOf(grouping.find(group)));
  }

  /** "Ann Roe's campaign", "the Roe campaign", "the lawyer of Ann Roe". */
  private static Optional<Owned> owned(String phrase) {
    List<String> words = new ArrayList<>(List.of(phrase.replace('’', '\'').split(" ")));
    boolean article = ARTICLES.contains(lower(words.get(0)));
    if (article) {
      words.remove(0);
    }
    int first = 0;
    while (first < words.size() && isCapital(words.get(first))) {
      first++;
    }
    if (first > 0 && first < words.size()) {
      return named(words, first, article);
    }
    int link = 0;
    while (link < words.size() && !LINKS.contains(words.get(link))) {
      link++;
    }
    boolean behind =
        article && link > 0 && link + 1 < words.size() && isCapital(words.get(link + 1));
    return behind
        ? Optional.of(new Owned(joined(words, 0, link), joined(words, link + 1, words.size())))
        : Optional.empty();
  }

  /** Capitalised words, and what follows them in small letters. */
  private static Optional<Owned> named(List<String> words, int first, boolean article) {
    String last = words.get(first - 1);
    boolean possessive = last.endsWith("'s") || last.endsWith("s'");
    boolean small = words.subList(first, words.size()).stream().noneMatch(OwnedSources::isCapital);
    if (!small || !possessive && !article) {
      return Optional.empty();
    }
    String owner = joined(words, 0, first);
    String plain = possessive ? owner.substring(0, owner.lastIndexOf('\'')) : owner;
    return Optional.of(new Owned(joined(words, first, words.size()), plain));
  }

  private static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  private static String joined(List<String> words, int first, int end) {
    return String.join(" ", words.subList(first, end));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
