package org.hearsay.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.report.Layout;
import org.hearsay.report.Role;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Takes from the names of persons in headlines the words that only stand beside them there:
 * "Derelict Roe" is Roe, whom the text calls Ann Roe.
 */
final class HeadlineNames {

  private final Layout layout;
  private final TokenizedText text;
  private final TitleCase headlines;
  private final Lexicon lexicon = Lexicon.shared();

  HeadlineNames(Layout layout, TitleCase headlines) {
    this.layout = layout;
    this.text = layout.text();
    this.headlines = headlines;
  }

  /** The names in the order given; those of headlines as the rest of the text bears them out. */
  List<Candidate> settle(List<Candidate> names) {
    Set<String> wholes = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Candidate name : names) {
      if (name.kind() == EntityKind.PERSON && !isHeadline(name)) {
        wholes.add(text.span(name.first(), name.last()).of(text.text()));
        surnames.add(text.word(name.last()));
        for (int token = name.first(); token <= name.last(); token++) {
          words.add(text.word(token));
        }
      }
    }
    List<Candidate> settled = new ArrayList<>();
    for (Candidate name : names) {
      boolean person = name.kind() == EntityKind.PERSON && name.tokens().size() > 1;
      String whole = text.span(name.first(), name.last()).of(text.text());
      boolean open = person && isHeadline(name) && !wholes.contains(whole);
      open &= !leadsUp(text.word(name.first())) && !words.contains(text.word(name.first()));
      settled.add(open ? borneOut(name, surnames) : name);
    }
    return settled;
  }

  private boolean isHeadline(Candidate name) {
    return layout.role(name.first()) == Role.TITLE || headlines.holds(name.first());
  }

  /** What of a name ends with a surname of the text, behind titles and given names only. */
  private Candidate borneOut(Candidate name, Set<String> surnames) {
    int last = name.last();
    while (last > name.first() && !surnames.contains(text.word(last))) {
      last--;
    }
    if (!surnames.contains(text.word(last))) {
      return name;
    }
    int first = last;
    while (first > name.first() && leadsUp(text.word(first - 1))) {
      first--;
    }
    TokenRange tokens = new TokenRange(first, last + 1);
    return new Candidate(tokens, last, Form.NAME, EntityKind.PERSON);
  }

  private boolean leadsUp(String word) {
    return lexicon.isGivenName(word) || lexicon.isTitle(word) || word.endsWith(".");
  }
}
