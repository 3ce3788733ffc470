package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Sentence;

/**
 * Finds {@link Insertion insertions} by their words. The models read a sentence better without
 * them.
 */
final class Insertions {

  private static final int SHORTEST_REST = 4;

  private final Clues clues;
  private final CitedSources cited;
  private final CarryingRelays carrying;
  private final RelayClauses clauses;
  private final SourceClauses sources;

  Insertions(Clues clues, OutletPhrases outlets) {
    InsertedPhrases phrases = new InsertedPhrases(clues);
    this.clues = clues;
    this.cited = new CitedSources(clues, phrases);
    this.carrying = new CarryingRelays(clues, phrases, outlets);
    this.clauses = new RelayClauses(clues, phrases);
    this.sources = new SourceClauses(clues, phrases);
  }

  /** Those in a report's prose outside quotation marks, in order, none inside another. */
  List<Insertion> find() {
    List<Insertion> found = new ArrayList<>();
    for (Sentence sentence : clues.layout.prose()) {
      int left = sentence.tokenCount();
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Optional<Insertion> here = clues.quotes.isQuoted(token) ? Optional.empty() : at(token);
        token++;
        if (here.isPresent() && left - here.get().range().size() >= SHORTEST_REST) {
          left -= here.get().range().size();
          token = Math.max(token, here.get().range().end());
          found.add(here.get());
        }
      }
    }
    return found;
  }

  private Optional<Insertion> at(int token) {
    return clauses
        .at(token)
        .or(() -> cited.at(token))
        .or(() -> carrying.at(token))
        .or(() -> sources.at(token));
  }
}
