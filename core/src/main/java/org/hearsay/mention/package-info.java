/** Who is who in one report: names, nominal mentions, pronouns, and the entities behind them. */
@NullMarked
package org.hearsay.mention;

import org.jspecify.annotations.NullMarked;
