package org.hearsay.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * Finds the name that a nominal mention stands beside: "Jane Roe, head of the agency," and "The
 * head of the agency, Jane Roe,".
 */
final class Appositions {

  private static final int LONGEST = 30;
  private static final int LINKS = 2;

  private final TokenizedText text;
  private final List<Candidate> candidates;

  Appositions(TokenizedText text, List<Candidate> candidates) {
    this.text = text;
    this.candidates = candidates;
  }

  /** The name beside the nominal that is candidate number {@code index}, if there is one. */
  Optional<Candidate> name(int index) {
    Candidate nominal = candidates.get(index);
    if (Grammar.isPlural(text, nominal)) {
      return Optional.empty();
    }
    return before(index, nominal).or(() -> after(index, nominal)).or(() -> outlet(index, nominal));
  }

  /** "<em>Tass</em> news agency", "the newspaper <em>The Lantern</em>". */
  private Optional<Candidate> outlet(int index, Candidate nominal) {
    if (!OutletNames.endsName(text, nominal.head())) {
      return Optional.empty();
    }
    int limit = Math.min(candidates.size(), index + 4);
    for (int i = Math.max(0, index - 2); i < limit; i++) {
      Candidate name = candidates.get(i);
      int gap = nominal.head() - name.last();
      boolean ahead = name.first() == nominal.head() + 1;
      boolean beside =
          ahead || gap == 1 || gap == 2 && OutletNames.isMedia(text, nominal.head() - 1);
      if (beside && isNameFor(name, nominal)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> before(int index, Candidate nominal) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      Candidate name = candidates.get(i);
      int first = name.last() + 2;
      boolean beside = first == nominal.first() || first + 1 == nominal.first() && isArticle(first);
      boolean joined = beside && comma(name.last() + 1) && !isSubject(nominal);
      if (isNameFor(name, nominal) && joined) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** "To Ann Roe, his son said": a verb right behind "his son" makes it no apposition. */
  private boolean isSubject(Candidate nominal) {
    String word = text.word(nominal.first()).toLowerCase(Locale.ROOT);
    boolean definite = word.equals("the") || PronounFinder.isPossessive(word);
    int next = nominal.last() + 1;
    return definite && next < text.size() && isFinite(next);
  }

  /** No participle, as in "the customer based in Boston". */
  private boolean isFinite(int verb) {
    String word = text.word(verb);
    boolean participle = word.endsWith("ed") || word.endsWith("en") || word.endsWith("ing");
    return Grammar.isSaying(text, verb)
        || text.tag(verb) == PartOfSpeech.AUX
        || text.tag(verb) == PartOfSpeech.VERB && !participle;
  }

  private Optional<Candidate> after(int index, Candidate nominal) {
    int end = end(nominal);
    int limit = Math.min(candidates.size(), index + LONGEST / 3);
    for (int i = index + 1; i < limit && comma(end); i++) {
      Candidate name = candidates.get(i);
      if (isNameFor(name, nominal) && opensAt(name, end + 1) && closes(name.last() + 1)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The name, or what stands before it: "Indiana Gov. Ann Roe". */
  private boolean opensAt(Candidate name, int token) {
    Span before = Grammar.before(text, name.first());
    return name.first() == token || !before.isEmpty() && before.start() == text.start(token);
  }

  /** An office in capitals stands without its article: "the [Communications Coordinator]". */
  private boolean isArticle(int token) {
    return text.tag(token) == PartOfSpeech.DET;
  }

  /** Of one kind, or a firm that is called by what it does: "the operator, Northrail". */
  private boolean isNameFor(Candidate name, Candidate nominal) {
    String noun = Lexicon.lower(text.word(nominal.head()));
    boolean firm = name.kind() == EntityKind.ORGANISATION && BodyKinds.isBusiness(noun);
    return name.form() == Form.NAME && (firm || name.kind() == nominal.kind());
  }

  private boolean comma(int token) {
    return token < text.size() && text.word(token).equals(",");
  }

  /** A comma or a verb ends an apposition; another name would make it a list. */
  private boolean closes(int token) {
    return token >= text.size()
        || switch (text.tag(token)) {
          case PUNCT, VERB, AUX -> true;
          default -> false;
        };
  }

  /** The nominal with all that describes it. */
  Span description(Candidate nominal) {
    return text.span(nominal.first(), Math.max(nominal.last(), end(nominal) - 1));
  }

  /** The nominal with whom it is for or of: "a spokeswoman for the mayor". */
  Span fullPhrase(Candidate nominal) {
    int limit = text.sentence(nominal.head()).endToken();
    int end = nominal.last() + 1;
    for (int link = 0; link < LINKS && end + 1 < limit && isLink(end); link++) {
      int next = end + 1;
      while (next < limit && isNominal(next)) {
        next++;
      }
      if (next == end + 1 || !isNoun(next - 1)) {
        break;
      }
      end = next;
    }
    return text.span(nominal.first(), end - 1);
  }

  private boolean isLink(int token) {
    return text.word(token).equals("of") || text.word(token).equals("for");
  }

  private boolean isNominal(int token) {
    return switch (text.tag(token)) {
      case DET, ADJ, NOUN, PROPN, NUM, PART -> true;
      default -> false;
    };
  }

  private boolean isNoun(int token) {
    return text.tag(token) == PartOfSpeech.NOUN || text.tag(token) == PartOfSpeech.PROPN;
  }

  /** One past the prepositional phrases that follow a nominal's head. */
  private int end(Candidate nominal) {
    int limit = Math.min(text.sentence(nominal.head()).endToken(), nominal.first() + LONGEST);
    int token = nominal.last() + 1;
    while (token < limit && continues(token, limit)) {
      token++;
    }
    return token;
  }

  private boolean continues(int token, int limit) {
    return switch (text.tag(token)) {
      case ADP, DET, ADJ, NOUN, PROPN, NUM, PART -> true;
      case CCONJ -> token + 1 < limit && !isDeterminer(token + 1);
      case PRON -> text.tag(token - 1) == PartOfSpeech.ADP;
      case PUNCT -> text.word(token).equals("-");
      default -> false;
    };
  }

  private boolean isDeterminer(int token) {
    return text.tag(token) == PartOfSpeech.DET || text.tag(token) == PartOfSpeech.VERB;
  }
}
