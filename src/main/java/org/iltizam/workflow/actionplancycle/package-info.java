/** The process actionPlanCycle: one plan, phase by phase. */
@NullMarked
package org.iltizam.workflow.actionplancycle;

import org.jspecify.annotations.NullMarked;
