using DomainSdk.Integrity;

namespace DomainSdk.Model.Rules;

/// <summary>R6: a signatory is a person who belonged to the participant, directly or through other bodies, when signing.</summary>
internal sealed class R06Signatories : IDomainRule
{
    public string Code => "R6";

    public IEnumerable<Finding> Check(DomainCorpus corpus)
    {
        foreach (var agreement in corpus.Agreements)
        {
            foreach (var participant in agreement.Participants)
            {
                if (corpus.Party(participant.SignatoryId) is not { } signatory || corpus.Party(participant.PartyId) is not { } party) continue;
                if (!signatory.IsPerson)
                    yield return NoPerson(agreement, participant, signatory);
                else if (!Belongs(corpus, signatory, party.Id, DateOfSigning(agreement, participant)))
                    yield return NoMember(agreement, participant, signatory, party);
            }
        }
    }

    private static TemporalRange? DateOfSigning(AgreementView agreement, ParticipantView participant)
    {
        foreach (var (type, date) in participant.Actions)
            if (type == "signature" && date is not null) return date;
        return agreement.DateSigned;
    }

    private static bool Belongs(DomainCorpus corpus, PartyView signatory, string party, TemporalRange? date)
    {
        var seen = new HashSet<string> { signatory.Id };
        var pending = new Queue<PartyView>([signatory]);
        while (pending.TryDequeue(out var member))
        {
            if (member.Id == party) return true;
            foreach (var body in member.MembershipsAt(date))
                if (seen.Add(body) && corpus.Party(body) is { } next) pending.Enqueue(next);
        }

        return false;
    }

    private Finding NoPerson(AgreementView agreement, ParticipantView participant, PartyView signatory) =>
        RuleFinding.Create(Code, agreement.Locate(participant.SignatoryPointer), $"The signatory '{signatory.Id}' is not a person.") with
        {
            Expected = "a person",
            Found = signatory.Id,
            Related = [RuleFinding.Related(signatory.Locate(PartyView.KindPointer), $"the kind of '{signatory.Id}'")],
        };

    private Finding NoMember(AgreementView agreement, ParticipantView participant, PartyView signatory, PartyView party) =>
        RuleFinding.Create(Code, agreement.Locate(participant.SignatoryPointer), $"The signatory '{signatory.Id}' did not belong to '{party.Id}' when it was signed.") with
        {
            Expected = $"a member of '{party.Id}' at that time",
            Found = signatory.Id,
            Related = [RuleFinding.Related(signatory.IdLocation, $"party '{signatory.Id}'")],
        };
}
