package org.hearsay.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hearsay.attribution.Attribution;
import org.hearsay.mention.Cast;
import org.hearsay.mention.Countries;
import org.hearsay.mention.Country;
import org.hearsay.mention.Entity;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.text.Span;

/** A cast to which sources are added that it lacks. Mutable. */
final class GrowingCast {

  private static final Comparator<Mention> ORDER =
      Comparator.<Mention>comparingInt(m -> m.span().start()).thenComparing(m -> -m.span().end());

  /** How far apart two mentions may begin for the first to hold the second. */
  private static final int LOOK_BACK = 12;

  private final String text;
  private final Cast given;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Map<String, Integer> added = new HashMap<>();

  /** The persons of the given cast by their names. */
  private final Map<String, Integer> persons = new HashMap<>();

  /** The given countries by their codes, filled when first needed. */
  private Optional<Map<String, Integer>> countries = Optional.empty();

  /** What was added, by the end of the span, which is the end of its head. */
  private final Map<Integer, Mention> fresh = new TreeMap<>();

  GrowingCast(String text, Cast cast) {
    this.text = text;
    this.given = cast;
    this.mentions = cast.mentions();
    this.entities = new ArrayList<>(cast.entities());
    for (int e = 0; e < entities.size(); e++) {
      if (isPerson(e)) {
        persons.putIfAbsent(entities.get(e).name(), e);
      }
    }
  }

  /**
   * The mention that {@code head} belongs to: the longest that ends with it, else that holds it.
   */
  Optional<Mention> headedBy(Span head) {
    int after = firstAfter(head.start());
    Mention best = null;
    for (int i = after - 1; i >= Math.max(0, after - LOOK_BACK); i--) {
      Mention mention = mentions.get(i);
      if (mention.span().contains(head) && (best == null || isBetter(mention, best, head))) {
        best = mention;
      }
    }
    return Optional.ofNullable(best).or(() -> Optional.ofNullable(fresh.get(head.end())));
  }

  private static boolean isBetter(Mention one, Mention other, Span head) {
    boolean ends = one.span().end() == head.end();
    boolean otherEnds = other.span().end() == head.end();
    return ends == otherEnds ? one.span().length() > other.span().length() : ends;
  }

  /** The first mention that lies within {@code span}. */
  Optional<Mention> firstIn(Span span) {
    int at = firstAfter(span.start() - 1);
    return at < mentions.size() && span.contains(mentions.get(at).span())
        ? Optional.of(mentions.get(at))
        : Optional.empty();
  }

  /** The given mentions that lie within {@code span}, in text order. */
  List<Mention> mentionsIn(Span span) {
    return mentions
        .subList(firstAfter(span.start() - 1), firstAfter(Math.max(span.start(), span.end()) - 1))
        .stream()
        .filter(mention -> span.contains(mention.span()))
        .toList();
  }

  /** The names that start between two offsets, in text order. */
  List<Mention> namesBetween(int start, int end) {
    return mentions.subList(firstAfter(start - 1), firstAfter(end - 1)).stream()
        .filter(mention -> mention.form() == Form.NAME)
        .toList();
  }

  /** All given mentions that start before {@code end}, in text order. */
  List<Mention> mentionsBefore(int end) {
    return mentions.subList(0, firstAfter(end - 1));
  }

  /** The given person of exactly this name. */
  OptionalInt personNamed(String name) {
    Integer person = persons.get(name);
    return person == null ? OptionalInt.empty() : OptionalInt.of(person);
  }

  /** The only given person whose surname in capitals is {@code upper}. */
  OptionalInt personWithSurname(String upper) {
    int[] bearers =
        persons.entrySet().stream()
            .filter(person -> surname(person.getKey()).toUpperCase(Locale.ROOT).equals(upper))
            .filter(person -> isNamedInFull(person.getValue()))
            .mapToInt(Map.Entry::getValue)
            .toArray();
    return bearers.length == 1 ? OptionalInt.of(bearers[0]) : OptionalInt.empty();
  }

  /** True for an entity whose name has more than one word, all with capitals. */
  boolean isNamedInFull(int entity) {
    String name = entities.get(entity).name();
    return name.indexOf(' ') > 0 && isCapitalised(name) && isCapitalised(surname(name));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Index of the first mention that starts after {@code offset}. */
  private int firstAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Adds a source that no mention stands for; the same words twice are one entity, and a person's
   * full name is that of whoever has the name or is known by the surname only. Gives its index.
   *
   * @param span a base noun phrase, which ends with its head
   * @param whole the same with what belongs to the name: "the city of Phoenix"
   */
  int add(Span span, Span whole, EntityKind kind) {
    String name = whole.of(text);
    String lower = span.of(text).toLowerCase(Locale.ROOT);
    String key = lower.startsWith("the ") ? lower.substring(4) : lower;
    int entity = added.computeIfAbsent(key, k -> named(name, kind).orElse(entities.size()));
    if (entity == entities.size()) {
      entities.add(new Entity(name, kind, Optional.empty()));
    }
    fresh.put(span.end(), new Mention(span, Form.NOMINAL, entities.get(entity).kind(), entity));
    return entity;
  }

  boolean isPerson(int entity) {
    return kind(entity) == EntityKind.PERSON;
  }

  String name(int entity) {
    return entities.get(entity).name();
  }

  /** The given country, if the report names it. */
  Optional<Integer> country(Country country) {
    if (countries.isEmpty()) {
      countries = Optional.of(countries());
    }
    return Optional.ofNullable(countries.get().get(country.code()));
  }

  private Map<String, Integer> countries() {
    Map<String, Integer> found = new HashMap<>();
    for (int e = 0; e < given.entities().size(); e++) {
      Optional<Country> named = isPerson(e) ? Optional.empty() : Countries.shared().named(name(e));
      int entity = e;
      named.ifPresent(country -> found.putIfAbsent(country.code(), entity));
    }
    return found;
  }

  EntityKind kind(int entity) {
    return entities.get(entity).kind();
  }

  private OptionalInt named(String name, EntityKind kind) {
    String surname = surname(name);
    if (kind != EntityKind.PERSON || surname.equals(name) || !isCapitalised(surname)) {
      return OptionalInt.empty();
    }
    Integer same = persons.get(name);
    Integer shorter = persons.get(surname);
    if (same != null) {
      return OptionalInt.of(same);
    }
    if (shorter == null) {
      return OptionalInt.empty();
    }
    entities.set(shorter, new Entity(name, kind, entities.get(shorter).description()));
    persons.remove(surname);
    persons.put(name, shorter);
    return OptionalInt.of(shorter);
  }

  private static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** The cast with what was added, and {@code attributions} with its numbers of entities. */
  Speakers finish(List<Attribution> attributions) {
    if (fresh.isEmpty()) {
      return new Speakers(given, attributions);
    }
    List<Mention> all = new ArrayList<>(mentions);
    all.addAll(fresh.values());
    all.sort(ORDER);
    int[] numbers = numbers(all);
    Entity[] ordered = new Entity[entities.size()];
    for (int e = 0; e < ordered.length; e++) {
      ordered[numbers[e]] = entities.get(e);
    }
    all.replaceAll(m -> new Mention(m.span(), m.form(), m.kind(), numbers[m.entity()]));
    Cast cast = new Cast(all, Arrays.asList(ordered));
    return new Speakers(cast, attributions.stream().map(a -> renumbered(a, numbers)).toList());
  }

  /** New numbers of the entities, in order of first mention. */
  private int[] numbers(List<Mention> all) {
    int[] numbers = new int[entities.size()];
    Arrays.fill(numbers, -1);
    int next = 0;
    for (Mention mention : all) {
      if (numbers[mention.entity()] < 0) {
        numbers[mention.entity()] = next++;
      }
    }
    return numbers;
  }

  private static Attribution renumbered(Attribution attribution, int[] numbers) {
    return attribution.speaker().isEmpty()
        ? attribution
        : attribution.spokenBy(numbers[attribution.speaker().getAsInt()]);
  }
}
