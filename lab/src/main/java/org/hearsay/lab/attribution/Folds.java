package org.hearsay.lab.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.sequence.SequenceModel;

/**
 * Reports dealt into folds, each with a first model trained on the others (stacking; Wolpert 1992):
 * what builds on the first model must learn how far it can be trusted on texts that are new to it.
 *
 * @param reports fold by fold
 * @param roles for each fold the first model that has not seen it
 */
record Folds(List<List<GoldTokens>> reports, List<SequenceModel> roles) {

  private static final int COUNT = 3;

  /** Deals reports out in turn and trains a first model for each fold. */
  static Folds of(List<GoldTokens> gold, RoleLexicons lexicons) {
    List<SequenceModel> roles =
        IntStream.range(0, COUNT)
            .parallel()
            .mapToObj(fold -> RoleTraining.train(part(gold, fold, false), lexicons))
            .toList();
    List<List<GoldTokens>> reports =
        IntStream.range(0, COUNT).mapToObj(fold -> part(gold, fold, true)).toList();
    return new Folds(reports, roles);
  }

  private static List<GoldTokens> part(List<GoldTokens> gold, int fold, boolean inside) {
    return IntStream.range(0, gold.size())
        .filter(i -> (i % COUNT == fold) == inside)
        .mapToObj(gold::get)
        .toList();
  }

  int count() {
    return reports.size();
  }
}
