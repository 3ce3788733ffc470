/** Training of the attribution model from PolNeAR. */
@NullMarked
package org.hearsay.lab.attribution;

import org.jspecify.annotations.NullMarked;
