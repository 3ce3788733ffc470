package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Brings English words to a form in which reports can be held against each other: case and
 * inflection gone, words that news uses for the same thing made one, countries known by all their
 * names.
 *
 * <p>Immutable and shared; loaded once, when first asked for.
 */
public final class Lexicon {

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon();
  }

  private static final int SHORTEST_STEM = 3;

  private final Set<String> functionWords = WordLists.words("function-words");
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> commonForms;

  private Lexicon() {
    WordLists.lines("irregular-forms").forEach(line -> lemmas.put(line.get(0), line.get(1)));
    WordLists.lines("synonyms").forEach(this::addGroup);
    WordLists.lines("demonyms").forEach(this::addCountry);
    commonForms =
        WordLists.words("common-words").stream()
            .flatMap(word -> Stream.of(form(word), stem(word)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The one of English. */
  public static Lexicon english() {
    return Holder.ENGLISH;
  }

  /** The normal forms of the words of a list. */
  public static Set<String> forms(String list) {
    return WordLists.words(list).stream()
        .map(english()::form)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void addGroup(List<String> words) {
    for (String word : words) {
      String key = key(List.of(word.split("_")));
      groups.putIfAbsent(key, "=" + words.get(0));
      beginnings.add(beginning(key));
    }
  }

  private void addCountry(List<String> names) {
    for (String name : names) {
      countries.putIfAbsent(name, "@" + names.get(0));
      beginnings.add(beginning(name));
    }
  }

  private static String beginning(String words) {
    return words.substring(0, Math.max(0, words.indexOf('_')));
  }

  /** True for words without content of their own, and for punctuation. */
  public boolean isFunctionWord(String word) {
    if (word.equals("US")) {
      return false;
    }
    return functionWords.contains(lower(word)) || !hasLetterOrDigit(word);
  }

  /** True for content words so common that sharing them says little; takes a normal form. */
  public boolean isCommon(String form) {
    return commonForms.contains(form);
  }

  /** The normal form of one word; words of one group of synonyms, names of one country share it. */
  public String form(String word) {
    String group = groups.get(key(List.of(lower(word))));
    String name = formOfName(word);
    return group == null || name.startsWith("@") ? name : group;
  }

  /** The normal form of a word that is part of a name: countries are known, synonyms not. */
  public String formOfName(String word) {
    String lower = lower(word);
    String country = word.equals("us") ? null : countries.get(lower);
    return country != null ? country : stem(lower);
  }

  /** False where no two or three words that begin with this one stand for one thing. */
  public boolean mayBeginSeveral(String word) {
    return beginnings.contains(lower(word)) || beginnings.contains(key(List.of(word)));
  }

  /** The normal form of two or three words that stand for one thing, else empty text. */
  public String formOfSeveral(List<String> words) {
    String country = countries.get(lower(String.join("_", words)));
    return country != null ? country : groups.getOrDefault(key(words), "");
  }

  private String key(List<String> words) {
    return String.join(
        "_", words.stream().map(word -> Inflection.key(lemma(lower(word)))).toList());
  }

  private String lemma(String word) {
    return lemmas.getOrDefault(word, word);
  }

  /** Lower case, endings and irregular forms gone. */
  public String stem(String word) {
    String lemma = lemma(word);
    String stem = new PorterStemmer().stem(lemma);
    return stem.length() < SHORTEST_STEM ? lemma : stem;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean hasLetterOrDigit(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }
}
