package org.hearsay.lab.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.WordSenses;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;

/**
 * Trains the attribution model: {@code AttributionTraining FOLDER TARGET}, where the first folder
 * holds {@code text} and {@code attributions} of PolNeAR's train part and the second takes the
 * model files (in the project: {@code core/src/main/resources/org/hearsay/attribution}) beside
 * {@code senses.lexicon}, which {@link SenseLexicon} makes.
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
    WordSenses senses = senses(target);
    CueCounter counter = new CueCounter(senses);
    gold.forEach(counter::count);
    RoleLexicons lexicons = new RoleLexicons(counter.lexicon(), senses);
    try (OutputStream out = Files.newOutputStream(target.resolve("cues.lexicon"))) {
      lexicons.cues().write(out);
    }
    try (OutputStream out = Files.newOutputStream(target.resolve("roles.model"))) {
      RoleTraining.train(gold, lexicons).write(out);
    }
    try (OutputStream out = Files.newOutputStream(target.resolve("frames.model"))) {
      FrameTraining.train(gold, lexicons).write(out);
    }
  }

  private static WordSenses senses(Path target) throws IOException {
    try (InputStream in = Files.newInputStream(target.resolve("senses.lexicon"))) {
      return WordSenses.read(in);
    }
  }
}
