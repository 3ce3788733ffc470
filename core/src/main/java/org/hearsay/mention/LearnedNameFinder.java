package org.hearsay.mention;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TokenizedText;

/** Finds names with a model learned from marked texts. Immutable; may be shared by all threads. */
final class LearnedNameFinder implements NameFinder {

  private final NameModels models;

  LearnedNameFinder(NameModels models) {
    this.models = models;
  }

  @Override
  public List<Candidate> find(TokenizedText text) {
    NameClues clues = new NameClues(text);
    NameOdds odds = new NameOdds(text.size());
    NameTagger tagger = new NameTagger(models);
    List<Candidate> names = new ArrayList<>();
    for (NameStretch stretch : NameStretch.of(clues)) {
      odds.set(stretch.first(), tagger.marginals(stretch));
      odds.addNames(stretch, names);
    }
    List<Candidate> agreed =
        new NameAgreement(clues, odds, new KindJudge(models.kinds())).agree(names);
    return new KnownNames(text, odds).putInto(new TitleCase(text).sift(agreed));
  }
}
