using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R7: an agreement has two parties unless it is unilateral, and when signed each of them has signed, acceded or succeeded.</summary>
internal sealed class R07Parties : IDomainRule
{
    public string Code => "R7";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var agreement in corpus.Agreements)
        {
            var parties = agreement.Participants.Where(p => p.IsParty).ToList();
            var least = agreement.IsUnilateral ? 1 : 2;
            if (parties.Count < least && agreement.Has(AgreementView.ParticipantsPointer))
            {
                yield return RuleFinding.Create(Code, agreement.Locate(AgreementView.ParticipantsPointer), $"The agreement has {parties.Count} of at least {least} participants with the capacity 'party'.") with
                {
                    Expected = $"at least {least}",
                    Found = $"{parties.Count}",
                    Related = [RuleFinding.Related(agreement.Locate(AgreementView.StatusPointer), "the status of the agreement")],
                };
            }

            if (!agreement.HasDateSigned && !agreement.IsSignedByStatus) continue;
            var signed = agreement.Locate(agreement.HasDateSigned ? AgreementView.SignedPointer : AgreementView.StatusPointer);
            foreach (var party in parties)
            {
                if (party.Actions.Any(a => a.Type is "signature" or "accession" or "succession")) continue;
                yield return RuleFinding.Create(Code, agreement.Locate(party.PartyPointer), $"The agreement is signed, but its party '{party.PartyId}' has no signature.") with
                {
                    Expected = "a signature, an accession or a succession",
                    Found = "none",
                    Related = [RuleFinding.Related(signed, "what says that the agreement is signed")],
                };
            }
        }
    }
}
