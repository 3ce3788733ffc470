package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * The names of bodies that go on behind a small word: "the Committee for a Fair Budget", "Alliance
 * to Mend Our Roads", "Drivers Against Noise".
 */
final class BodyNames {

  private static final int LONGEST = 9;

  /** Behind the noun for a body. */
  private static final Set<String> LINKS = Set.of("for", "on", "against", "of");

  /** Behind a noun for its members: "Parents for Safe Streets". */
  private static final Set<String> MEMBERS_LINKS = Set.of("for", "against", "without", "united");

  /** Within a name that goes on. */
  private static final Set<String> INSIDE = Set.of("for", "on", "of", "the", "a", "an", "-", "our");

  /** Plurals that name one body. */
  private static final Set<String> CENTERS = Set.of("Centers", "Centres", "Institutes", "Offices");

  private static final Set<String> MEMBERS = Set.of("Americans", "Citizens", "Mothers");

  /** Bodies whose names often join two matters: "Department of Health and Human Services". */
  private static final Set<String> OF_MATTERS =
      Set.of(
          "department",
          "ministry",
          "committee",
          "subcommittee",
          "commission",
          "institute",
          "academy",
          "museum",
          "centre",
          "center",
          "office",
          "bureau",
          "council",
          "agency",
          "organization",
          "organisation",
          "society",
          "association",
          "administration",
          "authority",
          "foundation",
          "directorate",
          "secretariat",
          "board",
          "federation",
          "school",
          "college",
          "faculty");

  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  /** One past the whole of a name, by its first token, where only a part of it is a mention. */
  private final Map<Integer, Integer> ends = new HashMap<>();

  BodyNames(TokenizedText text, TitleCase headlines) {
    this.text = text;
    this.headlines = headlines;
  }

  /**
   * The names in text order, with such bodies that were not found. Of proper nouns alone the name
   * is one mention; with other words in it ("for a Responsible Budget") what was found stays as it
   * is.
   */
  List<Candidate> join(List<Candidate> names) {
    Candidate[] at = new Candidate[text.size()];
    names.forEach(name -> Arrays.fill(at, name.first(), name.last() + 1, name));
    List<Candidate> joined = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      if (!headlines.holds(sentence.firstToken())) {
        join(sentence, at, joined);
      }
    }
    boolean[] taken = new boolean[text.size()];
    joined.forEach(name -> Arrays.fill(taken, name.first(), name.last() + 1, true));
    names.stream().filter(name -> !taken[name.first()] && !taken[name.last()]).forEach(joined::add);
    joined.sort(Candidate.ORDER);
    return joined;
  }

  /** A name with all that belongs to it. */
  Span whole(Candidate name) {
    int end = ends.getOrDefault(name.first(), name.last() + 1);
    return text.span(name.first(), Math.max(name.last(), end - 1));
  }

  private void join(Sentence sentence, Candidate[] at, List<Candidate> joined) {
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int end = end(token, sentence.endToken());
      boolean longer = at[token] == null || at[token].last() < end - 1;
      if (end > token + 1 && longer) {
        note(new TokenRange(first(token, sentence, at), end), at[token] != null, joined);
      }
      token = Math.max(token + 1, end);
    }
  }

  private void note(TokenRange tokens, boolean found, List<Candidate> joined) {
    if (found && !isProper(tokens)) {
      ends.put(tokens.first(), tokens.end());
      return;
    }
    joined.add(new Candidate(tokens, tokens.end() - 1, Form.NAME, EntityKind.ORGANISATION));
  }

  private boolean isProper(TokenRange tokens) {
    for (int token = tokens.first(); token < tokens.end(); token++) {
      if (Grammar.isCapital(text, token) && text.tag(token) != PartOfSpeech.PROPN) {
        return false;
      }
    }
    return true;
  }

  /** The name that {@code head} belongs to begins here. */
  private int first(int head, Sentence sentence, Candidate[] at) {
    if (at[head] != null) {
      return at[head].first();
    }
    int first = head;
    while (first > sentence.firstToken()
        && Grammar.isCapital(text, first - 1)
        && Grammar.isNominal(text, first - 1)) {
      first--;
    }
    return first;
  }

  /** One past the name that goes on behind {@code head}; {@code head} if none does. */
  private int end(int head, int limit) {
    int link = head + 1;
    if (link + 1 >= limit || !Grammar.isCapital(text, head) || !goesOn(head, link, limit)) {
      return head;
    }
    int end = head;
    int most = Math.min(limit, head + LONGEST);
    for (int token = link + 1; token < most && isInside(head, token, most); token++) {
      end = Grammar.isCapital(text, token) ? token + 1 : end;
    }
    boolean owner = end > head && end < limit && text.word(end).startsWith("'");
    return owner ? head : end;
  }

  private boolean goesOn(int head, int link, int limit) {
    String word = text.word(head);
    String small = Lexicon.lower(text.word(link));
    int next = afterArticle(link + 1);
    if (next >= limit || !isMatter(next)) {
      return false;
    }
    boolean body = lexicon.isBody(word) && (!word.endsWith("s") || CENTERS.contains(word));
    return small.equals("to")
        ? body && text.tag(next) == PartOfSpeech.VERB
        : body && LINKS.contains(small) || isMembers(word) && MEMBERS_LINKS.contains(small);
  }

  private int afterArticle(int token) {
    return switch (text.word(token)) {
      case "a", "an", "the" -> token + 1;
      default -> token;
    };
  }

  private boolean isMembers(String word) {
    boolean plural = word.endsWith("s") && lexicon.isRole(Lexicon.singular(word));
    return MEMBERS.contains(word) || plural;
  }

  /** A word in capitals that is no day, person or country. */
  private boolean isMatter(int token) {
    String word = text.word(token);
    boolean pair = token + 1 < text.size();
    return Grammar.isCapital(text, token)
        && word.length() > 1
        && !lexicon.isCalendarWord(word)
        && !lexicon.isGivenName(word)
        && !lexicon.isSurname(word)
        && !lexicon.isTitle(word)
        && !lexicon.isPlace(word)
        && !(pair && lexicon.isPlace(word + " " + text.word(token + 1)));
  }

  private boolean isInside(int head, int token, int limit) {
    String word = text.word(token);
    int next = token + 1;
    if (word.equals("and")) {
      String noun = Lexicon.singular(text.word(head));
      return OF_MATTERS.contains(noun) && next < limit && isMatter(next) && !isBody(next, limit);
    }
    if (word.equals("in")) {
      return next + 1 < limit && text.word(next).equals("the") && isMatter(next + 1);
    }
    return INSIDE.contains(word) || Grammar.isCapital(text, token) && !lexicon.isCalendarWord(word);
  }

  /** "Amnesty International" behind "the Department of Justice and". */
  private boolean isBody(int first, int limit) {
    int end = first;
    boolean body = false;
    while (end < limit && Grammar.isCapital(text, end)) {
      String word = text.word(end++);
      boolean initials = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      body |= initials || !word.endsWith("s") && lexicon.isBody(word);
    }
    String last = text.word(end - 1);
    boolean ends = end > first + 1 && !last.endsWith("s") && lexicon.endsOrganisation(last);
    return body || ends || lexicon.isKnownBody(text.span(first, end - 1).of(text.text()));
  }
}
