package org.iltizam.dashboard.cycle;

import java.util.List;
import org.iltizam.plan.CycleDraft;
import org.iltizam.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What can be made of a typed cycle.
 *
 * @param draft null while the plan itself cannot be read
 * @param wrong what has to be mended, each at its field
 * @param broken the standards that the dates would miss
 */
record ReadCycle(@Nullable CycleDraft draft, List<Refusal> wrong, List<Refusal> broken) {}
