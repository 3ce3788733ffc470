package org.hearsay.lab.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.AttributionFinder;
import org.hearsay.attribution.Clues;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.RoleFeatures;
import org.hearsay.attribution.RoleLabels;
import org.hearsay.attribution.Stretch;
import org.hearsay.lab.sequence.ExampleSet;
import org.hearsay.lab.sequence.SequenceTrainer;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.sequence.SequenceModel;

/**
 * Trains the attribution model: {@code AttributionTraining FOLDER TARGET}, where the first folder
 * holds {@code text} and {@code attributions} of PolNeAR's train part and the second takes the
 * model files (in the project: {@code core/src/main/resources/org/hearsay/attribution}).
 */
public final class AttributionTraining {

  private AttributionTraining() {}

  public static void main(String[] args) throws IOException {
    Path target = Files.createDirectories(Path.of(args[1]));
    List<GoldTokens> gold = new ArrayList<>();
    LayoutReader layouts = new LayoutReader();
    for (GoldReport report : PolnearReader.read(Path.of(args[0]))) {
      gold.add(GoldTokens.of(report, layouts.read(Report.of(report.id(), report.text()))));
    }
    CueCounter counter = new CueCounter();
    gold.forEach(counter::count);
    CueLexicon lexicon = counter.lexicon();
    try (OutputStream out = Files.newOutputStream(target.resolve("cues.lexicon"))) {
      lexicon.write(out);
    }
    try (OutputStream out = Files.newOutputStream(target.resolve("roles.model"))) {
      roles(gold, lexicon).write(out);
    }
  }

  private static SequenceModel roles(List<GoldTokens> gold, CueLexicon lexicon) {
    ExampleSet<Stretch> set = new ExampleSet<>(new RoleFeatures());
    for (GoldTokens tokens : gold) {
      for (Stretch stretch : AttributionFinder.stretches(new Clues(tokens.layout(), lexicon))) {
        int[] labels = new int[stretch.end() - stretch.first()];
        System.arraycopy(tokens.labels(), stretch.first(), labels, 0, labels.length);
        set.add(stretch, labels);
      }
    }
    return new SequenceTrainer(TrainingOptions.DEFAULT, System.err::println)
        .train(RoleLabels.NAMES, set);
  }
}
