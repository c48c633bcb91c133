package org.iltizam.consultation;

import java.util.Optional;
import org.iltizam.shared.ContributionId;
import org.springframework.stereotype.Service;

/** Whom to send notices to; asked by whoever writes mails and by nobody else. */
@Service
public class Contributors {

    private final ContributionShelf shelf;

    Contributors(ContributionShelf shelf) {
        this.shelf = shelf;
    }

    /** Empty for a contribution given without an address. */
    public Optional<Contributor> find(ContributionId id) {
        return shelf.contributor(id);
    }
}
