package org.hearsay.lab.mention;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.lab.sequence.TrainingOptions;
import org.hearsay.mention.Cast;
import org.hearsay.mention.CastFinder;
import org.hearsay.mention.NameModels;
import org.hearsay.mention.NameView;
import org.hearsay.report.Layout;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;
import org.hearsay.sequence.SequenceModel;

/**
 * Trains the name finder, or scores it without ever using a model on a document that it was trained
 * on.
 */
public final class NameTraining {

  /** A view with many ways to know a word learns more with a part of them hidden. */
  static final Map<NameView, TrainingOptions> OPTIONS =
      Map.of(
          NameView.WORDS, new TrainingOptions(15, 0.1f, 2e-3f, 1, 0.03f, 20150821),
          NameView.CLASSES, new TrainingOptions(15, 0.1f, 0.3f, 1, 0.03f, 20150821));

  private static final int FOLDS = 8;

  private NameTraining() {}

  /**
   * Trains or scores.
   *
   * @param args {@code train GUM-FOLDER FOLDER}, or {@code cross GUM-FOLDER OUT.jsonl}: mentions of
   *     every document by a model trained on the others, for {@code score.py mentions}
   */
  public static void main(String[] args) throws IOException {
    List<GumDocument> documents = GumReader.readAll(Path.of(args[1]));
    if (args[0].equals("cross")) {
      Files.write(Path.of(args[2]), crossValidate(documents));
    } else {
      NameModels models = new NameTrainer(OPTIONS).train(documents);
      write(models.of(NameView.WORDS), Path.of(args[2], "names.model"));
      write(models.of(NameView.CLASSES), Path.of(args[2], "classes.model"));
      write(models.kinds(), Path.of(args[2], "kinds.model"));
    }
  }

  private static void write(SequenceModel model, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      model.write(out);
    }
  }

  private static List<String> crossValidate(List<GumDocument> documents) {
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<GumDocument> held = new ArrayList<>();
      List<GumDocument> rest = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(documents.get(i));
      }
      CastFinder finder = new CastFinder(new NameTrainer(OPTIONS).train(rest));
      held.forEach(document -> lines.add(read(document, finder)));
    }
    return lines;
  }

  private static String read(GumDocument document, CastFinder finder) {
    Layout layout = new LayoutReader().read(Report.of(document.id(), document.text()));
    Cast cast = finder.find(layout);
    return CastJson.line(document.id(), document.text(), cast);
  }
}
