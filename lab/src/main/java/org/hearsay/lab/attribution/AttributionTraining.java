package org.hearsay.lab.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.RoleModel;
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
    RoleModel model = train(read(Path.of(args[0])), senses(target));
    write(target.resolve("cues.lexicon"), model.lexicon()::write);
    write(target.resolve("roles.model"), model.roles()::write);
    write(target.resolve("frames.model"), model.frames()::write);
    write(target.resolve("ranks.model"), model.ranks()::write);
  }

  /** All reports of a part of PolNeAR with what is marked in them. */
  static List<GoldTokens> read(Path folder) throws IOException {
    LayoutReader layouts = new LayoutReader();
    List<GoldTokens> gold = new ArrayList<>();
    for (GoldReport report : PolnearReader.read(folder)) {
      gold.add(GoldTokens.of(report, layouts.read(Report.of(report.id(), report.text()))));
    }
    return gold;
  }

  /** What these reports teach. */
  static RoleModel train(List<GoldTokens> gold, WordSenses senses) {
    CueCounter counter = new CueCounter(senses);
    gold.forEach(counter::count);
    RoleLexicons lexicons = new RoleLexicons(counter.lexicon(), senses);
    Folds folds = Folds.of(gold, lexicons);
    return new RoleModel(
        lexicons.cues(),
        senses,
        RoleTraining.train(gold, lexicons),
        FrameTraining.train(folds, lexicons),
        RankTraining.train(folds, lexicons));
  }

  /** The classes of words in a folder of models. */
  static WordSenses senses(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("senses.lexicon"))) {
      return WordSenses.read(in);
    }
  }

  /** Something that can write itself. */
  private interface Part {
    void write(OutputStream out) throws IOException;
  }

  private static void write(Path file, Part part) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      part.write(out);
    }
  }
}
