package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.report.Report;

/** Reads a file that holds the text of one report. */
final class PlainText {

  private PlainText() {}

  static List<Finding> read(InputFile file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.REPORT_BYTES + 1);
    String text = bytes.length > Limits.REPORT_BYTES ? "" : TextDecoder.decode(bytes);
    if (bytes.length > Limits.REPORT_BYTES || text.length() > Limits.REPORT_CHARACTERS) {
      return List.of(Finding.Trouble.leftOut(file.name(), Limits.TOO_LONG));
    }
    List<Finding> findings = new ArrayList<>();
    if (CharsetGuess.of(bytes).equals(StandardCharsets.UTF_8)) {
      int broken = Utf8Check.of(bytes, false).broken();
      if (broken > 0) {
        String reason = "not UTF-8 in " + broken + " places, which are read as U+FFFD";
        findings.add(Finding.Trouble.kept(file.name(), reason));
      }
    }
    findings.add(new Draft(file.name(), Report.of(file.id(), text), Optional.empty()));
    return findings;
  }
}
