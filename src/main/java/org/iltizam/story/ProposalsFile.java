package org.iltizam.story;

import java.util.List;
import org.iltizam.shared.LocalizedText;

/** {@code proposals.yaml}. */
record ProposalsFile(List<Proposal> proposals) {

    record Proposal(int number, String organisation, String lead, LocalizedText title) {}
}
