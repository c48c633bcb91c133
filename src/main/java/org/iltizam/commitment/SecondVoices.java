package org.iltizam.commitment;

import org.iltizam.shared.CommitmentId;
import org.iltizam.shared.SeatId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which civil-society seat follows which commitment. */
@Service
public class SecondVoices {

    private final CommitmentRepository commitments;

    SecondVoices(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    @Transactional
    public void name(CommitmentId id, SeatId seat) {
        commitments
                .findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("No commitment " + id))
                .secondVoice(seat);
    }
}
