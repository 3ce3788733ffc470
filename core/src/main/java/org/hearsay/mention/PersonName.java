package org.hearsay.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name taken apart.
 *
 * @param titles the words before the name: "US President"
 * @param words the name itself, without "Jr." and the like
 * @param gender as told by titles or the given name
 */
public record PersonName(List<String> titles, List<String> words, Optional<Gender> gender) {

  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "MP", "MD", "PhD", "Ph.D.", "M.D.");

  public PersonName {
    titles = List.copyOf(titles);
    words = List.copyOf(words);
  }

  /** Takes the words of a name apart; the last title word ends the titles. */
  static PersonName of(List<String> all) {
    Lexicon lexicon = Lexicon.shared();
    int start = 0;
    for (int i = 0; i < all.size() - 1; i++) {
      if (lexicon.isTitle(all.get(i)) && !isInitialled(all, i)) {
        start = i + 1;
      }
    }
    int end = all.size();
    while (end > start + 1 && SUFFIXES.contains(all.get(end - 1))) {
      end--;
    }
    List<String> titles = all.subList(0, start);
    List<String> words = all.subList(start, end);
    return new PersonName(titles, words, gender(titles, words));
  }

  /** "Martin Luther King Jr.": a title word that ends a name is none. */
  private static boolean isInitialled(List<String> all, int i) {
    return i > 0 && SUFFIXES.contains(all.get(i + 1));
  }

  private static Optional<Gender> gender(List<String> titles, List<String> words) {
    Lexicon lexicon = Lexicon.shared();
    return titles.stream()
        .flatMap(title -> lexicon.genderOfTitle(title).stream())
        .findFirst()
        .or(() -> lexicon.genderOfGivenName(words.get(0)));
  }

  /** The word that the person is called by later: the last. */
  String surname() {
    return words.get(words.size() - 1);
  }

  /** The name as one string. */
  String full() {
    return String.join(" ", words);
  }
}
