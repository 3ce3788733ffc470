package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name taken apart: titles before it, "Jr." behind it.
 *
 * @param first index of its first word without titles
 * @param end one past the index of its last word
 * @param words the name itself, without nicknames
 * @param nickname what stands in quotation marks or parentheses inside it
 * @param gender as told by titles or the given name
 */
record PersonName(
    int first, int end, List<String> words, Optional<String> nickname, Optional<Gender> gender) {

  private static final String OPENING = "\"'(“‘";
  private static final String CLOSING = "\"')”’";

  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "MP", "MD", "PhD", "Ph.D.", "M.D.");
  private static final Set<String> LINKS = Set.of("of", "for");

  /** Offices as newspapers abridge them. */
  private static final Set<String> ABRIDGED =
      Set.of("GM", "CEO", "CFO", "COO", "CTO", "PM", "VP", "SVP", "EVP", "MEP");

  PersonName {
    words = List.copyOf(words);
  }

  /** Takes the words of a name apart; the last title word ends the titles. */
  static PersonName of(List<String> all) {
    int end = all.size();
    while (end > 1 && SUFFIXES.contains(all.get(end - 1))) {
      end--;
    }
    int first = firstAfterTitles(all, end);
    end = beforePlace(all, first, end);
    List<String> words = new ArrayList<>();
    List<String> inMarks = new ArrayList<>();
    boolean open = false;
    for (String word : all.subList(first, end)) {
      boolean opens = !open && !words.isEmpty() && OPENING.indexOf(word.charAt(0)) >= 0;
      boolean closes = open || opens && word.length() > 1;
      (open || opens ? inMarks : words).add(word);
      open = (open || opens) && !(closes && endsMarked(word));
    }
    if (open) {
      words.addAll(inMarks);
      inMarks.clear();
    }
    return new PersonName(
        first, end, words, nickname(inMarks), gender(all.subList(0, first), words));
  }

  private static boolean endsMarked(String word) {
    return CLOSING.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static Optional<String> nickname(List<String> inMarks) {
    String plain = String.join(" ", inMarks).replaceAll("[\"'()“”‘’]", "").strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }

  /** "of Maryland" behind a full name says where from. */
  private static int beforePlace(List<String> all, int first, int end) {
    for (int i = first + 2; i < end - 1; i++) {
      boolean of = all.get(i).equals("of");
      if (of && Lexicon.shared().isPlace(String.join(" ", all.subList(i + 1, end)))) {
        return i;
      }
    }
    return end;
  }

  private static int firstAfterTitles(List<String> all, int end) {
    Lexicon lexicon = Lexicon.shared();
    int first = 0;
    boolean named = false;
    for (int i = 0; i < end - 1; i++) {
      String word = all.get(i);
      named |= lexicon.isGivenName(word);
      boolean title = lexicon.isTitle(word) || lexicon.isTitle(Lexicon.singular(word));
      if (title || !named && end - i > 2 && isCalling(word)) {
        int after = afterPortfolio(all, i + 1, end);
        first = after < end ? after : first;
      }
    }
    return first;
  }

  /** True for "GM" and the like. */
  static boolean isAbridgedOffice(String word) {
    return ABRIDGED.contains(word);
  }

  /** "Manager" or "GM" before a full name; "Baker" may be a name itself. */
  private static boolean isCalling(String word) {
    Lexicon lexicon = Lexicon.shared();
    return isAbridgedOffice(word) || lexicon.isRole(word) && !lexicon.isSurname(word);
  }

  /** "of State" after "Secretary" is part of the title. */
  private static int afterPortfolio(List<String> all, int start, int end) {
    if (!LINKS.contains(all.get(start))) {
      return start;
    }
    int word = start + 1;
    while (word < end && isOffice(all.get(word))) {
      word++;
    }
    return word;
  }

  private static boolean isOffice(String word) {
    return Lexicon.shared().isPortfolio(word) || Countries.shared().named(word).isPresent();
  }

  private static Optional<Gender> gender(List<String> titles, List<String> words) {
    Lexicon lexicon = Lexicon.shared();
    return titles.stream()
        .flatMap(title -> lexicon.genderOfTitle(title).stream())
        .findFirst()
        .or(() -> ofGivenName(words));
  }

  /** "Clinton" alone is a surname rather than a given name. */
  private static Optional<Gender> ofGivenName(List<String> words) {
    Lexicon lexicon = Lexicon.shared();
    boolean surname = words.size() == 1 && lexicon.isSurname(words.get(0));
    return surname ? Optional.empty() : lexicon.genderOfGivenName(words.get(0));
  }

  /** The word that the person is called by later: the last; "Roe-Doe" is one. */
  String surname() {
    String key = key();
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** True for a surname or a given name alone. */
  boolean isOneWord() {
    return key().indexOf(' ') < 0;
  }

  /** The name as one string for comparing, whatever stood between its words. */
  String key() {
    return String.join(" ", words).replace(" - ", "-");
  }
}
