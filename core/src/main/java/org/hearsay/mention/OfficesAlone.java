package org.hearsay.mention;

import java.util.List;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Makes nominal mentions of "names" that are offices without a name: "the Ohio Republican", "the
 * former Secretary of State".
 */
final class OfficesAlone {

  private final TokenizedText text;
  private final Lexicon lexicon = Lexicon.shared();

  OfficesAlone(TokenizedText text) {
    this.text = text;
  }

  /** The names in the order given, some of them now nominal mentions with their articles. */
  List<Candidate> part(List<Candidate> names) {
    return names.stream().map(this::part).toList();
  }

  private Candidate part(Candidate name) {
    int first = withArticle(name.first());
    if (first == name.first() || name.form() != Form.NAME) {
      return name;
    }
    if (isMember(name)) {
      return nominal(first, name, name.last());
    }
    return isOfPortfolio(name) ? nominal(first, name, name.first()) : name;
  }

  private static Candidate nominal(int first, Candidate name, int head) {
    TokenRange tokens = new TokenRange(first, name.last() + 1);
    return new Candidate(tokens, head, Form.NOMINAL, EntityKind.PERSON);
  }

  /** The place of "the" or "the former" before a name; the name's own first where it has none. */
  private int withArticle(int name) {
    int sentence = text.sentence(name).firstToken();
    int token = name - 1;
    if (token > sentence && text.tag(token) == PartOfSpeech.ADJ) {
      token--;
    }
    return token >= sentence && text.word(token).equalsIgnoreCase("the") ? token : name;
  }

  /** "South Carolina Republican". */
  private boolean isMember(Candidate name) {
    String last = Lexicon.lower(text.word(name.last()));
    boolean member = last.equals("republican") || last.equals("democrat");
    return member
        && name.tokens().size() > 1
        && lexicon.isPlace(text.span(name.first(), name.last() - 1).of(text.text()));
  }

  /** "Secretary of State". */
  private boolean isOfPortfolio(Candidate name) {
    boolean title = lexicon.isTitle(text.word(name.first()));
    boolean link = name.tokens().size() > 2 && text.word(name.first() + 1).equals("of");
    boolean portfolios = true;
    for (int token = name.first() + 2; token <= name.last(); token++) {
      portfolios &= lexicon.isPortfolio(text.word(token));
    }
    return title && link && portfolios;
  }
}
