package org.iltizam.plan;

import org.iltizam.shared.LocalizedText;
import org.iltizam.shared.PlanId;
import org.iltizam.shared.ThemeId;

/** A subject on which a cycle asks for ideas, agreed by the committee. */
public record Theme(ThemeId id, PlanId plan, int number, LocalizedText title, LocalizedText description) {}
