package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Puts names from the lists where the model found none or a part only: "United States" for
 * "States". What lies within a longer name that was found stays as it is.
 */
final class KnownNames {

  private static final int LONGEST = 5;

  /** A single word of the lists counts as a name from this probability on. */
  private static final float LEAST = 0.1f;

  private final TokenizedText text;
  private final NameOdds odds;

  KnownNames(TokenizedText text, NameOdds odds) {
    this.text = text;
    this.odds = odds;
  }

  /** The names in text order, with known ones put in. */
  List<Candidate> putInto(List<Candidate> names) {
    List<Candidate> known = known();
    List<Candidate> all = new ArrayList<>();
    int next = 0;
    for (Candidate name : names) {
      while (next < known.size() && known.get(next).last() < name.first()) {
        all.add(known.get(next++));
      }
      boolean part = next < known.size() && holds(known.get(next), name);
      if (!part) {
        all.add(name);
        while (next < known.size() && known.get(next).first() <= name.last()) {
          next++;
        }
      }
    }
    all.addAll(known.subList(Math.min(next, known.size()), known.size()));
    return all;
  }

  private static boolean holds(Candidate known, Candidate name) {
    return known.tokens().size() > name.tokens().size()
        && known.first() <= name.first()
        && name.last() <= known.last();
  }

  /** Known names in text order, not overlapping. */
  private List<Candidate> known() {
    List<Candidate> known = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Candidate> name = longest(token, sentence.endToken());
        name.ifPresent(known::add);
        token = name.map(n -> n.last() + 1).orElse(token + 1);
      }
    }
    return known;
  }

  private Optional<Candidate> longest(int first, int limit) {
    if (!Grammar.isCapital(text, first) || text.word(first).equals("The")) {
      return Optional.empty();
    }
    for (int end = Math.min(limit, first + LONGEST); end > first; end--) {
      int last = end - 1;
      boolean likely = last > first || odds.inName(first) >= LEAST;
      if (likely && Grammar.isCapital(text, last)) {
        Optional<EntityKind> kind = kind(text.span(first, last).of(text.text()));
        if (kind.isPresent()) {
          TokenRange tokens = new TokenRange(first, last + 1);
          return Optional.of(new Candidate(tokens, last, form(last), kind.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * As the corpus has it that the model learned from, a name whose words are common ones is a
   * nominal mention: "the United States".
   */
  private Form form(int last) {
    return odds.inName(last) >= LEAST ? Form.NAME : Form.NOMINAL;
  }

  private static Optional<EntityKind> kind(String phrase) {
    if (Countries.shared().named(phrase).isPresent()) {
      return Optional.of(EntityKind.PLACE);
    }
    return phrase.indexOf(' ') > 0 && Lexicon.shared().isKnownBody(phrase)
        ? Optional.of(EntityKind.ORGANISATION)
        : Optional.empty();
  }
}
