using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R7: an agreement has two parties unless it is unilateral, and when signed each of them has signed, acceded or succeeded.</summary>
internal sealed class R07Parties : IIntegrityRule<DomainCorpus>
{
    public string Code => "R7";

    public IEnumerable<Finding> Check(DomainCorpus corpus) =>
        corpus.Agreements.SelectMany(a => TooFew(a).Concat(Unsigned(a)));

    private IEnumerable<Finding> TooFew(Entity<Agreement> agreement)
    {
        var count = agreement.Value.Participants.Count(IsParty);
        var least = agreement.Value.Status == AgreementStatus.Unilateral ? 1 : 2;
        if (count >= least) yield break;
        yield return RuleFinding.Create(Code, agreement.Locate("/participants"), $"The agreement has {count} of at least {least} participants with the capacity 'party'.") with
        {
            Expected = $"at least {least}",
            Found = $"{count}",
            Related = [RuleFinding.Related(agreement.Locate("/status"), "the status of the agreement")],
        };
    }

    private IEnumerable<Finding> Unsigned(Entity<Agreement> agreement)
    {
        var isDated = agreement.Value.DateSigned is not null;
        if (!isDated && agreement.Value.Status != AgreementStatus.MultipartySigned) yield break;
        var participants = agreement.Value.Participants;
        for (var i = 0; i < participants.Count; i++)
        {
            if (!IsParty(participants[i]) || (participants[i].Actions ?? []).Any(IsConsent)) continue;
            yield return RuleFinding.Create(Code, agreement.Locate($"/participants/{i}/partyId"), $"The agreement is signed, but its party '{participants[i].PartyId}' has no signature.") with
            {
                Expected = "a signature, an accession or a succession",
                Found = "none",
                Related = [RuleFinding.Related(agreement.Locate(isDated ? "/dateSigned" : "/status"), "what says that the agreement is signed")],
            };
        }
    }

    private static bool IsParty(Participant participant) => participant.Capacity == ParticipantCapacity.Party;

    private static bool IsConsent(TreatyAction action) => action.Type is TreatyActionType.Signature or TreatyActionType.Accession or TreatyActionType.Succession;
}
