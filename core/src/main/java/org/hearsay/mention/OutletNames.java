package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Makes one name of what stands behind a noun for newspapers, stations and sites, whatever the
 * model saw in it: "the website <em>Town Talk</em>", "the broadcaster <em>Kanal 2</em>", "the Orvil
 * daily <em>Bote</em>". No person is called so.
 */
final class OutletNames {

  private static final int LONGEST = 5;

  private static final Set<String> KINDS =
      Set.of(
          "newspaper",
          "paper",
          "broadsheet",
          "tabloid",
          "daily",
          "weekly",
          "magazine",
          "broadcaster",
          "website",
          "portal",
          "blog",
          "podcast",
          "newsletter");

  /** Such nouns as mean something else alone: "police station". */
  private static final Set<String> OTHER_KINDS =
      Set.of("station", "channel", "network", "agency", "site", "outlet", "programme", "program");

  private static final Set<String> MEDIA =
      Set.of("news", "press", "radio", "television", "tv", "broadcasting", "media", "deal");

  private static final Set<String> OF_STATE =
      Set.of("state", "official", "government", "local", "state-run", "party", "domestic");

  /** Nouns for outlets of one kind. */
  private static final List<List<String>> CALLINGS =
      List.of(
          List.of("newspaper", "paper", "daily", "tabloid", "broadsheet"),
          List.of("weekly", "magazine", "paper"),
          List.of("broadcaster", "station", "channel", "network"),
          List.of("website", "site", "portal", "outlet", "blog"),
          List.of("agency"));

  /** Small words within such names. */
  private static final Set<String> INSIDE =
      Set.of("of", "the", "de", "der", "die", "da", "do", "di", "del", "du", "la", "&", "-", "'s");

  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  OutletNames(TokenizedText text, TitleCase headlines) {
    this.text = text;
    this.headlines = headlines;
  }

  /** True for the noun at a token where it says what kind of outlet is named next. */
  static boolean isKind(TokenizedText text, int token) {
    if (token < 0 || token >= text.size()) {
      return false;
    }
    String word = Lexicon.lower(text.word(token));
    boolean media = token > 0 && MEDIA.contains(Lexicon.lower(text.word(token - 1)));
    return KINDS.contains(word) || media && OTHER_KINDS.contains(word);
  }

  /** True for the noun at a token where it may end the name of an outlet: "Tass news agency". */
  static boolean endsName(TokenizedText text, int token) {
    return isKind(text, token) || text.word(token).equals("channel");
  }

  /** True for "news" and the like. */
  static boolean isMedia(TokenizedText text, int token) {
    return MEDIA.contains(Lexicon.lower(text.word(token)));
  }

  /**
   * By what nouns a report may call the outlet whose name begins at a token: "paper" for a tabloid;
   * none if it is not said to be one there.
   */
  static List<String> callings(TokenizedText text, int name) {
    String kind = isKind(text, name - 1) ? Lexicon.lower(text.word(name - 1)) : "";
    return CALLINGS.stream().filter(nouns -> nouns.contains(kind)).findFirst().orElse(List.of());
  }

  /** The names in text order, with those of outlets whole. */
  List<Candidate> putInto(List<Candidate> names) {
    Candidate[] at = new Candidate[text.size()];
    names.forEach(name -> Arrays.fill(at, name.first(), name.last() + 1, name));
    List<Candidate> whole = new ArrayList<>();
    boolean[] taken = new boolean[text.size()];
    for (TokenRange outlet : outlets()) {
      if (isFree(outlet, at) && !taken[outlet.first()]) {
        whole.add(new Candidate(outlet, outlet.end() - 1, Form.NAME, EntityKind.ORGANISATION));
        Arrays.fill(taken, outlet.first(), outlet.end(), true);
      }
    }
    Set<String> known = new HashSet<>();
    whole.forEach(name -> known.add(words(name)));
    for (Candidate name : names) {
      if (!taken[name.first()] && !taken[name.last()]) {
        whole.add(known.contains(words(name)) ? name.as(EntityKind.ORGANISATION) : name);
      }
    }
    whole.sort(Candidate.ORDER);
    return whole;
  }

  private String words(Candidate name) {
    return text.span(name.first(), name.last()).of(text.text());
  }

  /** What stands behind such nouns. */
  private List<TokenRange> outlets() {
    List<TokenRange> outlets = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (int token = sentence.firstToken(); token + 1 < sentence.endToken(); token++) {
        int end = isKind(sentence, token) ? end(token + 1, sentence.endToken()) : 0;
        if (end > token + 1) {
          outlets.add(new TokenRange(token + 1, end));
        } else if (isNewsAgency(token)) {
          agency(sentence.firstToken(), token - 1).ifPresent(outlets::add);
        }
      }
    }
    return outlets;
  }

  private boolean isNewsAgency(int token) {
    return text.word(token).equals("agency") && text.word(Math.max(0, token - 1)).equals("news");
  }

  /** "<em>Tass</em> news agency", also where the model takes the name for a verb. */
  private Optional<TokenRange> agency(int start, int end) {
    int first = end;
    while (first > start && end - first < LONGEST && isNameWord(first - 1)) {
      first--;
    }
    boolean opens = first == start && first < end;
    if (opens && isBeforeNames(first)) {
      first++;
    }
    return first < end && !isBeforeNames(first)
        ? Optional.of(new TokenRange(first, end))
        : Optional.empty();
  }

  /** "The", "State", "Russian". */
  private boolean isBeforeNames(int token) {
    return switch (text.tag(token)) {
      case DET, ADJ, ADP, PRON, ADV -> true;
      default ->
          OF_STATE.contains(Lexicon.lower(text.word(token)))
              || Countries.shared().ofPeople(text.word(token)).isPresent();
    };
  }

  private boolean isKind(Sentence sentence, int token) {
    boolean opens = token == sentence.firstToken() || isMedia(token - 1, sentence);
    boolean small = Character.isLowerCase(text.word(token).charAt(0));
    return (small || opens) && isKind(text, token) && !headlines.holds(token);
  }

  private boolean isMedia(int token, Sentence sentence) {
    return token == sentence.firstToken() && MEDIA.contains(Lexicon.lower(text.word(token)));
  }

  /** One past the words in capitals and numbers; {@code first} if no name starts there. */
  private int end(int first, int limit) {
    if (!isNameWord(first) || lexicon.isTitle(text.word(first))) {
      return first;
    }
    int end = first + 1;
    for (int i = end; i < Math.min(limit, first + LONGEST) && isInside(i); i++) {
      end = isNameWord(i) || text.tag(i) == PartOfSpeech.NUM ? i + 1 : end;
    }
    return end;
  }

  private boolean isInside(int token) {
    return isNameWord(token)
        || text.tag(token) == PartOfSpeech.NUM
        || INSIDE.contains(text.word(token));
  }

  private boolean isNameWord(int token) {
    return Grammar.isCapital(text, token) && !lexicon.isCalendarWord(text.word(token));
  }

  /** No person of several names, and no longer name that began before. */
  private boolean isFree(TokenRange name, Candidate[] at) {
    for (int token = name.first(); token < name.end(); token++) {
      Candidate known = at[token];
      boolean longer =
          known != null && (known.first() < name.first() || known.last() >= name.end());
      boolean person =
          known != null
              && known.kind() == EntityKind.PERSON
              && known.tokens().size() > 1
              && lexicon.isGivenName(text.word(known.first()));
      if (longer || person) {
        return false;
      }
    }
    return true;
  }
}
