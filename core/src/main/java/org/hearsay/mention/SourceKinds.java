package org.hearsay.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from the words of a source what kind of source it is. Immutable and shared. */
public final class SourceKinds {

  private static final SourceKinds ENGLISH = new SourceKinds();

  /** Words behind which a phrase goes on to say more of its head. */
  private static final Set<String> BEHIND_HEAD =
      Set.of(
          "of",
          "by",
          "from",
          "in",
          "on",
          "at",
          "with",
          "for",
          "to",
          "near",
          "who",
          "which",
          "that",
          "whose",
          "familiar",
          "briefed",
          "close",
          "involved",
          "inside",
          "within",
          "about",
          ",");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another", "some");

  /** The end of a web site's name: "example.com". */
  private static final Pattern SITE = Pattern.compile("\\S{2,}\\.[a-z]{2,6}");

  private static final Set<String> PLURALS =
      Set.of("people", "police", "men", "women", "children", "media", "others", "many", "some");

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "we", "i", "you", "who", "one", "which", "that", "this");

  private final Set<String> documents = WordList.set("documents.txt");
  private final Set<String> seats = WordList.set("seats.txt");
  private final List<String> anonymity = WordList.lines("anonymity.txt");

  private SourceKinds() {}

  /** The kinds that English words tell. */
  public static SourceKinds english() {
    return ENGLISH;
  }

  /**
   * What kind of source something is.
   *
   * @param phrase its name, or the words that the report credits
   * @param named true if the report gives it a name
   */
  public SourceKind of(String phrase, EntityKind kind, boolean named) {
    if (phrase.isBlank()) {
      return SourceKind.UNKNOWN;
    }
    String[] words = phrase.strip().split("\\s+");
    if (!named) {
      return ofWords(words, kind);
    }
    boolean country = Countries.shared().named(phrase.strip()).isPresent();
    return country ? SourceKind.OFFICE : ofName(words, kind);
  }

  private SourceKind ofName(String[] words, EntityKind kind) {
    return switch (kind) {
      case PERSON -> SourceKind.PERSON;
      case PLACE -> SourceKind.OFFICE;
      case ORGANISATION -> isSeat(words) ? SourceKind.OFFICE : SourceKind.ORGANISATION;
      case OTHER -> ofOtherName(words);
    };
  }

  private SourceKind ofOtherName(String[] words) {
    if (isDocument(head(words))) {
      return SourceKind.DOCUMENT;
    }
    if (isSeat(words)) {
      return SourceKind.OFFICE;
    }
    return isSite(words) ? SourceKind.ORGANISATION : SourceKind.UNKNOWN;
  }

  private static boolean isSite(String[] words) {
    return SITE.matcher(words[words.length - 1]).matches();
  }

  /** The Kremlin; names that end like those of offices. */
  private boolean isSeat(String[] words) {
    String last = words[words.length - 1];
    String pair = words.length > 1 ? words[words.length - 2] + " " + last : last;
    return seats.contains(last)
        || seats.contains(pair)
        || seats.contains(Lexicon.lower(head(words)))
        || seats.contains(Lexicon.lower(words[0]));
  }

  private SourceKind ofWords(String[] words, EntityKind kind) {
    String head = head(words);
    if (isOneOfMany(words)) {
      return SourceKind.ANONYMOUS;
    }
    if (PRONOUNS.contains(Lexicon.lower(head))) {
      return SourceKind.UNKNOWN;
    }
    if (isAnonymous(words)) {
      return SourceKind.ANONYMOUS;
    }
    if (isDocument(head)) {
      return SourceKind.DOCUMENT;
    }
    if (kind == EntityKind.ORGANISATION && isProper(words, head)) {
      return ofName(words, kind);
    }
    if (kind == EntityKind.ORGANISATION || Lexicon.shared().isBody(head)) {
      return isSeat(words) ? SourceKind.OFFICE : bodies(head);
    }
    if (isPlural(head)) {
      return SourceKind.COLLECTIVE;
    }
    if (kind == EntityKind.PERSON || NounKinds.isPerson(head)) {
      return person(words, head);
    }
    return isSite(words) ? SourceKind.ORGANISATION : SourceKind.UNKNOWN;
  }

  /** "One of the guards". */
  private static boolean isOneOfMany(String[] words) {
    String last = words[words.length - 1];
    return words.length > 2
        && words[0].equalsIgnoreCase("one")
        && words[1].equals("of")
        && isPlural(last)
        && NounKinds.isPerson(last);
  }

  /** "The Harbour Times", though nothing took it for a name. */
  private static boolean isProper(String[] words, String head) {
    int at = List.of(words).indexOf(head);
    return at > 0
        && Character.isUpperCase(head.charAt(0))
        && Character.isUpperCase(words[at - 1].charAt(0))
        && !INDEFINITE.contains(Lexicon.lower(words[0]))
        && (at > 1 || !words[0].equalsIgnoreCase("the"));
  }

  private static SourceKind bodies(String head) {
    boolean several = isPlural(head) && !PLURALS.contains(Lexicon.lower(head));
    return several ? SourceKind.COLLECTIVE : SourceKind.ORGANISATION;
  }

  /**
   * "The minister" holds an office, "a spokesman for Acme" speaks for one; "a diplomat" hides, and
   * "the man" has no name in the report.
   */
  private static SourceKind person(String[] words, String head) {
    String first = words[0].toLowerCase(Locale.ROOT);
    boolean one = !INDEFINITE.contains(first) && Lexicon.shared().isOffice(head);
    boolean spokesman = Lexicon.lower(head).startsWith("spokes") || isPressOfficer(words, head);
    return one || spokesman ? SourceKind.OFFICE : SourceKind.ANONYMOUS;
  }

  private static boolean isPressOfficer(String[] words, String head) {
    int at = List.of(words).indexOf(head);
    return at > 0 && words[at - 1].equalsIgnoreCase("press") && Lexicon.shared().isOffice(head);
  }

  /** True for a noun, singular or plural, for what speaks without being anybody. */
  boolean isDocument(String head) {
    return documents.contains(Lexicon.lower(head)) || documents.contains(Lexicon.singular(head));
  }

  private static boolean isPlural(String head) {
    String lower = Lexicon.lower(head);
    return PLURALS.contains(lower) || !Lexicon.singular(head).equals(lower);
  }

  private boolean isAnonymous(String[] words) {
    String padded = " " + String.join(" ", words).toLowerCase(Locale.ROOT).replace(',', ' ') + " ";
    return anonymity.stream().anyMatch(phrase -> padded.contains(" " + phrase + " "));
  }

  /**
   * The last word before "of", "familiar with" …; the first word where one of these comes first.
   */
  private static String head(String[] words) {
    for (int i = 1; i < words.length; i++) {
      if (BEHIND_HEAD.contains(words[i].toLowerCase(Locale.ROOT)) || words[i - 1].endsWith(",")) {
        return words[i - 1].replace(",", "");
      }
    }
    return words[words.length - 1];
  }
}
