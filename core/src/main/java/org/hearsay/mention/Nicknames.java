package org.hearsay.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Makes one name of what a nickname cuts: William "Bill" Roe, Ann (Annie) Roe. */
final class Nicknames {

  /** Of the words between the marks. */
  private static final int MOST_WORDS = 3;

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  Nicknames(TokenizedText text) {
    this.text = text;
  }

  /** The names in text order, those with a nickname whole. */
  List<Candidate> join(List<Candidate> names) {
    Candidate[] at = new Candidate[text.size()];
    names.forEach(name -> Arrays.fill(at, name.first(), name.last() + 1, name));
    List<Candidate> joined = new ArrayList<>();
    for (int token = 1; token < text.size(); token++) {
      Optional<Candidate> whole = around(token, at);
      if (whole.isPresent()) {
        joined.add(whole.get());
        token = whole.get().last();
      }
    }
    if (joined.isEmpty()) {
      return names;
    }
    boolean[] taken = new boolean[text.size()];
    joined.forEach(name -> Arrays.fill(taken, name.first(), name.last() + 1, true));
    names.stream().filter(name -> !taken[name.first()] && !taken[name.last()]).forEach(joined::add);
    joined.sort(Candidate.ORDER);
    return joined;
  }

  /** The whole name around the mark at {@code open}, if that opens a nickname. */
  private Optional<Candidate> around(int open, Candidate[] at) {
    int close = close(open);
    int after = close + 1;
    if (close <= open + 1 || after >= text.size() || !stands(open, close)) {
      return Optional.empty();
    }
    boolean inside = text.sentenceIndex(open - 1) == text.sentenceIndex(after);
    if (!inside || !isGiven(open, at) || !isSurname(after, at)) {
      return Optional.empty();
    }
    int first = at[open - 1] == null ? open - 1 : at[open - 1].first();
    boolean person = at[after] != null && at[after].kind() == EntityKind.PERSON;
    int end = person ? at[after].last() + 1 : after + 1;
    TokenRange tokens = new TokenRange(first, end);
    return Optional.of(new Candidate(tokens, end - 1, Form.NAME, EntityKind.PERSON));
  }

  /** Where the nickname's last mark stands; {@code open} if there is none. */
  private int close(int open) {
    String mark = closing(text.word(open));
    int limit = Math.min(text.size(), open + MOST_WORDS + 2);
    for (int token = open + 1; token < limit && !mark.isEmpty(); token++) {
      if (text.word(token).equals(mark)) {
        return token;
      }
      if (!Grammar.isCapital(text, token)) {
        return open;
      }
    }
    return open;
  }

  private static String closing(String open) {
    return switch (open) {
      case "\"", "'" -> open;
      case "(" -> ")";
      default -> "";
    };
  }

  /** Spaces outside of the marks, none inside. */
  private boolean stands(int open, int close) {
    return text.end(open - 1) < text.start(open)
        && text.end(open) == text.start(open + 1)
        && text.end(close - 1) == text.start(close)
        && text.end(close) < text.start(close + 1);
  }

  /** In parentheses only a given name is a nickname: others say where from. */
  private boolean isGiven(int open, Candidate[] at) {
    int before = open - 1;
    boolean given = lexicon.isGivenName(text.word(before));
    boolean person =
        at[before] != null
            && at[before].kind() == EntityKind.PERSON
            && at[before].last() == before
            && !lexicon.isTitle(text.word(before));
    boolean plain = text.word(open).equals("(");
    boolean nickname = !plain || lexicon.isGivenName(text.word(open + 1));
    return nickname && (given && at[before] == null || person);
  }

  private boolean isSurname(int token, Candidate[] at) {
    String word = text.word(token);
    boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() > 1;
    boolean person =
        at[token] != null && at[token].kind() == EntityKind.PERSON && at[token].first() == token;
    boolean alone = at[token] == null || at[token].tokens().size() == 1;
    return capital && (person || alone && text.tag(token) == PartOfSpeech.PROPN);
  }
}
