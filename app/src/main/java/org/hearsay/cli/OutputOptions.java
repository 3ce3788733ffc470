package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the result goes, and in which form. */
final class OutputOptions {

  /** Endings that promise a format: better to say that it cannot be had than to write another. */
  private static final Set<String> PROMISING =
      Set.of("html", "json", "jsonl", "pdf", "docx", "odt", "csv", "xlsx", "xml");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "Form of the result; see below.")
  private @Nullable String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE instead of standard output. Its ending tells the format if there is no"
              + " --format.")
  private @Nullable Path file;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /**
   * The form asked for, else the one that the file's name tells, else the first of those possible.
   *
   * @throws ParameterException if it is not possible
   */
  Format format(Format... possible) {
    if (format != null) {
      return named(format, possible)
          .orElseThrow(
              () ->
                  WrongUsage.of(
                      command, "--format is " + list(possible) + ", not '" + format + "'"));
    }
    String ending = ending();
    Optional<Format> promised = named(ending, possible);
    if (promised.isEmpty() && PROMISING.contains(ending)) {
      throw WrongUsage.of(command, "cannot write " + ending + "; possible are " + list(possible));
    }
    return promised.orElse(possible[0]);
  }

  private String ending() {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "htm" -> Format.HTML.word();
      case "txt" -> Format.TEXT.word();
      default -> ending;
    };
  }

  private static Optional<Format> named(String word, Format... possible) {
    String small = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(possible).filter(f -> f.word().equals(small)).findFirst();
  }

  private static String list(Format... formats) {
    List<String> words = Arrays.stream(formats).map(Format::word).toList();
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** True if the result goes to standard output. */
  boolean isStandardOutput() {
    return file == null || file.toString().equals("-");
  }

  /**
   * Opens where the result goes.
   *
   * @throws ParameterException if nothing can be written there
   */
  Destination open(Console console) {
    if (file == null || isStandardOutput()) {
      return Destination.standardOutput(console.out());
    }
    try {
      return Destination.file(file);
    } catch (IOException e) {
      throw WrongUsage.of(command, "cannot write " + file + ": " + Fault.reason(e));
    }
  }
}
