package org.hearsay.ingest;

import java.util.Optional;
import org.hearsay.report.Report;

/**
 * A report as it was found, before it is known whether it can be taken.
 *
 * @param input where it was found, for messages
 * @param report as English, whatever it is
 * @param language as given from outside
 */
record Draft(String input, Report report, Optional<String> language) implements Finding {}
