package org.iltizam.workflow.progressreporting;

import java.util.Optional;
import org.iltizam.commitment.Commitments;
import org.iltizam.shared.ReportId;
import org.iltizam.workflow.Subject;
import org.iltizam.workflow.SubjectSource;
import org.springframework.stereotype.Component;

/** A report is cited by the number of its commitment and the last month of its period. */
@Component
class ReportSubjects implements SubjectSource {

    private final Commitments commitments;

    ReportSubjects(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public boolean knows(String businessKey) {
        return ReportId.isReport(businessKey);
    }

    @Override
    public String address(String businessKey) {
        return "/commitments/" + new ReportId(businessKey).commitment();
    }

    @Override
    public String number(String businessKey) {
        return String.valueOf(new ReportId(businessKey).commitment().number());
    }

    @Override
    public Optional<Subject> find(String businessKey) {
        return commitments
                .find(new ReportId(businessKey).commitment())
                .map(commitment -> new Subject(
                        commitment.plan(), commitment.title(), commitment.organisation(), commitment.deputy(), false));
    }
}
