package org.hearsay.lab.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributionFinder;

/**
 * Trains on nine tenths of a part of PolNeAR and scores the last tenth: {@code HeldOutAttribution
 * FOLDER MODELS}, where the second folder holds {@code senses.lexicon}. Prints the figures of
 * {@code score.py attribution} and how far confidences can be trusted.
 */
public final class HeldOutAttribution {

  private static final int PARTS = 10;
  private static final int HELD_OUT = 7;

  private HeldOutAttribution() {}

  public static void main(String[] args) throws IOException {
    List<GoldTokens> gold = AttributionTraining.read(Path.of(args[0]));
    List<GoldTokens> train = new ArrayList<>();
    List<GoldTokens> heldOut = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      (i % PARTS == HELD_OUT ? heldOut : train).add(gold.get(i));
    }
    AttributionFinder finder =
        new AttributionFinder(
            AttributionTraining.train(train, AttributionTraining.senses(Path.of(args[1]))));
    AttributionScore score = new AttributionScore();
    for (GoldTokens tokens : heldOut) {
      score.add(tokens.report(), finder.find(tokens.layout()));
    }
    System.out.print(score.print());
  }
}
