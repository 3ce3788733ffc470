package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The offices that a report gives its persons anywhere, also further down: "Sen. Ann Roe of Ohio",
 * "Ohio senator Ann Roe". Immutable.
 */
final class OfficeHolders {

  private static final int LONGEST = 4;
  private static final Set<String> LINKS = Set.of("of", "from", "(");

  private static final Set<String> PARTY =
      Set.of("Republican", "Democratic", "Democrat", "GOP", "Conservative", "Labour", "The");

  /** Offices of which a person has one at a time. */
  private static final Set<String> EXCLUSIVE =
      Set.of(
          "governor",
          "senator",
          "congressman",
          "congresswoman",
          "representative",
          "mayor",
          "president",
          "premier",
          "chancellor",
          "ambassador");

  private final TokenizedText text;

  /** Who holds an office, by the office. */
  private final Map<String, List<Holder>> holders = new HashMap<>();

  private final Map<String, Set<String>> offices = new HashMap<>();

  /** Somebody's surname with the words in capitals that the report puts beside the office. */
  private record Holder(String surname, Set<String> words) {

    boolean isOf(Set<String> places) {
      return places.stream().allMatch(this::isOf);
    }

    /** "Tex" stands for "Texas". */
    private boolean isOf(String place) {
      return words.stream()
          .anyMatch(word -> word.equals(place) || word.length() > 2 && place.startsWith(word));
    }
  }

  OfficeHolders(TokenizedText text, List<Candidate> candidates) {
    this.text = text;
    for (Candidate name : candidates) {
      if (name.form() == Form.NAME && name.kind() == EntityKind.PERSON) {
        note(name);
      }
    }
  }

  private void note(Candidate name) {
    int first = name.first();
    Span before = Grammar.before(text, first);
    if (!before.isEmpty()) {
      first = text.tokensIn(before).first();
    }
    Set<String> words = capitals(first, name.first());
    words.addAll(behind(name));
    String surname = text.word(name.last());
    for (int token = first; token < name.last(); token++) {
      String word = text.word(token);
      String noun = Titles.noun(text, token);
      if (Lexicon.shared().isRole(noun) || Lexicon.shared().isTitle(word)) {
        holders.computeIfAbsent(noun, n -> new ArrayList<>()).add(new Holder(surname, words));
        offices.computeIfAbsent(surname, s -> new HashSet<>()).add(Titles.inFull(word));
      }
    }
  }

  private Set<String> capitals(int first, int end) {
    Set<String> words = new LinkedHashSet<>();
    for (int token = first; token < end; token++) {
      if (Grammar.isCapital(text, token)) {
        String word = text.word(token);
        boolean member = word.startsWith("R-") || word.startsWith("D-");
        words.add(member ? word.substring(2) : word);
      }
    }
    return words;
  }

  private boolean isHyphen(int token) {
    return text.word(token).equals("-");
  }

  /** "of Ohio" or ", R-Ohio," behind a name. */
  private Set<String> behind(Candidate name) {
    int end = text.sentence(name.last()).endToken();
    int of = name.last() + 1;
    boolean links = of + 1 < end && LINKS.contains(text.word(of));
    int last = of + 1;
    while (links
        && last < end
        && last <= of + LONGEST
        && (Grammar.isCapital(text, last) || isHyphen(last))) {
      last++;
    }
    return links ? capitals(of + 1, last) : Set.of();
  }

  /**
   * The surname of the only one who holds the office that {@code nominal} names, of the place that
   * it names; empty where it names no place.
   */
  Optional<String> holder(Candidate nominal) {
    Set<String> wanted = places(nominal.tokens(), nominal.head());
    wanted.addAll(behind(nominal));
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    List<String> surnames =
        holders.getOrDefault(Titles.noun(text, nominal.head()), List.of()).stream()
            .filter(holder -> holder.isOf(wanted))
            .map(Holder::surname)
            .distinct()
            .toList();
    return surnames.size() == 1 ? Optional.of(surnames.get(0)) : Optional.empty();
  }

  /** The words in capitals before the head of {@code nominal}, parties left out. */
  Set<String> places(Candidate nominal) {
    return places(nominal.tokens(), nominal.head());
  }

  private Set<String> places(TokenRange tokens, int head) {
    Set<String> words = capitals(tokens.first(), head);
    words.removeAll(PARTY);
    return words;
  }

  /** True for an office of which a person has one at a time. */
  boolean isExclusive(Candidate nominal) {
    return EXCLUSIVE.contains(Titles.inFull(text.word(nominal.head())));
  }

  /** True if the report gives somebody the office that {@code nominal} names. */
  boolean holds(String surname, Candidate nominal) {
    String noun = Titles.inFull(text.word(nominal.head()));
    return offices.getOrDefault(surname, Set.of()).contains(noun);
  }

  /** True if the report gives somebody another office of which one has only one at a time. */
  boolean isOther(String surname, Candidate nominal) {
    String noun = Titles.inFull(text.word(nominal.head()));
    Set<String> own = offices.getOrDefault(surname, Set.of());
    return EXCLUSIVE.contains(noun)
        && !own.contains(noun)
        && own.stream().anyMatch(EXCLUSIVE::contains);
  }

  /** True if the report puts the office that {@code nominal} names beside another place. */
  boolean isElsewhere(String surname, Candidate nominal) {
    Set<String> wanted = places(nominal.tokens(), nominal.head());
    if (wanted.stream().noneMatch(Lexicon.shared()::isPlace)) {
      return false;
    }
    List<Holder> own =
        holders.getOrDefault(Titles.noun(text, nominal.head()), List.of()).stream()
            .filter(holder -> holder.surname.equals(surname))
            .filter(holder -> holder.words.stream().anyMatch(Lexicon.shared()::isPlace))
            .toList();
    return !own.isEmpty() && own.stream().noneMatch(holder -> holder.isOf(wanted));
  }
}
