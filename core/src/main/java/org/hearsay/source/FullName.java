package org.hearsay.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.mention.BareName;
import org.hearsay.mention.Gender;

/**
 * A person's name taken apart for comparing it with another report's.
 *
 * @param words the name without titles, articles ("al-", "da") and generation
 * @param rest all words but the first as one
 * @param front all words but the last as one
 * @param generation "jr" or the like
 * @param gender as told by a title or the given name
 * @param key the same for names that differ in nothing but case, accents and points
 */
record FullName(
    List<SpelledWord> words,
    SpelledWord rest,
    SpelledWord front,
    Optional<String> generation,
    Optional<Gender> gender,
    String key) {

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Articles and prepositions within names, which some reports leave out. */
  private static final Set<String> SMALL =
      Set.of("al", "el", "ul", "as", "ad", "ar", "az", "ash", "at", "da", "de", "do", "dos", "di");

  private static final Set<String> SERVANT = Set.of("abd", "abdel", "abdul", "abdal", "abdol");

  private static final Pattern ABD = Pattern.compile("abd[aeiou]l.{3,}", Pattern.CASE_INSENSITIVE);
  private static final Pattern TWO_INITIALS = Pattern.compile("[A-Z]{2}");
  private static final Pattern QUOTES = Pattern.compile("[\"“”()]");

  private static final int SHORTEST_AFTER_ARTICLE = 3;

  FullName {
    words = List.copyOf(words);
  }

  static FullName of(String name) {
    String plain = name.replace(",", " ").strip();
    List<String> words = new ArrayList<>();
    List<String> bare = BareName.words(plain);
    for (int i = 0; i < bare.size(); i++) {
      boolean inside = i > 0 || Character.isLowerCase(bare.get(i).charAt(0));
      if (!inside || i == bare.size() - 1 || !SMALL.contains(lower(bare.get(i)))) {
        words.addAll(initials(withoutArticle(unquoted(bare.get(i))), i + 1 < bare.size()));
      }
    }
    words.removeIf(String::isEmpty);
    joinServant(words);
    return of(words, generationOf(plain), BareName.gender(plain));
  }

  private static FullName of(
      List<String> words, Optional<String> generation, Optional<Gender> gender) {
    List<SpelledWord> spelled = words.stream().map(SpelledWord::of).toList();
    StringBuilder key = new StringBuilder();
    spelled.forEach(word -> key.append(word.normal()).append(' '));
    int end = Math.max(1, words.size());
    return new FullName(
        spelled,
        asOne(words, 1, words.size()),
        asOne(words, 0, end - 1),
        generation,
        gender,
        key + generation.orElse(""));
  }

  private static SpelledWord asOne(List<String> words, int first, int end) {
    return SpelledWord.of(first < end ? String.join("", words.subList(first, end)) : "");
  }

  /** "Abdelaziz" for "Abd al-Aziz" and "Abdul Aziz": "servant of" is no name alone. */
  private static void joinServant(List<String> words) {
    if (words.size() > 2 && SERVANT.contains(lower(words.get(0)))) {
      words.set(0, "Abdel" + lower(words.remove(1)));
    } else if (!words.isEmpty() && ABD.matcher(words.get(0)).matches()) {
      words.set(0, "Abdel" + words.get(0).substring("Abdel".length()));
    }
  }

  private static Optional<String> generationOf(String name) {
    String last = lower(name.substring(name.lastIndexOf(' ') + 1)).replace(".", "");
    return GENERATIONS.contains(last) && name.indexOf(' ') > 0
        ? Optional.of(last)
        : Optional.empty();
  }

  private static String unquoted(String word) {
    return QUOTES.matcher(word).replaceAll("");
  }

  /** "Sisi" for "el-Sisi". */
  private static String withoutArticle(String word) {
    int hyphen = word.indexOf('-');
    boolean article =
        hyphen > 0
            && word.length() - hyphen > SHORTEST_AFTER_ARTICLE
            && SMALL.contains(lower(word.substring(0, hyphen)));
    return article ? word.substring(hyphen + 1) : word;
  }

  /** "J" and "K" for "J.K.", and for "JK" before other words; other words as they are. */
  private static List<String> initials(String word, boolean ahead) {
    if (ahead && TWO_INITIALS.matcher(word).matches()) {
      return List.of(word.substring(0, 1), word.substring(1));
    }
    if (word.indexOf('.') < 0) {
      return List.of(word);
    }
    List<String> letters = Arrays.stream(word.split("\\.")).filter(l -> !l.isEmpty()).toList();
    boolean initials = word.indexOf('.') > 0 && letters.stream().allMatch(l -> l.length() == 1);
    return initials ? letters : List.of(word);
  }

  boolean isFull() {
    return words.size() > 1;
  }

  SpelledWord first() {
    return words.get(0);
  }

  SpelledWord last() {
    return words.get(words.size() - 1);
  }

  /** What stands between the given and the family name. */
  List<SpelledWord> middle() {
    return words.size() > 2 ? words.subList(1, words.size() - 1) : List.of();
  }

  /** True for the same words, titles aside. */
  boolean isWrittenAs(FullName other) {
    List<String> texts = words.stream().map(SpelledWord::text).toList();
    return texts.equals(other.words.stream().map(SpelledWord::text).toList());
  }

  /** True if titles or given names tell two genders. */
  boolean isOtherGender(FullName other) {
    return gender.isPresent() && other.gender.isPresent() && !gender.equals(other.gender);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
