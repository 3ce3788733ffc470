package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Brings English words to a form in which reports can be held against each other: case and
 * inflection gone, words that news uses for the same thing made one, countries known by all their
 * names.
 *
 * <p>Immutable and shared; loaded once, when first asked for.
 */
final class Lexicon {

  private static final class Holder {
    static final Lexicon ENGLISH = new Lexicon();
  }

  private final Set<String> functionWords = WordLists.words("function-words");
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> commonForms;

  private Lexicon() {
    WordLists.lines("irregular-forms").forEach(line -> lemmas.put(line.get(0), line.get(1)));
    WordLists.lines("synonyms").forEach(this::addGroup);
    WordLists.lines("demonyms").forEach(this::addCountry);
    commonForms =
        WordLists.words("common-words").stream()
            .map(this::form)
            .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  static Lexicon english() {
    return Holder.ENGLISH;
  }

  private void addGroup(List<String> words) {
    for (String word : words) {
      groups.putIfAbsent(stem(word), "=" + words.get(0));
    }
  }

  private void addCountry(List<String> names) {
    for (String name : names) {
      countries.putIfAbsent(name, "@" + names.get(0));
    }
  }

  /** True for words without content of their own, and for punctuation. */
  boolean isFunctionWord(String word) {
    if (word.equals("US")) {
      return false;
    }
    return functionWords.contains(lower(word)) || !hasLetterOrDigit(word);
  }

  /** True for content words so common that sharing them says little; takes a normal form. */
  boolean isCommon(String form) {
    return commonForms.contains(form);
  }

  /** The normal form of one word; words of one group of synonyms, names of one country share it. */
  String form(String word) {
    String lower = lower(word);
    String country = word.equals("us") ? null : countries.get(lower);
    if (country != null) {
      return country;
    }
    String stem = stem(lower);
    return groups.getOrDefault(stem, stem);
  }

  /** The normal form of two or three words that stand for one thing, or null-free empty text. */
  String formOfSeveral(List<String> words) {
    String joined = lower(String.join("_", words));
    String country = countries.get(joined);
    return country != null ? country : groups.getOrDefault(stemOfSeveral(words), "");
  }

  private String stemOfSeveral(List<String> words) {
    return String.join("_", words.stream().map(word -> stem(lower(word))).toList());
  }

  /** Lower case, regular endings and irregular forms gone. */
  String stem(String word) {
    if (word.indexOf('_') > 0) {
      return stemOfSeveral(List.of(word.split("_")));
    }
    String lemma = lemmas.getOrDefault(word, word);
    return new PorterStemmer().stem(lemma);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean hasLetterOrDigit(String word) {
    return word.chars().anyMatch(Character::isLetterOrDigit);
  }
}
