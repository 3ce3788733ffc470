package org.hearsay.lab.credits;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Credit;
import org.hearsay.attribution.CreditFinder;
import org.hearsay.attribution.OutletName;
import org.hearsay.report.LayoutReader;
import org.hearsay.report.Report;

/**
 * How many of the reports that PolNeAR's table gives to an agency, and that say so, are given to it
 * by their credits, and how many others are given to anybody.
 *
 * <pre>./lab/run wire-credits ../shared/eval [--list]</pre>
 */
public final class WireCredits {

  private final LayoutReader layouts = new LayoutReader();
  private final CreditFinder finder = new CreditFinder();
  private final boolean isListing;
  private int wired;
  private int shown;
  private int found;
  private int others;
  private int agencies;
  private int credited;

  private WireCredits(boolean isListing) {
    this.isListing = isListing;
  }

  /** Prints the counts; with {@code --list} also the credits of reports without a wire. */
  public static void main(String[] args) throws IOException {
    WireCredits count = new WireCredits(args.length > 1);
    WiredReport.read(Path.of(args[0], "attribution")).forEach(count::add);
    count.print();
  }

  private void add(WiredReport report) {
    List<Credit> credits = finder.find(layouts.read(Report.of(report.id(), report.text())));
    if (report.wire().isEmpty()) {
      addOther(report, credits);
      return;
    }
    wired++;
    if (report.showsCredit()) {
      shown++;
      OutletName wire = new OutletName(report.wire().get());
      found += credits.stream().anyMatch(c -> new OutletName(c.name()).isSame(wire)) ? 1 : 0;
    }
  }

  private void addOther(WiredReport report, List<Credit> credits) {
    others++;
    credited += credits.isEmpty() ? 0 : 1;
    agencies += credits.stream().anyMatch(WireCredits::isWire) ? 1 : 0;
    if (isListing) {
      credits.forEach(credit -> System.out.println(report.id() + ": " + credit.name()));
    }
  }

  private static boolean isWire(Credit credit) {
    return List.of("AP", "AFP", "UPI", "Reuters").stream()
        .anyMatch(wire -> new OutletName(wire).isSame(new OutletName(credit.name())));
  }

  private void print() {
    System.out.println("| reports | | of | per cent |\n| --- | --- | --- | --- |");
    print("of an agency, whose text shows it", shown, wired);
    print("of these, credited to it", found, shown);
    print("of no known agency, credited to one", agencies, others);
    print("of no known agency, credited to anybody", credited, others);
  }

  private static void print(String title, int part, int whole) {
    double rate = 100.0 * part / whole;
    System.out.println(
        String.format(Locale.ROOT, "| %s | %d | %d | %.1f |", title, part, whole, rate));
  }
}
