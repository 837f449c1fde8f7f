terms-arbitration = Arbitration instead of a court
terms-arbitration-trap = A dispute would not go to a court. Ask where it would be heard, who pays, and whether you can refuse.
terms-arbitration-fair = A court stays open to you.
terms-arbitration-missing = A court stays open to you.
